import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ComparisonGroup, IndicatorMultiple } from '@rt/indicators/domain';
import { NumberPipe, PeriodPipe } from '@rt/shared/ui';
import { SmallChart } from '@rt/shared/ui/chart';
import { judgedIndicator } from '../status/standing';
import { StatusMark } from '../status/status-mark';
import { statusName } from '../status/status-words';
import { multipleContent } from './multiple-content';

/** One indicator among many: its name, the three statuses in mark and word, and its small chart. */
@Component({
  selector: 'rt-multiple',
  imports: [NumberPipe, PeriodPipe, RouterLink, SmallChart, StatusMark],
  templateUrl: './multiple.html',
  styleUrl: './multiple.css',
})
export class Multiple {
  readonly multiple = input.required<IndicatorMultiple>();
  /** ÅÅÅÅ-MM-DD */
  readonly today = input.required<string>();
  /** What the region compares with by its unweighted mean; the first that has values is drawn. */
  readonly groups = input<readonly ComparisonGroup[]>([]);
  readonly span = input<readonly [from: number, to: number] | null>(null);

  protected readonly judged = computed(() => judgedIndicator(this.multiple(), this.today()));
  protected readonly content = computed(() =>
    multipleContent(this.multiple(), this.judged().moved !== null, this.groups()),
  );
  /** The line that is written short in the chart, in full. */
  protected readonly group = computed(() => this.content().series.find(({ short }) => short)?.name);
  protected readonly name = statusName;
}
