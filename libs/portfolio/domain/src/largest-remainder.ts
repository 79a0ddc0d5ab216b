/**
 * Splits a whole number into parts by weight so that the parts add up to it exactly: each gets its floor, and what is
 * left goes one by one to the largest remainders, the earlier first (Hamilton's method).
 * Weights are whole and not negative; their sum must be above zero unless there are none. BigInt within: no rounding.
 */
export function largestRemainder(whole: number, weights: readonly number[]): number[] {
  if (weights.length === 0) return [];
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  const exact = weights.map((weight) => BigInt(whole) * BigInt(weight));
  const parts = exact.map((product) => product / total);
  const left = BigInt(whole) - parts.reduce((sum, part) => sum + part, 0n);
  const byRemainder = exact
    .map((product, at) => ({ at, remainder: product % total }))
    .sort((a, b) => (a.remainder === b.remainder ? a.at - b.at : a.remainder < b.remainder ? 1 : -1));
  const lucky = new Set(byRemainder.slice(0, Number(left)).map(({ at }) => at));
  return parts.map((part, at) => Number(part) + (lucky.has(at) ? 1 : 0));
}
