import fc from 'fast-check';
import { equalSplit } from './equal-split';
import { LINKS_MAX } from './goal-link';
import { allocatedShare, isShare } from './share';

describe('equalSplit', () => {
  it('splits in three without losing a hundredth', () => expect(equalSplit(3)).toEqual([33.34, 33.33, 33.33]));
  it('gives one link everything', () => expect(equalSplit(1)).toEqual([100]));
  it('gives no links nothing', () => expect(equalSplit(0)).toEqual([]));
  it('splits only what it is given', () => expect(equalSplit(3, 50)).toEqual([16.67, 16.67, 16.66]));
  it('makes shares that can be stored, near each other, and exactly the whole, for any number of links', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LINKS_MAX }), (links) => {
        const parts = equalSplit(links);
        expect(parts.every(isShare)).toBe(true);
        expect(allocatedShare(parts.map((share) => ({ share })))).toBe(100);
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThan(0.011);
      }),
    ));
});
