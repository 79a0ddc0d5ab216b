import { periodBeginning, periodPosition } from '@rt/shared/domain';
import type { ChartBreak, ChartPoint, ChartSeries } from './chart-series';

/** A value with its place: `name` is its position in years, as ngx-charts wants it. */
export interface PlacedPoint extends Pick<ChartPoint, 'preliminary' | 'margin'> {
  name: number;
  value: number;
}

/** A stretch of a line without gaps, in the form ngx-charts draws. */
export interface LineSegment {
  name: string;
  /** Which of the series it belongs to. */
  index: number;
  comparator: boolean;
  series: PlacedPoint[];
}

/** The unbroken stretches of every series, oldest first: neither a missing value nor a break in the series is bridged. */
export function segmentsOf(series: readonly ChartSeries[], breaks: readonly ChartBreak[] = []): LineSegment[] {
  const cuts = breaks.map(({ period }) => periodBeginning(period)).filter((cut) => !Number.isNaN(cut));
  return series.flatMap(({ name, points, comparator = false }, index) =>
    stretches(points, cuts).map((stretch, part) => ({
      name: part === 0 ? name : `${name} (${part + 1})`,
      index,
      comparator,
      series: stretch,
    })),
  );
}

function stretches(points: readonly ChartPoint[], cuts: readonly number[]): PlacedPoint[][] {
  const found: PlacedPoint[][] = [[]];
  const placed = points.map(({ period, ...point }) => ({ ...point, name: periodPosition(period) }));
  for (const { name, value, preliminary, margin } of placed
    .filter((point) => !Number.isNaN(point.name))
    .sort((a, b) => a.name - b.name)) {
    const before = found.at(-1)?.at(-1)?.name ?? name;
    if (value === null || cuts.some((cut) => before < cut && cut <= name)) found.push([]);
    if (value !== null) found.at(-1)?.push({ name, value, preliminary, margin });
  }
  return found.filter(({ length }) => length > 0);
}
