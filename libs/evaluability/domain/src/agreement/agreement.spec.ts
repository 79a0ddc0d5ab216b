import fc from 'fast-check';
import { SCORES, type Score } from '../score';
import { agreementOf, differencesFirst, nearnessOf, type ScorePair } from './agreement';

const pair = (key: string, one: Score | null, other: Score | null): ScorePair => ({ key, scores: [one, other] });
const scores = fc.tuple(fc.constantFrom(...SCORES, null), fc.constantFrom(...SCORES, null));
const pairs = fc
  .array(scores, { maxLength: 40 })
  .map((all) => all.map((both, at): ScorePair => ({ key: String(at), scores: both })));

describe('nearnessOf', () => {
  it.each<[Score | null, Score | null, string]>([
    ['1', '1', 'same'],
    ['x', 'x', 'same'],
    ['1', '2', 'near'],
    ['1', '3', 'far'],
    ['x', '3', 'relevance'],
    [null, '3', 'unanswered'],
    [null, null, 'unanswered'],
  ])('calls %s and %s %s', (one, other, nearness) => expect(nearnessOf([one, other])).toBe(nearness));
  it('is the same both ways', () =>
    fc.assert(fc.property(scores, ([one, other]) => expect(nearnessOf([one, other])).toBe(nearnessOf([other, one])))));
});

describe('agreementOf', () => {
  it('leaves X out of the scale and counts it as agreement on relevance', () => {
    const found = agreementOf([pair('a', '1', '1'), pair('b', '3', '3'), pair('c', 'x', 'x'), pair('d', 'x', '2')]);
    expect(found.scale).toMatchObject({ n: 2, kappa: 1 });
    expect(found.relevance).toMatchObject({ n: 4, kappa: 0.5 });
    expect(found.counts).toEqual({ same: 3, near: 0, far: 0, relevance: 1, unanswered: 0 });
  });
  it('does not count what one of them has not answered', () =>
    expect(agreementOf([pair('a', null, '1')])).toMatchObject({ scale: null, relevance: null }));
  it('counts every question once, and is the same whoever is first', () =>
    fc.assert(
      fc.property(pairs, (all) => {
        const found = agreementOf(all);
        expect(Object.values(found.counts).reduce((sum, count) => sum + count, 0)).toBe(all.length);
        const turned = all.map(({ key, scores: [one, other] }) => pair(key, other, one));
        expect(agreementOf(turned).counts).toEqual(found.counts);
      }),
    ));
});

describe('differencesFirst', () => {
  it('puts the greatest difference first and keeps the order of what is as alike', () => {
    const all = [
      pair('a', '1', '1'),
      pair('b', '1', '2'),
      pair('c', '2', '3'),
      pair('d', 'x', '1'),
      pair('e', '1', '3'),
    ];
    expect(differencesFirst(all).map(({ key }) => key)).toEqual(['e', 'd', 'b', 'c', 'a']);
  });
});
