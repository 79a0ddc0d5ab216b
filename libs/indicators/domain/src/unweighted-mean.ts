import { comparePeriods } from '@rt/shared/domain';
import type { Observation } from './series';

/**
 * The plain mean of several places, each counting as much as the next whatever its size: `(x₁ + … + xₙ) / n`, in the unit
 * of the values. Only for periods in which every one of them has a value, so that a missing place is no jump. Preliminary
 * where any of them is.
 *
 * Worked example: 78 in one county and 82 in another give 80, though the second has three times the people.
 */
export function unweightedMean(all: readonly (readonly Observation[])[]): Observation[] {
  const lookups = all.map((observations) => new Map(observations.map((each) => [each.period, each])));
  const periods = [...(lookups[0]?.keys() ?? [])].sort(comparePeriods);
  return periods.flatMap((period) => {
    const there = lookups.flatMap((lookup) => {
      const found = lookup.get(period);
      return found && found.value !== null ? [{ value: found.value, preliminary: found.preliminary }] : [];
    });
    if (there.length < all.length) return [];
    const value = there.reduce((sum, each) => sum + each.value / there.length, 0);
    return [{ period, value, preliminary: there.some(({ preliminary }) => preliminary) }];
  });
}
