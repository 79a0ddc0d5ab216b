import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectLanguage, NumberPipe, PeriodPipe, Tip } from '@rt/shared/ui';
import { SparkLine } from '../chart/spark-line';
import { goalName, SEX_NAMES } from '../indicator-words';
import type { JudgedIndicator } from '../status/standing';
import { StatusCell } from '../status/status-cell';
import { ASPECT_NAMES } from '../status/status-words';
import type { ListOrder, Sort } from './list-order';

/** Indicators as a table: the name, the three statuses as marks, the figures and the goals. The heads sort. */
@Component({
  selector: 'rt-indicator-table',
  imports: [NumberPipe, PeriodPipe, RouterLink, SparkLine, StatusCell, Tip],
  templateUrl: './indicator-table.html',
  styleUrl: './indicator-table.css',
})
export class IndicatorTable {
  readonly rows = input.required<readonly JudgedIndicator[]>();
  readonly order = input.required<ListOrder>();
  readonly sort = output<Sort>();

  protected readonly language = injectLanguage();
  protected readonly goalName = goalName;
  protected readonly sexNames = SEX_NAMES;
  protected readonly statusHeads = [
    { sort: 'trend', name: ASPECT_NAMES.trend },
    { sort: 'mal', name: ASPECT_NAMES.target },
    { sort: 'data', name: ASPECT_NAMES.data },
  ] as const;

  protected sorted(by: Sort) {
    if (this.order().by !== by) return null;
    return this.order().turned ? 'descending' : 'ascending';
  }
}
