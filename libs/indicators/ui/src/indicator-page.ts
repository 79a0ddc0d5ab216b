import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TrailFold } from '@rt/audit/ui';
import { SessionStore } from '@rt/identity/ui';
import type { IndicatorDetail } from '@rt/indicators/domain';
import { Empty, ExportButton, ProblemMessage, Skeleton, Undo } from '@rt/shared/ui';
import { type ChartChoice, chartChoice } from './chart-choice';
import { IndicatorChart } from './indicator-chart';
import { IndicatorClient } from './indicator-client';
import { goalName, POLARITY_NAMES } from './indicator-words';
import { LoadFile } from './load-file';
import { ManualEntry } from './manual-entry';
import { ownPlace } from './manual-rows';
import { Passport } from './passport';
import { passportOf, textsOf } from './passport-texts';
import { seriesTable } from './series-table';
import { SeriesLoads } from './series-loads';
import { SourceLine } from './source-line';
import { trailLabels, TRAIL_TYPES } from './trail-labels';
import { Targets } from './targets';

interface Shown {
  id: string;
  known: boolean;
}

/** One indicator: the chart first, where its figures come from, how to load more, and its passport at the side. */
@Component({
  selector: 'rt-indicator-page',
  imports: [
    Empty,
    ExportButton,
    IndicatorChart,
    LoadFile,
    ManualEntry,
    Passport,
    ProblemMessage,
    RouterLink,
    SeriesLoads,
    Skeleton,
    SourceLine,
    Targets,
    TrailFold,
  ],
  templateUrl: './indicator-page.html',
  styleUrl: './indicator-page.css',
})
export class IndicatorPage {
  readonly indicatorId = input.required<string>();
  /** Places and sexes in the chart, as the address says them. */
  readonly plats = input<string>();
  readonly kon = input<string>();

  private readonly client = inject(IndicatorClient);
  private readonly router = inject(Router);
  private readonly undo = inject(Undo);
  private readonly session = inject(SessionStore);
  protected readonly indicator = this.client.detail(this.indicatorId);
  protected readonly series = this.client.series(this.indicatorId);
  protected readonly loads = this.client.loads(this.indicatorId);
  protected readonly editable = computed(() => this.session.can('indicator:edit'));
  protected readonly place = computed(() => ownPlace(this.session.session()?.region ?? { countyCode: null, name: '' }));
  protected readonly lines = computed(() => (this.series.hasValue() ? this.series.value() : []));
  protected readonly loaded = computed(() => (this.loads.hasValue() ? this.loads.value() : []));
  protected readonly choice = computed(() => chartChoice(this.lines(), this.plats(), this.kon()));
  /** Open where there is nothing to see yet; what a load gave must not close it. */
  protected readonly startsOpen = linkedSignal<Shown, boolean | null>({
    source: () => ({ id: this.indicatorId(), known: this.series.hasValue() && !this.series.isLoading() }),
    computation: ({ id, known }, before) => {
      const decided = before?.source.id === id ? before.value : null;
      return decided ?? (known ? !this.lines().length : null);
    },
  });
  protected readonly polarity = computed(() => POLARITY_NAMES[this.indicator.value()?.polarity ?? 'none']);
  protected readonly goalName = goalName;
  protected readonly trailTypes = TRAIL_TYPES;
  protected readonly trailLabels = computed(() => trailLabels(this.indicator.value()?.goals ?? []));
  protected readonly trailVersion = computed(() => {
    const { version, targets } = this.indicator.value() ?? {};
    return [version, targets?.length, this.loaded()[0]?.id].join();
  });
  protected readonly asRows = () => seriesTable(this.lines());

  protected choose({ places, sexes }: ChartChoice) {
    const queryParams = { plats: places.join(','), kon: sexes.join(',') };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected take(indicator: IndicatorDetail) {
    this.indicator.set(indicator);
  }

  protected reloadValues() {
    this.series.reload();
    this.loads.reload();
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
