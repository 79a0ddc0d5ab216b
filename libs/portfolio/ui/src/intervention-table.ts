import type { ListRange } from '@angular/cdk/collections';
import { CdkVirtualScrollViewport, ScrollingModule } from '@angular/cdk/scrolling';
import {
  afterRenderEffect,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  output,
  untracked,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import type { InterventionSort, InterventionSummary } from '@rt/portfolio/domain';
import { formatWholeKronor } from '@rt/shared/domain';
import { injectLanguage, PercentPipe } from '@rt/shared/ui';
import { observedWidth } from '@rt/shared/ui/chart';
import { BulkSelection } from './bulk/bulk-selection';
import { sortState } from './list-address';
import { KIND_NAMES, periodText, STATE_NAMES, yearsText } from './portfolio-words';

/** Below this width a row stands on two lines. */
const NARROW = 760;
const ROW = { wide: 44, narrow: 96 };

interface Head {
  sort: InterventionSort;
  name: string;
  figure?: boolean;
}
const HEADS: readonly Head[] = [
  { sort: 'name', name: $localize`:@@intervention-table.name:Insats` },
  { sort: 'kind', name: $localize`:@@intervention-table.kind:Slag` },
  { sort: 'organisation', name: $localize`:@@intervention-table.organisation:Organisation` },
  { sort: 'starts', name: $localize`:@@intervention-table.period:Period` },
  { sort: 'amount', name: $localize`:@@intervention-table.amount:Kronor`, figure: true },
  { sort: 'allocated', name: $localize`:@@intervention-table.allocated:Fördelat`, figure: true },
  { sort: 'links', name: $localize`:@@intervention-table.links:Kopplingar` },
];

/** Thousands of rows of which only those in sight are drawn. A place whose row has not come yet is a grey line. */
@Component({
  selector: 'rt-intervention-table',
  imports: [PercentPipe, RouterLink, ScrollingModule],
  templateUrl: './intervention-table.html',
  styleUrl: './intervention-table.css',
  host: { '[class.narrow]': 'narrow()' },
})
export class InterventionTable {
  readonly rows = input.required<readonly (InterventionSummary | null)[]>();
  readonly sort = input<string>();
  /** What the rows answer; another question is read from its first row. */
  readonly question = input<unknown>();
  /** Whether rows can be chosen. */
  readonly selectable = input(false);
  readonly sorted = output<InterventionSort>();
  /** Which rows are in sight, so that they can be read. */
  readonly ranged = output<ListRange>();

  private readonly language = injectLanguage();
  private readonly width = observedWidth(inject<ElementRef<HTMLElement>>(ElementRef));
  private readonly destroyed = inject(DestroyRef);
  protected readonly selection = inject(BulkSelection);
  private lastChosen = 0;
  private readonly viewport = viewChild.required(CdkVirtualScrollViewport);

  protected readonly heads = HEADS;
  protected readonly narrow = computed(() => this.width() > 0 && this.width() < NARROW);
  protected readonly row = computed(() => (this.narrow() ? ROW.narrow : ROW.wide));
  protected readonly height = computed(() => `min(70vh, ${this.rows().length * this.row() + 2}px)`);
  protected readonly states = (['confirmed', 'proposed', 'declined'] as const).map((state) => ({
    state,
    ...STATE_NAMES[state],
  }));

  constructor() {
    afterRenderEffect((onCleanup) => {
      const seen = this.viewport()
        .renderedRangeStream.pipe(takeUntilDestroyed(this.destroyed))
        .subscribe((range) => this.ranged.emit(range));
      onCleanup(() => seen.unsubscribe());
    });
    afterRenderEffect(() => {
      this.question();
      untracked(() => this.viewport().scrollToIndex(0));
    });
    afterRenderEffect(() => {
      this.height();
      this.viewport().checkViewportSize();
    });
  }

  /** With Shift, all from the last that was chosen to this one. */
  protected choose(at: number, event: MouseEvent) {
    const from = event.shiftKey ? this.lastChosen : at;
    const range = this.rows().slice(Math.min(from, at), Math.max(from, at) + 1);
    const chosen = range.flatMap((row) => (row && !row.concealed ? [row] : []));
    this.selection.set(chosen, (event.target as HTMLInputElement).checked);
    this.lastChosen = at;
  }

  protected readonly chooseLabel = ({ name }: InterventionSummary) =>
    $localize`:@@intervention-table.choose:Välj ${name}:name:`;
  protected readonly kindName = ({ kind }: InterventionSummary) => KIND_NAMES[kind];
  protected readonly period = ({ startsOn, endsOn }: InterventionSummary) =>
    (this.narrow() ? yearsText : periodText)(startsOn, endsOn);
  protected readonly kronor = ({ amount }: InterventionSummary) =>
    amount === null ? '–' : formatWholeKronor(amount, this.language);
  protected readonly sortState = (column: InterventionSort) => sortState(column, this.sort());
  protected readonly placeOf = (index: number) => index;
}
