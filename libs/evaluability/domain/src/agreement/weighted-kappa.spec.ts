import fc from 'fast-check';
import { type Kappa, linearWeights, weightedKappa } from './weighted-kappa';

describe('weightedKappa', () => {
  const count = fc.integer({ min: 0, max: 30 });
  const table = fc.array(fc.array(count, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
  const turned = (rows: number[][]) => rows.map((_, i) => rows.map((row) => row[i] ?? 0));
  const reversed = (rows: number[][]) => [...rows].reverse().map((row) => [...row].reverse());
  const same = (one: Kappa | null, other: Kappa | null) => {
    if (one?.kappa == null || other?.kappa == null) return expect(one?.kappa ?? null).toBe(other?.kappa ?? null);
    expect(one.kappa).toBeCloseTo(other.kappa, 10);
    expect(one.standardError).toBeCloseTo(other.standardError ?? NaN, 6);
  };

  it('is the same whoever is called the first rater', () =>
    fc.assert(fc.property(table, (rows) => same(weightedKappa(rows), weightedKappa(turned(rows))))));
  it('is the same when the scale is turned round', () =>
    fc.assert(fc.property(table, (rows) => same(weightedKappa(rows), weightedKappa(reversed(rows))))));
  it('is at least −1 and at most 1, and lies in its own interval', () =>
    fc.assert(
      fc.property(table, (rows) => {
        const found = weightedKappa(rows);
        if (found?.kappa == null || !found.interval) return;
        expect(found.kappa).toBeLessThanOrEqual(1 + 1e-12);
        expect(found.kappa).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(found.interval[0]).toBeLessThanOrEqual(found.kappa + 1e-12);
        expect(found.interval[1]).toBeGreaterThanOrEqual(found.kappa - 1e-12);
      }),
    ));
  it('is 1 without error where the raters agree on everything and use more than one category', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), count, (a, b, c) => {
        const found = weightedKappa([
          [a, 0, 0],
          [0, b, 0],
          [0, 0, c],
        ]);
        expect(found?.kappa).toBeCloseTo(1, 10);
        expect(found?.standardError).toBeCloseTo(0, 6);
      }),
    ));
  it('has no value where both raters used one and the same category: that is not full agreement beyond chance', () =>
    expect(weightedKappa([[0, 0, 0], [0, 9, 0], [0, 0, 0]])).toMatchObject({ n: 9, observed: 1, kappa: null, interval: null })); // prettier-ignore
  it('is nothing at all where there are no pairs', () => expect(weightedKappa([[0, 0], [0, 0]])).toBeNull()); // prettier-ignore
  it('counts a distance of two as the whole way on a scale of three', () =>
    expect(linearWeights(3)).toEqual([
      [1, 0.5, 0],
      [0.5, 1, 0.5],
      [0, 0.5, 1],
    ]));
});
