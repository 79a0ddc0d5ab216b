import { aggregate, type Aggregation } from '@rt/indicators/domain';
import { asNumber, exactly, partOf } from './exact';

/** How values of one indicator add up over interventions. A mean is unweighted, and must be called that where it is shown. */
export type HowToAdd = 'sum' | 'mean' | 'none';

/**
 * The passport's rule for places holds for interventions too, as both are parts of the same whole. Percentages and points
 * never sum, whatever the passport says.
 */
export function howToAdd({ unit, overPlaces }: { unit: string; overPlaces: Aggregation }): HowToAdd {
  const { aggregation } = aggregate({ aggregation: overPlaces, over: 'places', unit, values: [] });
  return aggregation === 'latest' ? 'none' : aggregation;
}

/** What one intervention has told of one indicator, and the percent of it that goes to the goal. */
export interface ReportedPart {
  share: number;
  expected: number | null;
  actual: number | null;
}

/** The figure of a goal; null where nothing is told, or where the values do not add up. */
export interface ReportedFigure {
  expected: number | null;
  actual: number | null;
  /** How many reports it rests on. */
  reports: number;
}

/** What interventions have reported for one goal, indicator and period: a sum by shares, an unweighted mean, or neither. */
export const reportedFigure = (parts: readonly ReportedPart[], how: HowToAdd): ReportedFigure => ({
  expected: added(parts, how, 'expected'),
  actual: added(parts, how, 'actual'),
  reports: parts.length,
});

function added(parts: readonly ReportedPart[], how: HowToAdd, key: 'expected' | 'actual'): number | null {
  const told = parts.flatMap(({ share, [key]: value }) => (value === null ? [] : [{ share, value: exactly(value) }]));
  if (how === 'none' || told.length === 0) return null;
  if (how === 'mean') return asNumber(told.reduce((sum, { value }) => sum + value, 0n)) / told.length;
  return asNumber(told.reduce((sum, { share, value }) => sum + partOf(value, share), 0n));
}
