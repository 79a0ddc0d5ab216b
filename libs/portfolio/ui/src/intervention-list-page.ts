import { Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { Empty, KronorPipe, NumberPipe, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { DeclinedLinks } from './declined-links';
import { InterventionExport } from './intervention-export';
import { InterventionFilters } from './intervention-filters';
import { InterventionTable } from './intervention-table';
import { InterventionWindow } from './intervention-window';
import { type ListAddress, nextSort, queryOf, viewOf } from './list-address';

/** Everything that is done: thousands of interventions, found by what the address asks for. */
@Component({
  selector: 'rt-intervention-list-page',
  imports: [
    DeclinedLinks,
    Empty,
    InterventionExport,
    InterventionFilters,
    InterventionTable,
    KronorPipe,
    NumberPipe,
    ProblemMessage,
    RouterLink,
    Skeleton,
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
  protected readonly list = inject(InterventionWindow);

  protected readonly address = computed<ListAddress>(() => ({
    visa: this.visa(),
    sok: this.sok(),
    typ: this.typ(),
    fond: this.fond(),
    sort: this.sort(),
  }));
  protected readonly query = computed(() => queryOf(this.address()));
  protected readonly view = computed(() => viewOf(this.address()));
  private readonly narrowed = computed(() => !!(this.sok() || this.query().kind || this.query().fund));
  protected readonly filtered = computed(() => this.view() !== 'alla' || this.narrowed());
  /** Nothing is mine, whatever is searched for. */
  protected readonly leadsNone = computed(() => this.view() === 'mina' && !this.narrowed());
  protected readonly mayRegister = computed(
    () => this.session.can('intervention:edit-all') || this.session.can('intervention:edit-own'),
  );
  protected readonly mayDecide = computed(() => this.session.can('link:decide'));

  constructor() {
    effect(() => this.list.ask(this.query()));
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
