import fc from 'fast-check';
import { identityWeights, type Kappa, linearWeights, weightedKappa } from './weighted-kappa';

const rounded = (kappa: Kappa | null) => ({
  kappa: kappa?.kappa?.toFixed(4),
  error: kappa?.standardError?.toFixed(4),
  low: kappa?.interval?.[0].toFixed(4),
  high: kappa?.interval?.[1].toFixed(4),
});

describe('weightedKappa, against published examples', () => {
  it('gives what SAS PROC FREQ prints for the 3 × 3 table kept in the tests of statsmodels (test_inter_rater.py)', () => {
    const table = [
      [0, 4, 1],
      [0, 8, 0],
      [0, 1, 5],
    ];
    expect(rounded(weightedKappa(table))).toEqual({ kappa: '0.4701', error: '0.1457', low: '0.1845', high: '0.7558' });
    expect(rounded(weightedKappa(table, identityWeights(3)))).toEqual({
      kappa: '0.4842',
      error: '0.1380',
      low: '0.2137',
      high: '0.7547',
    });
  });
  it('gives what SAS prints for the diagnoses of Fleiss, Statistical Methods for Rates and Proportions (1981), p. 213', () => {
    const table = [
      [75, 1, 4],
      [5, 4, 1],
      [0, 0, 10],
    ];
    expect(rounded(weightedKappa(table))).toMatchObject({ kappa: '0.7222', error: '0.0843' });
    expect(rounded(weightedKappa(table, identityWeights(3)))).toMatchObject({ kappa: '0.6765', error: '0.0877' });
  });
  it('gives what the SAS/STAT guide prints for two dermatologists (PROC FREQ, Agreement Study), unweighted', () => {
    const table = [
      [10, 4, 1, 0],
      [5, 10, 12, 2],
      [2, 4, 12, 5],
      [0, 2, 6, 13],
    ];
    expect(rounded(weightedKappa(table, identityWeights(4)))).toEqual({
      kappa: '0.3449',
      error: '0.0724',
      low: '0.2030',
      high: '0.4868',
    });
  });
  it('gives what R’s vcd prints for SexualFun, with equal spacing and without', () => {
    const table = [
      [7, 7, 2, 3],
      [2, 8, 3, 7],
      [1, 5, 4, 9],
      [2, 8, 9, 14],
    ];
    expect(rounded(weightedKappa(table))).toMatchObject({ kappa: '0.2374', error: '0.0783' });
    expect(rounded(weightedKappa(table, identityWeights(4)))).toMatchObject({ kappa: '0.1293', error: '0.0686' });
  });
  it('gives Cohen’s own .348 and .492 for his table of 1968, with his weights and without', () => {
    const table = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ];
    const disagreement = [
      [0, 1, 3],
      [1, 0, 6],
      [3, 6, 0],
    ];
    const weights = disagreement.map((row) => row.map((grave) => 1 - grave / 6));
    expect(weightedKappa(table, weights)?.kappa?.toFixed(3)).toBe('0.348');
    expect(weightedKappa(table, identityWeights(3))?.kappa?.toFixed(3)).toBe('0.492');
  });
});

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
