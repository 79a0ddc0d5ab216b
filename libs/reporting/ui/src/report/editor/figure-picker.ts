import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { type ReportFigure, type ReportTable, writeFigure } from '@rt/reporting/domain';
import { injectLanguage } from '@rt/shared/ui';
import { found } from './found-figures';

export type Pick = ReportFigure | ReportTable;
let count = 0;

/** Finds a figure or a table of the year by its name: arrows choose, Enter inserts, Esc goes back to the text. */
@Component({
  selector: 'rt-figure-picker',
  templateUrl: './figure-picker.html',
  styleUrl: './figure-picker.css',
})
export class FigurePicker {
  readonly figures = input.required<readonly ReportFigure[]>();
  readonly tables = input.required<readonly ReportTable[]>();
  readonly picked = output<Pick>();
  readonly closed = output<void>();

  protected readonly id = `rt-figure-picker-${++count}`;
  protected readonly sought = signal('');
  private readonly language = injectLanguage();
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  protected readonly options = computed(() => [
    ...found(this.figures(), this.sought(), ({ label }) => label[this.language]).map((pick) => ({
      pick: pick as Pick,
      name: pick.label[this.language],
      value: writeFigure(pick, this.language),
      source: pick.source.text[this.language],
    })),
    ...found(this.tables(), this.sought(), ({ caption }) => caption[this.language]).map((pick) => ({
      pick: pick as Pick,
      name: pick.caption[this.language],
      value: $localize`:@@figure-picker.table:Tabell`,
      source: pick.source.text[this.language],
    })),
  ]);
  protected readonly chosen = linkedSignal({ source: this.options, computation: () => 0 });

  constructor() {
    afterNextRender(() => this.field().nativeElement.focus());
  }

  protected seek() {
    this.sought.set(this.field().nativeElement.value);
  }

  protected onKey(event: KeyboardEvent) {
    const last = this.options().length - 1;
    const { key } = event;
    if (key === 'ArrowDown') this.choose(this.chosen() >= last ? 0 : this.chosen() + 1);
    else if (key === 'ArrowUp') this.choose(this.chosen() <= 0 ? last : this.chosen() - 1);
    else if (key === 'Enter') this.insert(this.options()[this.chosen()]?.pick);
    else if (key === 'Escape') this.closed.emit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  protected insert(pick: Pick | undefined) {
    if (pick) this.picked.emit(pick);
  }

  private choose(at: number) {
    this.chosen.set(Math.max(0, at));
    this.field().nativeElement.ownerDocument.getElementById(`${this.id}-${at}`)?.scrollIntoView?.({ block: 'nearest' });
  }
}
