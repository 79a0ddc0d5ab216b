import { periodPosition } from '@rt/shared/domain';
import type { ChartSeries } from './chart-series';

/** A stretch of a line without gaps, in the form ngx-charts draws: `name` of a point is its position in years. */
export interface LineSegment {
  name: string;
  /** Which of the series it belongs to. */
  index: number;
  series: { name: number; value: number }[];
}

/** The unbroken stretches of every series, oldest first: a missing value breaks the line and is not bridged. */
export const segmentsOf = (series: readonly ChartSeries[]): LineSegment[] =>
  series.flatMap(({ name, points }, index) =>
    stretches(points.map(({ period, value }) => ({ name: periodPosition(period), value }))).map((stretch, part) => ({
      name: part === 0 ? name : `${name} (${part + 1})`,
      index,
      series: stretch,
    })),
  );

function stretches(points: { name: number; value: number | null }[]): LineSegment['series'][] {
  const found: LineSegment['series'][] = [[]];
  for (const { name, value } of points.filter((point) => !Number.isNaN(point.name)).sort((a, b) => a.name - b.name)) {
    if (value === null) found.push([]);
    else found.at(-1)?.push({ name, value });
  }
  return found.filter(({ length }) => length > 0);
}
