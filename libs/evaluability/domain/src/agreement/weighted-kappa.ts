/** Cohen's kappa, weighted or not, with what it rests on. */
export interface Kappa {
  /** How many pairs it rests on. */
  n: number;
  /** Observed and chance-expected weighted agreement, 0–1. */
  observed: number;
  expected: number;
  /** Null where chance alone gives full agreement (both raters used one and the same category): 0/0. */
  kappa: number | null;
  /** Large-sample standard error; null where kappa is. */
  standardError: number | null;
  /** Kappa ± 1.96 standard errors, cut at −1 and 1; null where kappa is. */
  interval: readonly [number, number] | null;
}

/** The 97.5th percentile of the normal distribution. */
const Z = 1.959963984540054;

/** Linear (Cicchetti–Allison) weights for `k` ordered categories: 1 on the diagonal, falling evenly to 0 in the corners. */
export const linearWeights = (k: number): number[][] =>
  Array.from({ length: k }, (_, i) =>
    Array.from({ length: k }, (__, j) => (k === 1 ? 1 : 1 - Math.abs(i - j) / (k - 1))),
  );

/** Agreement or nothing: the weights of the simple kappa. */
export const identityWeights = (k: number): number[][] =>
  Array.from({ length: k }, (_, i) => Array.from({ length: k }, (__, j) => (i === j ? 1 : 0)));

/**
 * Weighted kappa of a square table of counts, `counts[i][j]` = how many the first rater put in i and the second in j.
 *
 * Formula: J. Cohen, "Weighted kappa", Psychological Bulletin 70 (1968) 213–220. Standard error: J. L. Fleiss, J. Cohen and
 * B. S. Everitt, "Large sample standard errors of kappa and weighted kappa", Psychological Bulletin 72 (1969) 323–327,
 * the variance that does not assume that kappa is zero (the one SAS PROC FREQ and R's vcd give as ASE).
 * Few pairs make the interval rough: it is a large-sample one.
 */
export function weightedKappa(
  counts: readonly (readonly number[])[],
  weights = linearWeights(counts.length),
): Kappa | null {
  const n = sum(counts.map(sum));
  if (n === 0) return null;
  const p = counts.map((row) => row.map((count) => count / n));
  const rows = p.map(sum);
  const columns = rows.map((_, j) => sum(p.map((row) => row[j] ?? 0)));
  const w = (i: number, j: number) => weights[i]?.[j] ?? 0;
  const over = (cell: (i: number, j: number) => number) =>
    sum(rows.map((_, i) => sum(columns.map((__, j) => cell(i, j)))));
  const at = (values: number[], i: number) => values[i] ?? 0;
  const observed = over((i, j) => w(i, j) * (p[i]?.[j] ?? 0));
  const expected = over((i, j) => w(i, j) * at(rows, i) * at(columns, j));
  if (1 - expected < 1e-12) return { n, observed, expected, kappa: null, standardError: null, interval: null };
  const kappa = (observed - expected) / (1 - expected);
  const ofRow = rows.map((_, i) => sum(columns.map((share, j) => w(i, j) * share)));
  const ofColumn = columns.map((_, j) => sum(rows.map((share, i) => w(i, j) * share)));
  const spread = over((i, j) => (p[i]?.[j] ?? 0) * (w(i, j) - (at(ofRow, i) + at(ofColumn, j)) * (1 - kappa)) ** 2);
  const variance = (spread - (kappa - expected * (1 - kappa)) ** 2) / (n * (1 - expected) ** 2);
  const standardError = Math.sqrt(Math.max(0, variance));
  const interval = [Math.max(-1, kappa - Z * standardError), Math.min(1, kappa + Z * standardError)] as const;
  return { n, observed, expected, kappa, standardError, interval };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
