import { comparePeriods } from '@rt/shared/domain';
import type { ChartContent } from './chart-series';

/** A row of the table twin: a period with a value for each series, and what baseline or target falls in it. */
export interface ChartTableRow {
  period: string;
  values: (number | null)[];
  baseline: number | null;
  target: number | null;
}

/** The same numbers as the chart draws, a row a period, oldest first. */
export function chartTable({ series, baseline, target }: ChartContent): ChartTableRow[] {
  const lookups = series.map(({ points }) => new Map(points.map(({ period, value }) => [period, value])));
  const references = [baseline, target].flatMap((reference) => (reference ? [reference.period] : []));
  const periods = new Set([...lookups.flatMap((lookup) => [...lookup.keys()]), ...references]);
  return [...periods].sort(comparePeriods).map((period) => ({
    period,
    values: lookups.map((lookup) => lookup.get(period) ?? null),
    baseline: baseline?.period === period ? baseline.value : null,
    target: target?.period === period ? target.value : null,
  }));
}
