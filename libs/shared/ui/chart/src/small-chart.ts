import { Component, computed, input } from '@angular/core';
import { formatNumber } from '@rt/shared/domain';
import { injectLanguage } from '../../src/text/language';
import type { ChartContent } from './chart-series';
import { ChartTwin } from './chart-twin';
import { SMALL_CHART, smallDrawing } from './small-chart-scale';
import { spreadLabels } from './spread-labels';

/** One of many charts side by side: light to draw, on an axis they share, with its table twin a key away. */
@Component({
  selector: 'rt-small-chart',
  imports: [ChartTwin],
  templateUrl: './small-chart.html',
  styleUrl: './small-chart.css',
})
export class SmallChart {
  readonly label = input.required<string>();
  readonly unit = input.required<string>();
  readonly content = input.required<ChartContent>();
  /** The years of the axis, where several charts share one. */
  readonly span = input<readonly [from: number, to: number] | null>(null);

  private readonly language = injectLanguage();
  protected readonly box = SMALL_CHART;
  protected readonly drawing = computed(() => smallDrawing(this.content(), this.span()));
  /** The name and newest value at the end of each line, moved apart where they would lie on each other. */
  protected readonly labels = computed(() => {
    const lines = this.drawing()?.lines ?? [];
    const heights = spreadLabels(
      lines.map(({ end }) => end.y),
      13,
      8,
      SMALL_CHART.height - SMALL_CHART.bottom,
    );
    return lines.map(({ index, comparator, end }, at) => ({
      index,
      comparator,
      x: end.x + 5,
      y: heights[at] ?? end.y,
      text: lines.length > 1 ? `${end.name} ${this.figure(end.value)}` : this.figure(end.value),
    }));
  });
  protected readonly figure = (value: number) => formatNumber(value, this.language);
}
