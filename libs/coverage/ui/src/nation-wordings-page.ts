import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { wordingsByLevel, type YearOfWordings } from '@rt/coverage/domain';
import type { Verdict } from '@rt/goals/domain';
import type { CsvCell } from '@rt/shared/domain';
import { Empty, ExportButton, NumberPipe, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { wordingsAddress, wordingsAsked } from './nation-address';
import { NationClient } from './nation-client';
import { NationNav } from './nation-nav';
import { LEVEL_NAMES, VERDICT_NAMES, VERDICTS } from './nation-words';
import { NationWordingBars } from './nation-wording-bars';
import { NationWordingList } from './nation-wording-list';

/** How goals are worded over the country: by level and by year of adoption, down to the wordings themselves. */
@Component({
  selector: 'rt-nation-wordings-page',
  imports: [
    Empty,
    ExportButton,
    NationNav,
    NationWordingBars,
    NationWordingList,
    NumberPipe,
    ProblemMessage,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './nation-wordings-page.html',
  styleUrl: './nation-wordings-page.css',
})
export class NationWordingsPage {
  /** From the address: the region, and the wordings that are read. */
  readonly region = input<string>();
  readonly niva = input<string>();
  readonly ar = input<string>();
  readonly lage = input<string>();

  private readonly router = inject(Router);
  protected readonly nation = inject(NationClient).wordings();
  protected readonly verdicts = VERDICTS.map((key) => ({ key, ...VERDICT_NAMES[key] }));
  protected readonly names = LEVEL_NAMES;
  protected readonly address = wordingsAddress;
  protected readonly regions = computed(() => (this.nation.hasValue() ? this.nation.value().regions : []));
  private readonly regionId = computed(() => this.regions().find(({ id }) => id === this.region())?.id ?? null);
  protected readonly levels = computed(() =>
    this.nation.hasValue() ? wordingsByLevel(this.nation.value().counts, this.regionId()) : [],
  );
  protected readonly asked = computed(() =>
    wordingsAsked({ region: this.regionId(), niva: this.niva(), ar: this.ar(), lage: this.lage() }),
  );

  protected readonly share = (year: YearOfWordings, verdict: Verdict) => (100 * year[verdict]) / year.goals;

  protected choose(event: Event) {
    const region = (event.target as HTMLSelectElement).value || null;
    void this.router.navigate([], { queryParams: { region }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected readonly asRows = (): CsvCell[][] => [
    [
      $localize`:@@nation-wordings.level:Nivå`,
      $localize`:@@nation-wordings.year:Beslutat år`,
      $localize`:@@nation-wordings.regions:Regioner`,
      $localize`:@@nation-wordings.goals:Mål`,
      ...this.verdicts.map(({ word }) => word),
    ],
    ...this.levels().flatMap(({ level, judged, years }) =>
      years.map((year) => [
        LEVEL_NAMES[level],
        year.year,
        year.regions,
        year.goals,
        ...VERDICTS.map((verdict) => (judged ? year[verdict] : null)),
      ]),
    ),
  ];
}
