import type { Aggregation } from '@rt/indicators/domain';
import { asNumber } from './exact';
import type { ReportedFigure } from './reported-sum';

/**
 * The figures of several periods as one, oldest first, by the passport's rule over time: a sum, an unweighted mean, the
 * latest that is told, or nothing. null where nothing is told or the values do not add up.
 */
export const overPeriods = (figures: readonly ReportedFigure[], how: Aggregation): ReportedFigure => ({
  expected: joined(
    figures.map(({ expected }) => expected),
    how,
  ),
  actual: joined(
    figures.map(({ actual }) => actual),
    how,
  ),
  reports: figures.reduce((sum, { reports }) => sum + reports, 0),
});

function joined(values: readonly (number | null)[], how: Aggregation): number | null {
  const told = values.filter((value) => value !== null);
  if (how === 'latest') return told.at(-1) ?? null;
  if (how === 'none' || told.length === 0) return null;
  const sum = told.reduce((total, value) => total + toUnits(value), 0n);
  return how === 'mean' ? asNumber(sum) / told.length : asNumber(sum);
}

/** Figures are already multiplied by shares: they have up to eight decimals. */
const toUnits = (value: number) => BigInt(value.toFixed(8).replace('.', ''));
