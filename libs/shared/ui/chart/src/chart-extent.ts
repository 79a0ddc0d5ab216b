import { periodPosition } from '@rt/shared/domain';
import type { ChartContent, ChartPoint } from './chart-series';

/** The span of a chart: positions in years from left to right, values from bottom to top. */
export interface ChartExtent {
  x: [from: number, to: number];
  y: [from: number, to: number];
}

/** Room above and below the values, as a part of their span. */
const AIR = 0.12;

/** The span that holds every value with its margin, the baseline and all targets; null where there is nothing to draw. */
export function extentOf({ series, baseline, target, formerTargets }: ChartContent): ChartExtent | null {
  const points: ChartPoint[] = [
    ...series.flatMap((line) => line.points),
    ...[baseline, target].filter((point) => point !== null),
    ...formerTargets,
  ];
  const drawn = points.flatMap(({ period, value, margin }) => {
    const x = periodPosition(period);
    if (value === null || Number.isNaN(x)) return [];
    return margin ? [value - margin, value + margin].map((y) => ({ x, y })) : [{ x, y: value }];
  });
  if (drawn.length === 0) return null;
  return { x: widened(spanOf(drawn.map(({ x }) => x))), y: airy(spanOf(drawn.map(({ y }) => y))) };
}

/** The years to write below the axis: all, or every second, fifth, tenth … so that each has the room it needs. */
export function yearTicks([from, to]: ChartExtent['x'], width: number, room = 48): number[] {
  const most = Math.max(Math.floor(width / room), 1);
  const years = Math.floor(to) - Math.floor(from) + 1;
  const step = [1, 2, 5, 10, 20, 50].find((size) => years / size <= most) ?? 100;
  const first = Math.ceil(Math.floor(from) / step) * step;
  const middles = Array.from({ length: most + 1 }, (_, at) => first + at * step + 0.5);
  return middles.filter((middle) => middle >= from && middle <= to);
}

const spanOf = (places: number[]): [number, number] => [Math.min(...places), Math.max(...places)];

const widened = ([from, to]: [number, number]): [number, number] => (from === to ? [from - 0.5, to + 0.5] : [from, to]);

function airy([from, to]: [number, number]): [number, number] {
  const air = (to - from || Math.abs(to) || 1) * AIR;
  return [from >= 0 ? Math.max(from - air, 0) : from - air, to + air];
}
