import type { Polarity, ValueInYear } from '../indicator';
import { steady } from './pace';

/** How much of the way may be left where a level is to be hit rather than passed: what lies within 0.95 is on track. */
export const NEAR_ENOUGH = 0.05;

/** How far a value is from the target, whichever side of it. */
export const distance = (value: number, target: ValueInYear): number => Math.abs(value - target.value);

/**
 * Whether a value has reached a target. With a polarity, when it is there or beyond. Without one the target is a level to
 * hit, and beyond it is as far off as before it (Open SDG's "Goldilocks" indicators): the value is there when what is left
 * is within its margin of uncertainty, or at most a twentieth of what was to be covered from the baseline.
 */
export function hasReached(
  { value, margin }: { value: number; margin: number | null },
  target: ValueInYear,
  baseline: ValueInYear | null,
  polarity: Polarity,
): boolean {
  if (polarity === 'higher') return value >= target.value;
  if (polarity === 'lower') return value <= target.value;
  const left = distance(value, target);
  if (left === 0 || (margin !== null && steady(left / margin) <= 1)) return true;
  const whole = baseline ? distance(baseline.value, target) : 0;
  return whole > 0 && steady(left / whole) <= NEAR_ENOUGH;
}
