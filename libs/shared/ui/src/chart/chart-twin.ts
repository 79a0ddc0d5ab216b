import { Component, computed, input } from '@angular/core';
import { formatNumber, formatPeriod } from '@rt/shared/domain';
import { injectLanguage } from '../text/language';
import type { ChartContent, ChartPoint } from './chart-series';
import { chartTable } from './chart-table';

/** The table twin of a chart: the same figures and all that is marked in the drawing, said in words. */
@Component({
  selector: 'rt-chart-twin',
  templateUrl: './chart-twin.html',
  styleUrl: './chart-twin.css',
})
export class ChartTwin {
  readonly label = input.required<string>();
  readonly unit = input.required<string>();
  readonly content = input.required<ChartContent>();

  private readonly language = injectLanguage();
  protected readonly rows = computed(() => chartTable(this.content()));
  protected readonly figure = (value: number | null | undefined) => formatNumber(value, this.language);
  protected readonly period = (period: string) => formatPeriod(period, this.language);

  /** What else is known of a figure: `preliminärt, reviderat`. */
  protected remark({ preliminary, revised }: ChartPoint): string {
    return [
      preliminary ? $localize`:@@chart.preliminary:preliminärt` : '',
      revised ? $localize`:@@chart.revised:reviderat` : '',
    ]
      .filter(Boolean)
      .join(', ');
  }
}
