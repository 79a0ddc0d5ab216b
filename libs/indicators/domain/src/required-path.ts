import type { ValueInYear } from './indicator';
import type { PaceMethod } from './status/pace';

/**
 * The value that lies on the way from baseline to target in a year. Linear: `b + (t − b) · (year − y₀) / (y₁ − y₀)`, for
 * shares and for values that may be zero or negative; compound: `b · (t / b)^((year − y₀) / (y₁ − y₀))`, the same growth
 * every year, as Open SDG and Eurostat reckon the rest (see `paceMethod`). Same unit as the values; the line is not drawn
 * on beyond its ends. null outside them and where the target is not later than the baseline.
 *
 * Worked example: 60 percent in 2020 to 80 percent in 2030 requires 2 percentage points a year, and 66 percent in 2023.
 * 100 tons in 2020 to 25 in 2030 requires the same fall every year: 50 in 2025.
 */
export function requiredValue(
  baseline: ValueInYear,
  target: ValueInYear,
  year: number,
  method: PaceMethod = 'linear',
): number | null {
  const years = target.year - baseline.year;
  if (years <= 0 || year < baseline.year || year > target.year) return null;
  const part = (year - baseline.year) / years;
  if (method === 'compound') return baseline.value * (target.value / baseline.value) ** part;
  return baseline.value + ((target.value - baseline.value) * (year - baseline.year)) / years;
}

/** The required path, one value a year, from the baseline to the target; empty where there is none to draw. */
export function requiredPath(
  baseline: ValueInYear | null,
  target: ValueInYear | null,
  method: PaceMethod = 'linear',
): ValueInYear[] {
  if (!baseline || !target || target.year - baseline.year > 200) return [];
  const length = Math.max(target.year - baseline.year + 1, 0);
  return Array.from({ length }, (_, step) => baseline.year + step).flatMap((year) => {
    const value = requiredValue(baseline, target, year, method);
    return value === null ? [] : [{ year, value }];
  });
}
