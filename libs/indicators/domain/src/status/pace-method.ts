import type { ValueInYear } from '../indicator';
import { isPointsUnit, isShareUnit } from '../passport';
import type { PaceMethod } from './pace';
import type { StatusFacts } from './status-facts';

/** Units of what is placed on a scale: a growth rate of it says nothing. */
const SCALE_UNIT = /index|poäng|\bpoints?\b/iu;

/**
 * How a pace is reckoned: `linear` for shares, percentage points, points and indices, and where baseline, target or any
 * value is zero or negative; `compound` for the rest (people, tons, kronor).
 */
export function paceMethod(
  { unit, baseline, observations }: Pick<StatusFacts, 'unit' | 'baseline' | 'observations'>,
  target: ValueInYear,
): PaceMethod {
  if (isShareUnit(unit) || isPointsUnit(unit) || SCALE_UNIT.test(unit)) return 'linear';
  const above = (value: number | null) => value === null || value > 0;
  return above(baseline?.value ?? null) && above(target.value) && observations.every(({ value }) => above(value))
    ? 'compound'
    : 'linear';
}
