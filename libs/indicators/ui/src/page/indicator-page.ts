import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import {
  factsOfDetail,
  type IndicatorDetail,
  movedTargets,
  ownSeries,
  SETTINGS_DEFAULTS,
  sourceAddress,
  statusesOf,
} from '@rt/indicators/domain';
import { formatDate } from '@rt/shared/domain';
import { Empty, ExportButton, ProblemMessage, Skeleton, Undo } from '@rt/shared/ui';
import { Assessments } from '../assessment/assessments';
import { type ChartChoice, chartChoice } from '../chart/chart-choice';
import { comparatorsOf, comparedIn, reckonedSeries } from '../chart/comparators';
import { IndicatorChart } from '../chart/indicator-chart';
import { IndicatorClient } from '../indicator-client';
import { POLARITY_NAMES } from '../indicator-words';
import { LoadFile } from '../values/load-file';
import { ManualEntry } from '../values/manual-entry';
import { ownPlace } from '../values/manual-rows';
import { passportOf, textsOf } from '../passport/passport-texts';
import { IndicatorAside } from './indicator-aside';
import { seriesTable } from '../values/series-table';
import { SeriesLoads } from '../values/series-loads';
import { SourceLine } from '../values/source-line';
import { ThreeStatuses } from '../status/three-statuses';
import { SourceBlock } from '../source/source-block';

interface Shown {
  id: string;
  known: boolean;
}

/** One indicator: the chart first, where its figures come from, how to load more, and its passport at the side. */
@Component({
  selector: 'rt-indicator-page',
  imports: [
    Assessments,
    Empty,
    ExportButton,
    IndicatorAside,
    IndicatorChart,
    LoadFile,
    ManualEntry,
    ProblemMessage,
    RouterLink,
    SeriesLoads,
    Skeleton,
    SourceBlock,
    SourceLine,
    ThreeStatuses,
  ],
  templateUrl: './indicator-page.html',
  styleUrl: './indicator-page.css',
})
export class IndicatorPage {
  readonly indicatorId = input.required<string>();
  /** Places and sexes in the chart, as the address says them. */
  readonly plats = input<string>();
  readonly kon = input<string>();
  /** What it is compared with. */
  readonly jamfor = input<string>();

  private readonly client = inject(IndicatorClient);
  private readonly router = inject(Router);
  private readonly undo = inject(Undo);
  private readonly session = inject(SessionStore);
  protected readonly indicator = this.client.detail(this.indicatorId);
  protected readonly series = this.client.series(this.indicatorId);
  protected readonly loads = this.client.loads(this.indicatorId);
  private readonly warnings = this.client.warnings(this.indicatorId);
  protected readonly warned = computed(() => (this.warnings.hasValue() ? this.warnings.value() : []));
  private readonly settings = this.client.settings();
  protected readonly editable = computed(() => this.session.can('indicator:edit'));
  protected readonly place = computed(() => ownPlace(this.session.session()?.region ?? { countyCode: null, name: '' }));
  protected readonly lines = computed(() => (this.series.hasValue() ? this.series.value() : []));
  protected readonly loaded = computed(() => (this.loads.hasValue() ? this.loads.value() : []));
  protected readonly choice = computed(() => chartChoice(this.lines(), this.plats(), this.kon()));
  protected readonly wanted = computed(() => (this.settings.hasValue() ? this.settings.value() : SETTINGS_DEFAULTS));
  protected readonly comparators = computed(() => comparatorsOf(this.lines(), this.wanted()));
  protected readonly compared = computed(() => comparedIn(this.comparators(), this.jamfor()));
  private readonly county = computed(() => this.session.session()?.region.countyCode ?? null);
  private readonly today = formatDate(new Date());
  private readonly facts = computed(() => {
    const detail = this.indicator.hasValue() ? this.indicator.value() : null;
    return detail && this.series.hasValue()
      ? { ...factsOfDetail(detail, ownSeries(this.lines(), this.county())), targets: detail.targets }
      : null;
  });
  protected readonly moved = computed(() => {
    const facts = this.facts();
    return facts ? movedTargets(facts) : [];
  });
  protected readonly statuses = computed(() => {
    const facts = this.facts();
    return facts && statusesOf(facts, this.today);
  });
  /** Open where there is nothing to see yet; what a load gave must not close it. */
  protected readonly startsOpen = linkedSignal<Shown, boolean | null>({
    source: () => ({ id: this.indicatorId(), known: this.series.hasValue() && !this.series.isLoading() }),
    computation: ({ id, known }, before) => {
      const decided = before?.source.id === id ? before.value : null;
      return decided ?? (known ? !this.lines().length : null);
    },
  });
  protected readonly polarity = computed(() => POLARITY_NAMES[this.indicator.value()?.polarity ?? 'none']);
  protected readonly sourceAddress = sourceAddress;
  protected readonly asRows = () =>
    seriesTable([...this.lines(), ...reckonedSeries(this.comparators(), this.compared())]);

  protected choose({ places, sexes }: ChartChoice) {
    const queryParams = { plats: places.join(','), kon: sexes.join(',') };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected compare(codes: readonly string[]) {
    const queryParams = { jamfor: codes.join(',') };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected take(indicator: IndicatorDetail) {
    this.indicator.set(indicator);
    this.warnings.reload();
  }

  /** New values are a new ground for what was said of them. */
  protected reloadValues() {
    this.indicator.reload();
    this.series.reload();
    this.loads.reload();
    this.warnings.reload();
  }

  /** Only without values; made again as it was when that is undone. */
  protected async remove() {
    const gone = this.indicator.value();
    if (!gone) return;
    const { id, targets, goals } = gone;
    await this.client.remove(id);
    await this.router.navigate(['/indikatorer']);
    this.undo.offer($localize`:@@indicator.removed:Indikatorn togs bort.`, async () => {
      const again = await this.client.create(passportOf(textsOf(gone)));
      for (const target of targets.toReversed()) await this.client.setTarget(again.id, target);
      for (const goal of goals) await this.client.attach(goal.id, again.id);
    });
  }
}
