import type { Bilingual } from '@rt/shared/domain';
import { aggregateSentence } from './aggregate-text';
import { type Aggregation, isPointsUnit, isShareUnit } from './passport';

/** What values are put together over: periods, or places (also interventions, which have no order either). */
export type AggregatedOver = 'time' | 'places';

export interface AggregateInput {
  /** As the passport says, see `overTime` and `overPlaces`. */
  aggregation: Aggregation;
  over: AggregatedOver;
  unit: string;
  /** Oldest first where they are put together over time; null is a value that is missing. */
  values: readonly (number | null)[];
}

/** What some values come to, and of how many of them. */
export interface Aggregate {
  /** null where there is nothing to put together, or they are not to be. */
  value: number | null;
  /** How it was done; `none` where it was not, whatever was asked for. */
  aggregation: Aggregation;
  /** How many values it is made of, and how many there should have been. */
  counted: number;
  of: number;
  /** What it is and what is missing, as a note beside the figure. */
  sentence: Bilingual;
}

/**
 * Values put together as a passport says. Shares and percentage points never sum, even if asked; a missing value is told of
 * and never counted as zero; a mean is unweighted and called so; places have no latest value.
 *
 * Worked example: the mean of 70, 80 and a missing value is 75, of two values out of three.
 */
export function aggregate({ aggregation, over, unit, values }: AggregateInput): Aggregate {
  const there = values.filter((value): value is number => value !== null && Number.isFinite(value));
  const done = allowed(aggregation, over, unit);
  const value = there.length === 0 ? null : VALUE_OF[done](there);
  const counted = value === null ? 0 : done === 'latest' ? 1 : there.length;
  const sums = { value, aggregation: done, counted, of: values.length };
  return { ...sums, sentence: aggregateSentence(sums, { asked: aggregation, over, there: there.length }) };
}

const VALUE_OF: Readonly<Record<Aggregation, (there: readonly number[]) => number | null>> = {
  sum: (there) => total(there),
  mean: (there) => total(there) / there.length,
  latest: (there) => there.at(-1) ?? null,
  none: () => null,
};

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function allowed(aggregation: Aggregation, over: AggregatedOver, unit: string): Aggregation {
  if (aggregation === 'sum' && (isShareUnit(unit) || isPointsUnit(unit))) return 'none';
  return aggregation === 'latest' && over === 'places' ? 'none' : aggregation;
}
