import fc from 'fast-check';
import { allocatedShare, exceedsWhole, isShare, unallocatedShare } from './share';

const shares = (...percents: number[]) => percents.map((share) => ({ share }));

describe('isShare', () => {
  it.each([0.01, 33.33, 12.5, 100])('takes %p', (percent) => expect(isShare(percent)).toBe(true));
  it.each([0, -1, 100.01, 33.333, 1e-3, Number.NaN, Infinity])('does not take %p', (percent) =>
    expect(isShare(percent)).toBe(false),
  );
});

describe('allocatedShare', () => {
  it('adds shares that floating point would not', () => expect(allocatedShare(shares(0.1, 0.2))).toBe(0.3));
  it('does not count a declined link', () =>
    expect(
      allocatedShare([
        { share: 60, state: 'confirmed' },
        { share: 30, state: 'proposed' },
        { share: 80, state: 'declined' },
      ]),
    ).toBe(90));
  it('leaves the rest unallocated', () => expect(unallocatedShare(shares(33.33, 33.33))).toBe(33.34));
});

describe('exceedsWhole', () => {
  it('lets three thirds be the whole', () => expect(exceedsWhole(shares(33.34, 33.33, 33.33))).toBe(false));
  it('notices one hundredth too much', () => expect(exceedsWhole(shares(33.34, 33.34, 33.33))).toBe(true));
  it('agrees with whole-number arithmetic for every set of shares', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { maxLength: 30 }), (hundredths) => {
        const links = hundredths.map((part) => ({ share: part / 100 }));
        const sum = hundredths.reduce((total, part) => total + part, 0);
        expect(exceedsWhole(links)).toBe(sum > 10_000);
        expect(Math.round((allocatedShare(links) + unallocatedShare(links)) * 100)).toBe(10_000);
      }),
    ));
});
