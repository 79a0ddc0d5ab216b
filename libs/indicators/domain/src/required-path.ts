import type { ValueInYear } from './indicator';

/**
 * The value that lies on the straight line from baseline to target in a year: `b + (t − b) · (year − y₀) / (y₁ − y₀)`.
 * Linear, as Open SDG and Eurostat require for shares and for values that may be zero or negative. Same unit as the
 * values; the line is not drawn on beyond its ends. null outside them and where the target is not later than the baseline.
 *
 * Worked example: 60 percent in 2020 to 80 percent in 2030 requires 2 percentage points a year, and 66 percent in 2023.
 */
export function requiredValue(baseline: ValueInYear, target: ValueInYear, year: number): number | null {
  const years = target.year - baseline.year;
  if (years <= 0 || year < baseline.year || year > target.year) return null;
  return baseline.value + ((target.value - baseline.value) * (year - baseline.year)) / years;
}

/** The required path, one value a year, from the baseline to the target; empty where there is none to draw. */
export function requiredPath(baseline: ValueInYear | null, target: ValueInYear | null): ValueInYear[] {
  if (!baseline || !target || target.year - baseline.year > 200) return [];
  const length = Math.max(target.year - baseline.year + 1, 0);
  return Array.from({ length }, (_, step) => baseline.year + step).flatMap((year) => {
    const value = requiredValue(baseline, target, year);
    return value === null ? [] : [{ year, value }];
  });
}
