import { identityWeights, type Kappa, weightedKappa } from './weighted-kappa';

const rounded = (kappa: Kappa | null) => ({
  kappa: kappa?.kappa?.toFixed(4),
  error: kappa?.standardError?.toFixed(4),
  low: kappa?.interval?.[0].toFixed(4),
  high: kappa?.interval?.[1].toFixed(4),
});
const linear = (table: number[][]) => rounded(weightedKappa(table));
const simple = (table: number[][]) => rounded(weightedKappa(table, identityWeights(table.length)));

/**
 * Every value was read in the source named. So were the tables, but for those of Winnipeg and New Orleans and of the 91
 * couples: their counts are as they are commonly given, and yield every printed decimal. All errors and intervals are those of Fleiss, Cohen and Everitt
 * (1969) that do not assume that kappa is zero: the value ± 1.96 of them, as "Tests and Measures of Agreement" of the SAS/STAT
 * guide (PROC FREQ) and Kappa.R of vcd write them out.
 */
describe('weightedKappa gives what is published', () => {
  it('by SAS PROC FREQ for a scale of three, as printed in statsmodels, stats/tests/test_inter_rater.py (TestWeightedCohens)', () => {
    const table = [
      [0, 4, 1],
      [0, 8, 0],
      [0, 1, 5],
    ];
    expect(linear(table)).toEqual({ kappa: '0.4701', error: '0.1457', low: '0.1845', high: '0.7558' });
    expect(simple(table)).toEqual({ kappa: '0.4842', error: '0.1380', low: '0.2137', high: '0.7547' });
  });
  it('by the SAS/STAT guide, The FREQ Procedure, Agreement Study (table 40.2), for two dermatologists, unweighted', () => {
    const table = [
      [10, 4, 1, 0],
      [5, 10, 12, 2],
      [2, 4, 12, 5],
      [0, 2, 6, 13],
    ];
    expect(simple(table)).toEqual({ kappa: '0.3449', error: '0.0724', low: '0.2030', high: '0.4868' });
  });
  it('by vcdExtra, print.Kappa, for 91 couples (Agresti 1990; Friendly 2000, p. 91), with its intervals', () => {
    const table = [
      [7, 7, 2, 3],
      [2, 8, 3, 7],
      [1, 5, 4, 9],
      [2, 8, 9, 14],
    ];
    expect(linear(table)).toEqual({ kappa: '0.2374', error: '0.0783', low: '0.0839', high: '0.3909' });
    expect(simple(table)).toEqual({ kappa: '0.1293', error: '0.0686', low: '-0.0051', high: '0.2638' });
  });
  it('by vcdExtra, print.Kappa, for the neurologists of Westlund and Kurland (1953; Landis and Koch 1977): patients in Winnipeg', () => {
    const table = [
      [38, 5, 0, 1],
      [33, 11, 3, 0],
      [10, 14, 5, 6],
      [3, 7, 3, 10],
    ];
    expect(linear(table)).toMatchObject({ kappa: '0.3797', error: '0.0517' });
    expect(simple(table)).toMatchObject({ kappa: '0.2079', error: '0.0505' });
  });
  it('by vcdExtra for the same two: patients in New Orleans', () => {
    const table = [
      [5, 3, 0, 0],
      [3, 11, 4, 0],
      [2, 13, 3, 4],
      [1, 2, 4, 14],
    ];
    expect(linear(table)).toMatchObject({ kappa: '0.4773', error: '0.0730' });
    expect(simple(table)).toMatchObject({ kappa: '0.2965', error: '0.0785' });
  });
  it('by R’s irr for raters 2 and 3 of its anxiety data, as printed in statsmodels, test_cohens_kappa_irr', () => {
    const two = [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4].map(place);
    const three = [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2].map(place);
    const table = Array.from({ length: 5 }, (_, i) =>
      Array.from({ length: 5 }, (__, j) => two.filter((score, at) => score === i && three[at] === j).length),
    );
    expect(weightedKappa(table)?.kappa?.toFixed(7)).toBe('0.1459075');
    expect(weightedKappa(table, identityWeights(5))?.kappa?.toFixed(9)).toBe('-0.006289308');
  });
  it('by Cohen (Psychological Bulletin 70, 1968, table 1): .348 with his weights and .492 without', () => {
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

/** The scores 1, 2, 3, 4 and 6 as places on a scale of five: nobody gave 5, and irr leaves such out. */
const place = (score: number) => [1, 2, 3, 4, 6].indexOf(score);
