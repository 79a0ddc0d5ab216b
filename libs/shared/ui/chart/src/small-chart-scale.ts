import { periodBeginning, periodPosition } from '@rt/shared/domain';
import { extentOf } from './chart-extent';
import type { ChartContent, ChartReference } from './chart-series';
import { type LineSegment, segmentsOf } from './line-segments';

/** A small chart's own box: it is drawn in these units and stretched to the room there is. */
export const SMALL_CHART = { width: 320, height: 128, top: 16, right: 64, bottom: 20, left: 4 } as const;

/** A line of a small chart: its strokes, the dots of preliminary values, and where it ends. */
export interface SmallLine {
  index: number;
  comparator: boolean;
  paths: string[];
  dots: { x: number; y: number }[];
  end: { x: number; y: number; value: number; name: string };
}

export interface SmallDrawing {
  lines: SmallLine[];
  required: string | null;
  target: { x: number; y: number; value: number; moved: boolean } | null;
  /** Where the series are broken. */
  rules: number[];
  /** The first and last year of the axis. */
  years: [from: number, to: number];
}

/**
 * What a small chart draws, in the units of `SMALL_CHART`. `span` is the axis in years where several charts share one; null
 * where there is nothing to draw.
 */
export function smallDrawing(
  content: ChartContent,
  span: readonly [from: number, to: number] | null,
): SmallDrawing | null {
  const extent = extentOf(content);
  if (!extent) return null;
  const { width, height, top, right, bottom, left } = SMALL_CHART;
  const [from, to] = span ?? extent.x;
  const [low, high] = extent.y;
  const x = (position: number) => round(left + ((position - from) / (to - from || 1)) * (width - left - right));
  const y = (value: number) => round(top + ((high - value) / (high - low || 1)) * (height - top - bottom));
  const at = ({ period, value }: ChartReference) => ({ x: x(periodPosition(period)), y: y(value) });
  const { baseline, target, breaks } = content;
  return {
    lines: linesOf(segmentsOf(content.series, breaks), content, x, y),
    required: baseline && target ? pathThrough([baseline, ...(content.required ?? []), target].map(at)) : null,
    target: target && { ...at(target), value: target.value, moved: target.moved ?? false },
    rules: breaks.map(({ period }) => x(periodBeginning(period))).filter((rule) => rule > left && rule < width - right),
    years: [Math.floor(from), Math.floor(to)],
  };
}

type Scale = (of: number) => number;

const linesOf = (segments: LineSegment[], { series }: ChartContent, x: Scale, y: Scale): SmallLine[] =>
  series.flatMap(({ name, short = name, comparator = false }, index) => {
    const own = segments.filter((segment) => segment.index === index);
    const points = own.flatMap((segment) => segment.series);
    const last = points.at(-1);
    if (!last) return [];
    return [
      {
        index,
        comparator,
        paths: own.map((segment) =>
          pathThrough(segment.series.map((point) => ({ x: x(point.name), y: y(point.value) }))),
        ),
        dots: points.filter(({ preliminary }) => preliminary).map((point) => ({ x: x(point.name), y: y(point.value) })),
        end: { x: x(last.name), y: y(last.value), value: last.value, name: short },
      },
    ];
  });

const pathThrough = (points: { x: number; y: number }[]): string =>
  `M${points.map(({ x, y }) => `${x},${y}`).join('L')}`;

const round = (number: number) => Math.round(number * 10) / 10;

/** The years that several charts have in common: from the first value, baseline or target of any of them to the last. */
export function commonSpan(contents: readonly ChartContent[]): [from: number, to: number] | null {
  const extents = contents.flatMap((content) => extentOf(content)?.x ?? []);
  return extents.length ? [Math.min(...extents), Math.max(...extents)] : null;
}
