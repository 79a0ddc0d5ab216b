import fc from 'fast-check';
import { FRAMES_2018 } from '../compilation/frames-2018';
import { type CodePair, isSame, themeAgreement } from './coding-agreement';

const pairsOf = (...groups: [number, string[], string[]][]): CodePair[] =>
  groups.flatMap(([count, one, other], group) =>
    Array.from({ length: count }, (_, at): CodePair => ({ countyCode: `${group}-${at}`, codes: [one, other] })),
  );
const named = (...keys: string[]) => keys.map((key) => ({ key, name: { sv: key, en: key }, definition: null }));
const frame = (single: boolean, ...keys: string[]) => ({ theme: 'use' as const, single, codes: named(...keys) });

describe('the agreement of two coders', () => {
  it('is Cohen’s kappa a code: 0.40 where both say yes 20 times, no 15, and differ 5 and 10 (the reader’s grants)', () => {
    const pairs = pairsOf([20, ['a'], ['a']], [5, ['a'], []], [10, [], ['a']], [15, [], []]);
    const [code] = themeAgreement(frame(false, 'a'), pairs).codes;
    expect(code).toMatchObject({ both: 20, one: 15, neither: 15 });
    expect(code?.kappa?.observed).toBeCloseTo(0.7, 10);
    expect(code?.kappa?.expected).toBeCloseTo(0.5, 10);
    expect(code?.kappa?.kappa).toBeCloseTo(0.4, 10);
  });

  it('is over all codes at once where a region has one: .492 for Cohen’s table of 1968, without weights', () => {
    const table: [number, string, string][] = [
      [88, 'a', 'a'],
      [14, 'a', 'b'],
      [18, 'a', 'c'],
      [10, 'b', 'a'],
      [40, 'b', 'b'],
      [10, 'b', 'c'],
      [2, 'c', 'a'],
      [6, 'c', 'b'],
      [12, 'c', 'c'],
    ];
    const pairs = pairsOf(...table.map(([n, one, other]): [number, string[], string[]] => [n, [one], [other]]));
    expect(themeAgreement(frame(true, 'a', 'b', 'c'), pairs).kappa?.toFixed(3)).toBe('0.492');
  });

  it('is pooled over codes where a region has several: the mean observed against the mean expected', () => {
    // a: observed 0.7, expected 0.5. b: both gave nobody it, 1 and 1. Pooled: (0.85 − 0.75) / (1 − 0.75).
    const pairs = pairsOf([20, ['a'], ['a']], [5, ['a'], []], [10, [], ['a']], [15, [], []]);
    const found = themeAgreement(frame(false, 'a', 'b'), pairs);
    expect(found.kappa).toBeCloseTo(0.4, 10);
    expect(found.codes[1]?.kappa?.kappa).toBeNull();
    expect(found).toMatchObject({ regions: 50, same: 35 });
  });

  it('cannot be told where nobody is done, and is not called full where both gave all the same', () => {
    expect(themeAgreement(frame(false, 'a'), [])).toMatchObject({ regions: 0, same: 0, kappa: null });
    expect(themeAgreement(frame(false, 'a'), pairsOf([5, ['a'], ['a']])).kappa).toBeNull();
  });

  it('is the same whoever is first, and counts every region once a code', () => {
    const [, development] = FRAMES_2018.frames as [unknown, (typeof FRAMES_2018.frames)[0]];
    const codes = fc.subarray(development.codes.map(({ key }) => key));
    fc.assert(
      fc.property(fc.array(fc.tuple(codes, codes), { maxLength: 21 }), (all) => {
        const pairs = all.map((both, at): CodePair => ({ countyCode: String(at), codes: both }));
        const turned = all.map(([one, other], at): CodePair => ({ countyCode: String(at), codes: [other, one] }));
        const [found, again] = [themeAgreement(development, pairs), themeAgreement(development, turned)];
        expect(again.kappa ?? 9).toBeCloseTo(found.kappa ?? 9, 10);
        for (const { both, one, neither } of found.codes) expect(both + one + neither).toBe(pairs.length);
        expect(found.same).toBe(pairs.filter(isSame).length);
      }),
    );
  });
});
