import { type Exact, exactly, partOf } from './exact';

/** A reported value as it reaches goals, exactly; what no share takes is unallocated (*ofördelat*). */
export interface SplitValue {
  parts: Exact[];
  unallocated: Exact;
}

/**
 * Splits a value by shares in percent that together are at most 100, so that the parts and the unallocated rest add up to
 * it exactly: what one intervention did is counted once, however many goals it is for. People become fractions of people;
 * they are rounded where they are shown and nowhere else.
 */
export function splitByShares(value: number, shares: readonly number[]): SplitValue {
  const whole = exactly(value);
  const parts = shares.map((share) => partOf(whole, share));
  const unallocated = whole - parts.reduce((sum, part) => sum + part, 0n);
  if (unallocated !== 0n && unallocated < 0n !== whole < 0n)
    throw new RangeError('The shares add up to more than 100 percent.');
  return { parts, unallocated };
}
