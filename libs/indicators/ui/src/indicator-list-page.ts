import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import type { CsvCell } from '@rt/shared/domain';
import { Empty, ExportButton, NumberPipe, PeriodPipe, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { IndicatorClient } from './indicator-client';
import { goalName, SEX_NAMES } from './indicator-words';
import { countByView, shownIndicators, type View, viewOf, VIEWS } from './list-address';
import { NewIndicator } from './new-indicator';
import { SparkLine } from './spark-line';

const VIEW_NAMES: Readonly<Record<View, string>> = {
  alla: $localize`:@@indicators.all:Alla`,
  'utan-mal': $localize`:@@indicators.without-goal:Utan mål`,
  'utan-utgangsvarde': $localize`:@@indicators.without-baseline:Utan utgångsvärde`,
  'utan-malvarde': $localize`:@@indicators.without-target:Utan målvärde`,
  'utan-varden': $localize`:@@indicators.without-values:Utan värden`,
};

/** All indicators of the region; what is shown stands in the address. */
@Component({
  selector: 'rt-indicator-list-page',
  imports: [Empty, ExportButton, NewIndicator, NumberPipe, PeriodPipe, ProblemMessage, RouterLink, Skeleton, SparkLine],
  templateUrl: './indicator-list-page.html',
  styleUrl: './indicator-list-page.css',
})
export class IndicatorListPage {
  /** The search and the view of the address. */
  readonly sok = input<string>();
  readonly visa = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  protected readonly indicators = inject(IndicatorClient).list();
  protected readonly editable = computed(() => this.session.can('indicator:edit'));
  private readonly place = computed(() => this.session.session()?.region.countyCode);
  protected readonly all = computed(() => (this.indicators.hasValue() ? this.indicators.value() : []));
  protected readonly view = computed(() => viewOf(this.visa()));
  protected readonly shown = computed(() => shownIndicators(this.all(), this.view(), this.sok() ?? ''));
  protected readonly views = computed(() => {
    const counts = countByView(this.all());
    return VIEWS.map((view) => ({ view, name: VIEW_NAMES[view], count: counts[view] }));
  });
  protected readonly goalName = goalName;
  protected readonly sexNames = SEX_NAMES;
  protected readonly showsOwnPlace = computed(() => this.place() !== null);

  protected search(event: Event) {
    const sok = (event.target as HTMLInputElement).value || null;
    void this.router.navigate([], { queryParams: { sok }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected open(id: string) {
    void this.router.navigate(['/indikatorer', id]);
  }

  protected readonly asRows = (): CsvCell[][] => [
    [
      $localize`:@@indicators.name:Indikator`,
      $localize`:@@indicators.unit:Enhet`,
      $localize`:@@indicators.period:Senaste period`,
      $localize`:@@indicators.latest:Senaste värde`,
      $localize`:@@indicators.place:Plats`,
      $localize`:@@indicators.baseline:Utgångsvärde`,
      $localize`:@@indicators.baseline-year:År`,
      $localize`:@@indicators.target:Målvärde`,
      $localize`:@@indicators.target-year:Målår`,
      $localize`:@@indicators.goals:Mål`,
      $localize`:@@indicators.source:Källa`,
    ],
    ...this.shown().map(({ name, unit, latest, baseline, target, goals, source }) => [
      name,
      unit,
      latest?.period,
      latest?.value,
      latest?.placeName,
      baseline?.value,
      baseline?.year,
      target?.value,
      target?.year,
      goals.map(goalName).join('; '),
      source,
    ]),
  ];
}
