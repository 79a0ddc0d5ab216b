import { Component, computed, ElementRef, inject, input } from '@angular/core';
import { extentOf } from './chart-extent';
import {
  type ChartBreak,
  type ChartReference,
  type ChartSeries,
  type FormerTarget,
  SERIES_LIMIT,
} from './chart-series';
import { ChartKey } from './chart-key';
import { ChartTwin } from './chart-twin';
import { LinePlot } from './line-plot';
import { segmentsOf } from './line-segments';
import { observedWidth } from './observed-width';

/**
 * Values over time with baseline, target and the dashed way between them. Names stand at the lines' ends; below it lies
 * a table with the same numbers. The drawing is loaded by itself, so that no page waits for it.
 */
@Component({
  selector: 'rt-line-chart',
  imports: [ChartKey, ChartTwin, LinePlot],
  templateUrl: './line-chart.html',
  styleUrl: './line-chart.css',
})
export class LineChart {
  /** What the chart shows, for example `Andel med gymnasieexamen`. */
  readonly label = input.required<string>();
  /** For example `procent`. */
  readonly unit = input.required<string>();
  /** At most six; what is beyond that stands in the table only. */
  readonly series = input.required<readonly ChartSeries[]>();
  readonly baseline = input<ChartReference | null>(null);
  readonly target = input<ChartReference | null>(null);
  readonly formerTargets = input<readonly FormerTarget[]>([]);
  readonly breaks = input<readonly ChartBreak[]>([]);
  /** The way required, where it is not straight. */
  readonly required = input<readonly ChartReference[]>([]);
  /** Height in pixels. */
  readonly height = input(280);

  private readonly width = observedWidth(inject<ElementRef<HTMLElement>>(ElementRef));

  protected readonly all = computed(() => ({
    series: this.series(),
    baseline: this.baseline(),
    target: this.target(),
    formerTargets: this.formerTargets(),
    breaks: this.breaks(),
    required: this.required(),
  }));
  protected readonly content = computed(() => ({ ...this.all(), series: this.series().slice(0, SERIES_LIMIT) }));
  protected readonly extent = computed(() => extentOf(this.content()));
  protected readonly segments = computed(() => segmentsOf(this.content().series, this.breaks()));
  protected readonly size = computed<[number, number]>(() => [this.width() || 600, this.height()]);
}
