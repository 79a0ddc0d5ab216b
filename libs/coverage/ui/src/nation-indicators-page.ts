import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { type CommonIndicator, commonName, differencesOf, regionsOf } from '@rt/coverage/domain';
import type { Polarity } from '@rt/indicators/domain';
import type { CsvCell } from '@rt/shared/domain';
import { Empty, ExportButton, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { NationClient } from './nation-client';
import { NationNav } from './nation-nav';
import { DIFFERENCE_NAMES, LEVEL_NAMES, SAME_BY_NAMES } from './nation-words';

const POLARITIES: Readonly<Record<Polarity, string>> = {
  higher: $localize`:@@nation-indicators.higher:högre är bättre`,
  lower: $localize`:@@nation-indicators.lower:lägre är bättre`,
  none: $localize`:@@nation-indicators.neither:varken eller`,
};

/** Indicators that several regions follow their goals by, and where their passports differ. */
@Component({
  selector: 'rt-nation-indicators-page',
  imports: [Empty, ExportButton, NationNav, ProblemMessage, Skeleton],
  templateUrl: './nation-indicators-page.html',
  styleUrl: './nation-indicators-page.css',
})
export class NationIndicatorsPage {
  /** From the address: `olika` shows only those whose passports differ. */
  readonly visa = input<string>();

  private readonly router = inject(Router);
  protected readonly nation = inject(NationClient).indicators();
  protected readonly onlyDiffering = computed(() => this.visa() === 'olika');
  private readonly all = computed(() => (this.nation.hasValue() ? this.nation.value().indicators.map(shownOf) : []));
  protected readonly count = computed(() => this.all().length);
  protected readonly differing = computed(() => this.all().filter(({ differs }) => differs).length);
  protected readonly shown = computed(() => this.all().filter(({ differs }) => differs || !this.onlyDiffering()));

  protected show(event: Event) {
    const visa = (event.target as HTMLInputElement).checked ? 'olika' : null;
    void this.router.navigate([], { queryParams: { visa }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected readonly asRows = (): CsvCell[][] => [
    [
      $localize`:@@nation-indicators.csv.common:Gemensam indikator`,
      $localize`:@@nation-indicators.csv.same-by:Samma genom`,
      $localize`:@@nation-indicators.csv.regions:Regioner`,
      $localize`:@@nation-indicators.csv.differs:Skiljer sig i`,
      $localize`:@@nation-indicators.csv.region:Region`,
      $localize`:@@nation-indicators.csv.name:Regionens namn`,
      $localize`:@@nation-indicators.csv.definition:Definition`,
      $localize`:@@nation-indicators.csv.unit:Enhet`,
      $localize`:@@nation-indicators.csv.polarity:Riktning`,
      $localize`:@@nation-indicators.csv.source:Källa`,
      $localize`:@@nation-indicators.csv.source-id:Källans beteckning`,
      $localize`:@@nation-indicators.csv.levels:Nivåer`,
    ],
    ...this.shown().flatMap(({ name, sameBy, regions, differs, passports }) =>
      passports.map((own) => [
        ...[name, sameBy, regions, differs, own.regionName, own.name, own.definition],
        ...[own.unit, own.direction, own.source, own.sourceId, own.follows],
      ]),
    ),
  ];
}

const shownOf = (indicator: CommonIndicator, index: number) => ({
  id: index,
  name: commonName(indicator),
  sameBy: SAME_BY_NAMES[indicator.sameBy],
  regions: regionsOf(indicator),
  differs: differencesOf(indicator)
    .map((each) => DIFFERENCE_NAMES[each])
    .join(', '),
  passports: indicator.passports.map((passport) => ({
    ...passport,
    direction: POLARITIES[passport.polarity],
    follows: passport.levels.map((level) => LEVEL_NAMES[level]).join(', '),
  })),
});
