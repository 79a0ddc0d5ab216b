import { largestRemainder } from './largest-remainder';
import { toHundredths, WHOLE } from './share';

/** An amount spread over shares: kronor for each, in their order, and what reaches no goal. */
export interface SpreadMoney {
  parts: number[];
  unallocated: number;
}

/**
 * Spreads an amount in kronor over shares in percent that together are at most 100. Counted in öre; the parts and the
 * unallocated rest add up to the amount exactly, so that no krona is counted twice or lost.
 */
export function moneyByShares(amount: number, shares: readonly number[]): SpreadMoney {
  const weights = shares.map(toHundredths);
  const rest = WHOLE - weights.reduce((sum, weight) => sum + weight, 0);
  if (rest < 0) throw new RangeError('The shares add up to more than 100 percent.');
  const kronor = largestRemainder(Math.round(amount * 100), [...weights, rest]).map((öre) => öre / 100);
  return { parts: kronor.slice(0, -1), unallocated: kronor.at(-1) ?? 0 };
}
