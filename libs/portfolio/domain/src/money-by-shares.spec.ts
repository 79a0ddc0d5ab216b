import fc from 'fast-check';
import { AMOUNT_MAX } from './funding';
import { moneyByShares } from './money-by-shares';

const öre = (kronor: number) => Math.round(kronor * 100);

describe('moneyByShares', () => {
  it('spreads 4,5 mnkr over 60 and 25 percent and leaves 15 percent', () =>
    expect(moneyByShares(4_500_000, [60, 25])).toEqual({ parts: [2_700_000, 1_125_000], unallocated: 675_000 }));
  it('does not lose the last öre of three thirds', () =>
    expect(moneyByShares(100.01, [33.34, 33.33, 33.33])).toEqual({ parts: [33.35, 33.33, 33.33], unallocated: 0 }));
  it('leaves everything where there are no links', () =>
    expect(moneyByShares(1000, [])).toEqual({ parts: [], unallocated: 1000 }));
  it('does not spread more than there is', () => expect(() => moneyByShares(1, [60, 60])).toThrow(RangeError));
  it('counts every öre once, whatever the amount and the shares', () => {
    const amount = fc.integer({ min: 0, max: AMOUNT_MAX * 100 }).map((cents) => cents / 100);
    const shares = fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 20 });
    fc.assert(
      fc.property(amount, shares, (kronor, hundredths) => {
        const { parts, unallocated } = moneyByShares(
          kronor,
          hundredths.map((part) => part / 100),
        );
        expect(parts.reduce((sum, part) => sum + öre(part), öre(unallocated))).toBe(öre(kronor));
        expect(Math.min(unallocated, ...parts)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
