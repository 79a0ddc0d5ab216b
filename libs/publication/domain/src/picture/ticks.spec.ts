import fc from 'fast-check';
import { ticks } from './ticks';

describe('the ticks of an axis', () => {
  it.each([
    [0, 100, [0, 20, 40, 60, 80, 100]],
    [71.2, 79.8, [70, 72, 74, 76, 78, 80]],
    [50, 50, []],
  ] as const)('from %d to %d are round', (low, high, expected) => {
    const found = ticks(low, high);
    if (low === high) expect(found[0]).toBeLessThan(low);
    else expect(found).toEqual(expected);
  });

  it('stand on either side of a value too small to be drawn', () => {
    for (const value of [4e-323, -8e-323, 0]) {
      const found = ticks(value, value);
      expect([found[0], found.at(-1)]).toEqual([-0.1, 0.1]);
    }
  });

  it('cover the range, rise, and are few', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(high - low > 1e-3 || high === low);
        const found = ticks(low, high);
        // A billionth of the range lies outside the picture's own precision.
        const slack = (Math.abs(low) + Math.abs(high)) * 1e-9 + 1e-9;
        expect(found[0]).toBeLessThanOrEqual(low + slack);
        expect(found.at(-1)).toBeGreaterThanOrEqual(high - slack);
        expect(found.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
