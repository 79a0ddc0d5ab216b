import { aggregate, type Aggregation } from '@rt/indicators/domain';
import type { Bilingual } from '@rt/shared/domain';
import type { ReportedFigure } from './reported-sum';

/** The figures of several periods as one, and what that figure is made of. */
export interface TogetherFigure extends ReportedFigure {
  sentence: Bilingual;
}

/**
 * The figures of several periods as one, oldest first, by the passport's rule over time. null where nothing is told, or the
 * values do not add up. What has been multiplied by shares has up to eight decimals, and keeps those and no more.
 */
export function overPeriods(
  figures: readonly ReportedFigure[],
  { unit, overTime }: { unit: string; overTime: Aggregation },
): TogetherFigure {
  const put = (values: (number | null)[]) => aggregate({ aggregation: overTime, over: 'time', unit, values });
  const { value, sentence } = put(figures.map(({ actual }) => actual));
  return {
    expected: exact(put(figures.map(({ expected }) => expected)).value),
    actual: exact(value),
    reports: figures.reduce((sum, { reports }) => sum + reports, 0),
    sentence,
  };
}

const exact = (value: number | null) => (value === null ? null : Number(value.toFixed(8)));
