import fc from 'fast-check';
import { asNumber, exactly } from './exact';
import { splitByShares } from './split-by-shares';

describe('splitByShares', () => {
  it('gives 120 participants to two goals and leaves the rest unallocated', () => {
    const { parts, unallocated } = splitByShares(120, [60, 30]);
    expect([...parts, unallocated].map(asNumber)).toEqual([72, 36, 12]);
  });
  it('splits people into fractions rather than count anybody twice', () =>
    expect(splitByShares(1, [33.33, 33.33]).parts.map(asNumber)).toEqual([0.3333, 0.3333]));
  it('leaves everything where there are no links', () =>
    expect(asNumber(splitByShares(-7.5, []).unallocated)).toBe(-7.5));
  it('does not split more than there is', () => expect(() => splitByShares(10, [60, 60])).toThrow(RangeError));
  it('refuses a value it cannot count exactly', () => expect(() => splitByShares(1.23456, [50])).toThrow(RangeError));

  const value = fc.integer({ min: -1e15, max: 1e15 }).map((tenThousandths) => tenThousandths / 10_000);
  const shares = fc
    .array(fc.integer({ min: 1, max: 500 }), { maxLength: 20 })
    .map((all) => all.map((each) => each / 100));
  it('adds up to the value exactly, whatever the value and the shares', () =>
    fc.assert(
      fc.property(value, shares, (whole, given) => {
        const { parts, unallocated } = splitByShares(whole, given);
        expect(parts.reduce((sum, part) => sum + part, unallocated)).toBe(exactly(whole));
      }),
    ));
  it('gives a goal the same whatever order the links come in', () =>
    fc.assert(
      fc.property(value, shares, (whole, given) => {
        const [there, back] = [splitByShares(whole, given), splitByShares(whole, [...given].reverse())];
        expect([...back.parts].reverse()).toEqual(there.parts);
      }),
    ));
});
