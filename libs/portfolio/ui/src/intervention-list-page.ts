import { Component, computed, effect, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, type Params, Router, RouterLink } from '@angular/router';
import type { InterventionQuery } from '@rt/portfolio/domain';
import { SessionStore } from '@rt/identity/ui';
import { without } from '@rt/shared/domain';
import { Empty, KronorPipe, NumberPipe, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { BulkBar } from './bulk/bulk-bar';
import { BulkSelection } from './bulk/bulk-selection';
import { InterventionExport } from './intervention-export';
import { InterventionFilters } from './intervention-filters';
import { InterventionTable } from './intervention-table';
import { InterventionWindow } from './intervention-window';
import { type ListAddress, nextSort, queryOf, viewOf } from './list-address';
import { WaitingHint } from './reports/waiting-hint';
import { selectionOf } from './selection/selection-address';
import { MoreFilters } from './views/more-filters';
import { narrowing } from './views/portfolio-address';

/** Everything that is done: thousands of interventions, found by what the address asks for. */
@Component({
  selector: 'rt-intervention-list-page',
  imports: [
    BulkBar,
    Empty,
    InterventionExport,
    InterventionFilters,
    InterventionTable,
    KronorPipe,
    MoreFilters,
    NumberPipe,
    ProblemMessage,
    RouterLink,
    Skeleton,
    WaitingHint,
  ],
  providers: [InterventionWindow],
  templateUrl: './intervention-list-page.html',
})
export class InterventionListPage {
  readonly visa = input<string>();
  readonly sok = input<string>();
  readonly typ = input<string>();
  readonly fond = input<string>();
  readonly sort = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly bulk = inject(BulkSelection);
  protected readonly list = inject(InterventionWindow);
  /** The parts of the address that have no input of their own: what a view of the portfolio leads here by. */
  private readonly params = toSignal(inject(ActivatedRoute).queryParams, { initialValue: {} as Params });

  protected readonly address = computed<ListAddress>(() => ({
    ...this.params(),
    visa: this.visa(),
    sok: this.sok(),
    typ: this.typ(),
    fond: this.fond(),
    sort: this.sort(),
  }));
  protected readonly query = computed(() => queryOf(this.address()), { equal: isSameQuestion });
  protected readonly view = computed(() => viewOf(this.address()));
  private readonly narrowed = computed(() =>
    Object.values(without(this.query(), 'mine', 'links', 'sort', 'descending', 'counting')).some(Boolean),
  );
  /** What the list is narrowed by, for the same in the portfolio. */
  protected readonly alike = computed(() => narrowing(this.params()));
  protected readonly filtered = computed(() => this.view() !== 'alla' || this.narrowed());
  /** Nothing is mine, whatever is searched for. */
  protected readonly leadsNone = computed(() => this.view() === 'mina' && !this.narrowed());
  /** What the list shows now, as a selection that can be reviewed. */
  protected readonly selection = computed(() => selectionOf(this.address()));
  protected readonly mayReview = computed(() => this.session.can('review:edit') && this.view() !== 'mina');
  protected readonly mayRegister = computed(
    () => this.session.can('intervention:edit-all') || this.session.can('intervention:edit-own'),
  );
  protected readonly mayDecide = computed(() => this.session.can('link:decide'));
  protected readonly mayManageReports = computed(() => this.session.can('reporting:manage'));

  constructor() {
    effect(() => {
      this.bulk.done();
      this.list.ask(this.query());
    });
  }

  protected go(part: ListAddress) {
    const replaceUrl = 'sok' in part;
    void this.router.navigate([], { queryParams: part, queryParamsHandling: 'merge', replaceUrl });
  }

  protected sortBy(column: string) {
    const sort = nextSort(column, this.sort());
    this.go({ sort: sort === 'name' ? null : sort });
  }
}

/** Another address need not be another question. */
const isSameQuestion = (one: InterventionQuery, other: InterventionQuery) =>
  JSON.stringify(one) === JSON.stringify(other);
