import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, NavigationEnd, type Params, Router, RouterLink, RouterOutlet } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import type { OpeningFigure } from '@rt/coverage/domain';
import { Concepts, stateWord } from '@rt/goals/ui';
import { Empty, ExportButton, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { filter, map, startWith } from 'rxjs';
import { CoverageStore } from './coverage-store';
import { mapCsv } from './map-csv';
import { filterFrom, filterParams, fits, isFiltered, type MapFilter } from './map-filter';
import { MapFilterBar } from './map-filter-bar';
import { mapRows, type MapOrder, orderFrom, orderParams, sections } from './map-order';
import { MapTable } from './map-table';
import { MoneyView } from './money-view';
import { OpeningSentences } from './opening-sentences';
import { ThreadLegend } from './thread-legend';

/** The gap map. Everything about how it is looked at stands in the address, and stays there while a goal is opened beside it. */
@Component({
  selector: 'rt-map-page',
  imports: [
    Empty,
    ExportButton,
    MapFilterBar,
    MapTable,
    MoneyView,
    OpeningSentences,
    ProblemMessage,
    RouterLink,
    RouterOutlet,
    Skeleton,
    ThreadLegend,
  ],
  templateUrl: './map-page.html',
  styleUrl: './map-page.css',
  host: { '[class.beside]': 'selected() !== null' },
})
export class MapPage {
  protected readonly store = inject(CoverageStore);
  protected readonly stateWord = stateWord;
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly concepts = inject(Concepts);
  private readonly params = toSignal(this.route.queryParamMap, { requireSync: true });
  private readonly session = inject(SessionStore);
  protected readonly mayEdit = computed(() => this.session.can('strategy:edit'));
  protected readonly mayInvite = computed(() => this.session.can('account:manage'));
  protected readonly selected = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      startWith(null),
      map(() => this.route.snapshot.firstChild?.paramMap.get('goalId') ?? null),
    ),
    { initialValue: null },
  );

  protected readonly filter = computed(() => filterFrom(this.params()));
  protected readonly order = computed(() => orderFrom(this.params()));
  protected readonly fromInterventions = computed(() => this.params().get('visa') === 'insatser');
  protected readonly filtered = computed(() => isFiltered(this.filter()));
  private readonly rows = computed(() => mapRows(this.store.coverage()?.goals ?? [], this.store.threads()));
  protected readonly shown = computed(() => {
    const opening = this.store.opening();
    return opening ? this.rows().filter((row) => fits(this.filter(), row, opening)) : [];
  });
  protected readonly sections = computed(() =>
    sections(this.shown(), this.order(), this.levelName, $localize`:@@map.nobody:Ingen ansvarig angiven`),
  );

  protected setFilter(change: Partial<MapFilter>) {
    return this.go(filterParams({ ...this.filter(), ...change }));
  }

  protected setOrder(change: Partial<MapOrder>) {
    return this.go(orderParams({ ...this.order(), ...change }));
  }

  protected showFigure(figure: OpeningFigure | null) {
    return this.go({ ...CLEARED, siffra: figure, visa: null });
  }

  protected clear() {
    return this.go(CLEARED);
  }

  protected look(from: 'goals' | 'interventions') {
    return this.go({ visa: from === 'interventions' ? 'insatser' : null });
  }

  protected readonly asRows = () =>
    mapCsv(
      this.sections().flatMap(({ rows }) => rows),
      this.levelName,
    );

  private readonly levelName = (level: Parameters<Concepts['of']>[0]) => this.concepts.of(level).name;

  private go(queryParams: Params) {
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}

const CLEARED: Params = filterParams({
  link: null,
  state: null,
  level: null,
  responsible: null,
  text: '',
  figure: null,
});
