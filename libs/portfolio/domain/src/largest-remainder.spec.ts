import fc from 'fast-check';
import { largestRemainder } from './largest-remainder';

const weights = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 30 })
  .filter((all) => all.some((weight) => weight > 0));
const whole = fc.integer({ min: 0, max: 10_000_000_000_000 });

describe('largestRemainder', () => {
  it('gives what is left to the first of equals', () => expect(largestRemainder(100, [1, 1, 1])).toEqual([34, 33, 33]));
  it('gives what is left to the largest remainder', () =>
    expect(largestRemainder(10, [26, 26, 48])).toEqual([3, 2, 5]));
  it('gives nothing to a weight of nothing', () => expect(largestRemainder(7, [0, 1, 0])).toEqual([0, 7, 0]));
  it('makes no parts of no weights', () => expect(largestRemainder(7, [])).toEqual([]));
  it('always adds up to the whole', () =>
    fc.assert(
      fc.property(whole, weights, (amount, parts) =>
        expect(largestRemainder(amount, parts).reduce((sum, part) => sum + part, 0)).toBe(amount),
      ),
    ));
  it('never strays a whole unit from the exact part', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), weights, (amount, all) => {
        const total = all.reduce((sum, weight) => sum + weight, 0);
        largestRemainder(amount, all).forEach((part, at) =>
          expect(Math.abs(part - (amount * (all[at] ?? 0)) / total)).toBeLessThan(1),
        );
      }),
    ));
});
