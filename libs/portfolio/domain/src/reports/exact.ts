import { toHundredths, WHOLE } from '../share';

/** A number in units of 10⁻⁸: a value with at most four decimals times a share in hundredths of a percent is whole in them. */
export type Exact = bigint;

/** A value with at most four decimals, exactly. RangeError for more decimals, which would not be counted exactly. */
export function exactly(value: number): Exact {
  const text = value.toFixed(4);
  if (Number(text) !== value) throw new RangeError(`${value} has more than four decimals.`);
  return BigInt(text.replace('.', '')) * BigInt(WHOLE);
}

/** The part of a value that a share of it is. `share` in percent with at most two decimals. */
export const partOf = (value: Exact, share: number): Exact => (value / BigInt(WHOLE)) * BigInt(toHundredths(share));

export const asNumber = (exact: Exact): number => Number(exact) / 1e8;
