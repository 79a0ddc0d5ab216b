import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { formatDate } from '@rt/shared/domain';
import { Empty, ExportButton, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { IndicatorClient } from '../indicator-client';
import { indicatorRows } from './indicator-rows';
import { IndicatorTable } from './indicator-table';
import { countByView, shownIndicators, type View, viewOf, VIEWS } from './list-address';
import { nextOrder, ordered, orderIn, type Sort } from './list-order';
import { StatusFilterLinks } from './status-filter';
import { NewIndicator } from '../passport/new-indicator';
import { judgedIndicator, passes, statusFilter } from '../status/standing';

const VIEW_NAMES: Readonly<Record<View, string>> = {
  alla: $localize`:@@indicators.all:Alla`,
  nyckel: $localize`:@@indicators.key:Nyckelindikatorer`,
  'utan-mal': $localize`:@@indicators.without-goal:Utan mål`,
  'utan-utgangsvarde': $localize`:@@indicators.without-baseline:Utan utgångsvärde`,
  'utan-malvarde': $localize`:@@indicators.without-target:Utan målvärde`,
  'utan-varden': $localize`:@@indicators.without-values:Utan värden`,
};

/** All indicators of the region; what is shown stands in the address. */
@Component({
  selector: 'rt-indicator-list-page',
  imports: [Empty, ExportButton, IndicatorTable, NewIndicator, ProblemMessage, RouterLink, Skeleton, StatusFilterLinks],
  templateUrl: './indicator-list-page.html',
  styleUrl: './indicator-list-page.css',
})
export class IndicatorListPage {
  /** The search and the view of the address. */
  readonly sok = input<string>();
  readonly visa = input<string>();
  /** The statuses of the address, and what to sort by. */
  readonly trend = input<string>();
  readonly mal = input<string>();
  readonly data = input<string>();
  readonly sortera = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  protected readonly indicators = inject(IndicatorClient).list();
  protected readonly editable = computed(() => this.session.can('indicator:edit'));
  protected readonly all = computed(() => (this.indicators.hasValue() ? this.indicators.value() : []));
  protected readonly view = computed(() => viewOf(this.visa()));
  private readonly today = formatDate(new Date());
  /** What the view and the search leave, whatever its statuses. */
  private readonly found = computed(() =>
    shownIndicators(this.all(), this.view(), this.sok() ?? '').map((each) => judgedIndicator(each, this.today)),
  );
  protected readonly standings = computed(() => this.found().map(({ standing }) => standing));
  protected readonly filter = computed(() =>
    statusFilter({ trend: this.trend(), target: this.mal(), data: this.data() }),
  );
  protected readonly order = computed(() => orderIn(this.sortera()));
  protected readonly shown = computed(() =>
    ordered(
      this.found().filter(({ standing }) => passes(standing, this.filter())),
      this.order(),
    ),
  );
  protected readonly views = computed(() => {
    const counts = countByView(this.all());
    return VIEWS.map((view) => ({ view, name: VIEW_NAMES[view], count: counts[view] }));
  });

  protected search(event: Event) {
    const sok = (event.target as HTMLInputElement).value || null;
    void this.router.navigate([], { queryParams: { sok }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected open(id: string) {
    void this.router.navigate(['/indikatorer', id]);
  }

  protected sort(by: Sort) {
    const queryParams = { sortera: nextOrder(this.order(), by) };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected readonly asRows = () => indicatorRows(this.shown());
}
