import { Component, computed, input, type OnChanges } from '@angular/core';
import { ChartCommonModule, LineChartComponent, LineChartModule } from '@swimlane/ngx-charts';
import { formatNumber, formatPeriod, periodBeginning, periodPosition } from '@rt/shared/domain';
import { injectLanguage } from '../../src/text/language';
import { axisTicks } from './axis-ticks';
import type { ChartExtent } from './chart-extent';
import type { ChartContent, ChartReference } from './chart-series';
import type { LineSegment } from './line-segments';
import { spreadLabels } from './spread-labels';
import { type MarginRun, uncertaintyOf } from './uncertainty';

/** Pixels a letter of a label takes, roughly. */
const LETTER = 7;
const LABEL_GAP = 18;

/** What `<rt-line-chart>` draws: ngx-charts' axes and lines, with labels at the lines' ends and the way to the target. */
@Component({
  selector: 'rt-line-plot',
  imports: [ChartCommonModule, LineChartModule],
  templateUrl: './line-plot.html',
  styleUrl: './line-plot.css',
})
export class LinePlot extends LineChartComponent implements OnChanges {
  readonly content = input.required<ChartContent>();
  readonly extent = input.required<ChartExtent>();
  readonly segments = input.required<LineSegment[]>();
  readonly size = input.required<[width: number, height: number]>();

  private readonly language = injectLanguage();
  protected labels: { text: string; x: number; y: number; index: number; comparator: boolean }[] = [];
  protected rules: { text: string; x: number; anchor: string }[] = [];
  protected readonly uncertainty = computed(() => uncertaintyOf(this.segments()));
  private ticks = new Map<number, string>();
  protected readonly tick = (position: number) => this.ticks.get(position) ?? '';
  protected readonly figure = (value: number) => formatNumber(value, this.language);

  override ngOnChanges() {
    this.animations = false;
    this.xAxis = this.yAxis = true;
    [this.xScaleMin, this.xScaleMax] = this.extent().x;
    [this.yScaleMin, this.yScaleMax] = this.extent().y;
    this.autoScale = true;
    this.view = this.size();
    this.results = this.segments();
    this.margin = [28, this.roomForLabels(), 8, 8];
    this.update();
  }

  override update() {
    super.update();
    this.ticks = new Map(
      axisTicks(this.periods(), this.extent().x, this.dims.width, this.language).map(({ at, text }) => [at, text]),
    );
    this.xAxisTicks = [...this.ticks.keys()];
    this.labels = this.endLabels();
    this.rules = this.content().breaks.flatMap(({ period }) => {
      const x = this.xScale(periodBeginning(period)) as number;
      const anchor = x > this.dims.width / 2 ? 'end' : 'start';
      return x > 0 && x < this.dims.width ? [{ text: formatPeriod(period, this.language), x, anchor }] : [];
    });
  }

  protected readonly translated = ({ x, y }: { x: number; y: number }) => `translate(${x},${y})`;

  protected periodAt(position: number): string {
    const period = this.periods().find((one) => periodPosition(one) === position);
    return period ? formatPeriod(period, this.language) : String(Math.floor(position));
  }

  protected place({ period, value }: ChartReference): { x: number; y: number } {
    return { x: this.xScale(periodPosition(period)), y: this.yScale(value) };
  }

  /** Above the mark, or below it where the way to the target comes from above. */
  protected targetLabelY(target: ChartReference): number {
    const { baseline } = this.content();
    return this.place(target).y + (baseline && baseline.value > target.value ? 22 : -12);
  }

  /** The straight way from the baseline (or the first value) to a target. */
  protected pathTo(target: ChartReference): string | null {
    const first = this.segments()[0]?.series[0];
    const { baseline } = this.content();
    const from = baseline ? this.place(baseline) : first && { x: this.xScale(first.name), y: this.yScale(first.value) };
    const to = this.place(target);
    return from ? `M${from.x},${from.y}L${to.x},${to.y}` : null;
  }

  /** The way required, where it is given as more than its ends. */
  protected requiredPath(): string | null {
    const points = (this.content().required ?? []).map((point) => this.place(point));
    return points.length > 1 ? `M${points.map(({ x, y }) => `${x},${y}`).join('L')}` : null;
  }

  /** The straight way from the baseline to where the first series is now: the pace kept, beside the pace asked for. */
  protected travelledPath(): string | null {
    const { baseline } = this.content();
    const last = this.segments()
      .findLast(({ index }) => index === 0)
      ?.series.at(-1);
    if (!baseline || !last || last.name <= periodPosition(baseline.period)) return null;
    const from = this.place(baseline);
    return `M${from.x},${from.y}L${this.xScale(last.name)},${this.yScale(last.value)}`;
  }

  protected bandPath({ points }: MarginRun): string {
    const edge = (sign: 1 | -1) =>
      points.map(({ name, value, margin }) => `${this.xScale(name)},${this.yScale(value + sign * margin)}`);
    return `M${[...edge(1), ...edge(-1).reverse()].join('L')}Z`;
  }

  protected whiskerPath({ points, shift }: MarginRun): string {
    return points
      .map(({ name, value, margin }) => {
        const [x, top, bottom] = [
          (this.xScale(name) as number) + shift,
          this.yScale(value + margin),
          this.yScale(value - margin),
        ];
        return `M${x},${top}V${bottom}M${x - 2.5},${top}h5M${x - 2.5},${bottom}h5`;
      })
      .join('');
  }

  private periods(): string[] {
    const { series, baseline, target } = this.content();
    const references = [baseline, target].flatMap((one) => one?.period ?? []);
    return [...series.flatMap(({ points }) => points.map(({ period }) => period)), ...references];
  }

  /** Room right of the axis: for the longest label, less what lies between the last value and the axis' end. */
  private roomForLabels(): number {
    const longest = Math.max(0, ...this.content().series.map(({ name }) => name.length));
    const wanted = Math.min((longest + 7) * LETTER, this.size()[0] * 0.34);
    return Math.max(24, wanted - this.freeRoom());
  }

  private freeRoom(): number {
    const [from, to] = this.extent().x;
    const last = Math.max(from, ...this.segments().flatMap(({ series }) => series.map(({ name }) => name)));
    return ((to - last) / (to - from)) * this.size()[0] * 0.8;
  }

  private endLabels() {
    const letters = Math.floor(Math.max(this.size()[0] * 0.34, this.freeRoom()) / LETTER) - 7;
    const ends = this.content().series.flatMap(({ name, comparator = false }, index) => {
      const last = this.segments()
        .filter((segment) => segment.index === index)
        .at(-1)
        ?.series.at(-1);
      return last ? [{ name, index, comparator, last }] : [];
    });
    const heights = spreadLabels(
      ends.map(({ last }) => this.yScale(last.value)),
      LABEL_GAP,
      0,
      this.dims.height,
    );
    return ends.map(({ name, index, comparator, last }, at) => ({
      text: `${name.length > letters ? `${name.slice(0, letters - 1)}…` : name} ${this.figure(last.value)}`,
      x: this.xScale(last.name) + 8,
      y: heights[at] ?? 0,
      index,
      comparator,
    }));
  }
}
