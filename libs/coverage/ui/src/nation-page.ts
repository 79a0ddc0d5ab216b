import { Component, computed, inject } from '@angular/core';
import { countRegion, type RegionInNation, THREAD_LINKS } from '@rt/coverage/domain';
import type { CsvCell } from '@rt/shared/domain';
import { Empty, ExportButton, KronorPipe, NumberPipe, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { CoverageClient } from './coverage-client';
import { NationNav } from './nation-nav';
import { LINK_PLACES } from './link-places';
import { nationSums } from './nation-sums';

/** The map of the nation: a row a region, counted by the rules of each region's own map. */
@Component({
  selector: 'rt-nation-page',
  imports: [Empty, ExportButton, KronorPipe, NationNav, NumberPipe, ProblemMessage, Skeleton],
  templateUrl: './nation-page.html',
  styleUrl: './nation-page.css',
})
export class NationPage {
  protected readonly nation = inject(CoverageClient).nation();
  protected readonly million = 1_000_000;
  protected readonly heads = THREAD_LINKS.map((link) => ({ link, ...LINK_PLACES[link] }));
  private readonly regions = computed(() => (this.nation.hasValue() ? this.nation.value().regions : []));
  protected readonly rows = computed(() => this.regions().flatMap(counted));
  protected readonly without = computed(() => this.regions().filter(({ strategy }) => !strategy));
  protected readonly sums = computed(() => nationSums(this.rows().map(({ count }) => count)));

  protected readonly asRows = (): CsvCell[][] => [
    [
      $localize`:@@nation.csv.region:Region`,
      $localize`:@@nation.csv.goals:Mål`,
      $localize`:@@nation.csv.followable:Går att följa upp`,
      ...this.heads.map(({ label }) => $localize`:@@nation.csv.running:${label}:link: finns`),
      $localize`:@@nation.csv.total:Kronor i alla insatser`,
      $localize`:@@nation.csv.lost:Kronor som inte når ett uppföljningsbart mål`,
    ],
    ...this.rows().map(({ region, count }) => [
      region.name,
      count.goals,
      count.followable,
      ...THREAD_LINKS.map((link) => count.links[link].running),
      count.money.total,
      count.money.lost,
    ]),
  ];
}

const counted = (region: RegionInNation) => (region.strategy ? [{ region, count: countRegion(region) }] : []);
