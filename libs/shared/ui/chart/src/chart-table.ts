import { comparePeriods } from '@rt/shared/domain';
import type { ChartContent, ChartPoint, ChartReference, FormerTarget } from './chart-series';

/** A row of the table twin: a period with a value for each series, and what baseline, target or break falls in it. */
export interface ChartTableRow {
  period: string;
  values: (ChartPoint | null)[];
  baseline: number | null;
  target: ChartReference | null;
  former: FormerTarget[];
  /** Why the values from here on cannot be compared with those before. */
  broken: string | null;
}

/** The same numbers as the chart draws, a row a period, oldest first. */
export function chartTable({ series, baseline, target, formerTargets, breaks }: ChartContent): ChartTableRow[] {
  const lookups = series.map(({ points }) => new Map(points.map((point) => [point.period, point])));
  const references = [baseline, target, ...formerTargets].flatMap((reference) => reference?.period ?? []);
  const periods = new Set([...lookups.flatMap((lookup) => [...lookup.keys()]), ...references]);
  const notes = new Map(breaks.map(({ period, note }) => [period, note]));
  return [...new Set([...periods, ...notes.keys()])].sort(comparePeriods).map((period) => ({
    period,
    values: lookups.map((lookup) => lookup.get(period) ?? null),
    baseline: baseline?.period === period ? baseline.value : null,
    target: target?.period === period ? target : null,
    former: formerTargets.filter((former) => former.period === period),
    broken: notes.get(period) ?? null,
  }));
}
