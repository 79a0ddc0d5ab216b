import { Component, computed, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Opening, RegionCoverage } from '@rt/coverage/domain';
import type { CsvCell } from '@rt/shared/domain';
import { Empty, ExportButton, KronorPipe, NumberPipe } from '@rt/shared/ui';

/** How many interventions of each group are drawn at a time; a large region has ten thousand. */
const SHOWN = 200;

/** The map the other way round: where the money goes, and which interventions have no goal. */
@Component({
  selector: 'rt-money-view',
  imports: [Empty, ExportButton, KronorPipe, NumberPipe, RouterLink],
  templateUrl: './money-view.html',
  styleUrl: './money-view.css',
})
export class MoneyView {
  readonly coverage = input.required<RegionCoverage>();
  readonly opening = input.required<Opening>();
  /** Show the goals whose money cannot be followed. */
  readonly unfollowed = output<void>();

  protected readonly shown = signal(SHOWN);
  protected readonly money = computed(() => this.opening().money);
  protected readonly someWithheld = computed(() => this.coverage().goals.some(({ amountWithheld }) => amountWithheld));
  protected readonly withoutGoal = computed(() => this.coverage().untied.filter(({ confirmed }) => confirmed === 0));
  protected readonly partly = computed(() => this.coverage().untied.filter(({ confirmed }) => confirmed > 0));
  protected readonly groups = computed(() => [
    { key: 'without', heading: $localize`:@@money.without:Insatser utan mål`, items: this.withoutGoal() },
    { key: 'partly', heading: $localize`:@@money.partly:Insatser med något ofördelat`, items: this.partly() },
  ]);

  protected more() {
    this.shown.update((count) => count + SHOWN);
  }

  protected readonly asRows = (): CsvCell[][] => [
    [
      $localize`:@@money.csv.name:Insats`,
      $localize`:@@money.csv.amount:Kronor`,
      $localize`:@@money.csv.untied:Kronor utan mål`,
      $localize`:@@money.csv.confirmed:Bekräftade mål`,
      $localize`:@@money.csv.proposed:Föreslagna mål`,
    ],
    ...this.coverage().untied.map((item) => [item.name, item.amount, item.untied, item.confirmed, item.proposed]),
  ];
}
