import { booleanAttribute, Component, computed, input, signal } from '@angular/core';
import { formatNumber, formatPeriod } from '@rt/shared/domain';
import { injectLanguage } from '../../src/text/language';
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
  /** The table is made first when it is opened: for where there are many charts. */
  readonly lazy = input(false, { transform: booleanAttribute });

  private readonly language = injectLanguage();
  private readonly opened = signal(false);
  protected readonly made = computed(() => !this.lazy() || this.opened());
  protected readonly rows = computed(() => chartTable(this.content()));
  protected readonly figure = (value: number | null | undefined) => formatNumber(value, this.language);
  protected readonly period = (period: string) => formatPeriod(period, this.language);

  protected toggle(event: Event) {
    if ((event.target as HTMLDetailsElement).open) this.opened.set(true);
  }

  /** What else is known of a figure: `preliminärt, reviderat`. */
  protected remark({ preliminary, revised, withdrawn }: ChartPoint): string {
    if (withdrawn) return $localize`:@@chart.withdrawn:borttaget hos källan`;
    return [
      preliminary ? $localize`:@@chart.preliminary:preliminärt` : '',
      revised ? $localize`:@@chart.revised:reviderat` : '',
    ]
      .filter(Boolean)
      .join(', ');
  }
}
