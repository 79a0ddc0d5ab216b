import { largestRemainder } from './largest-remainder';
import { toHundredths, toPercent, WHOLE } from './share';

/**
 * Percent for each of a number of links when nothing says they differ: 33,34 + 33,33 + 33,33. Adds up to `percent` exactly.
 * It is an assumption until somebody judges it; mark the links so (`shareAssumed`).
 */
export const equalSplit = (links: number, percent: number = toPercent(WHOLE)): number[] =>
  largestRemainder(toHundredths(percent), new Array<number>(links).fill(1)).map(toPercent);
