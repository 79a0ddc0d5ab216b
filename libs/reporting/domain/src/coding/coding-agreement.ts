import { identityWeights, type Kappa, weightedKappa } from '@rt/evaluability/domain';
import type { CodedTheme, CodingFrame } from '../compilation/coding-frame';

/** What two coders took of one theme in one region's answer. */
export interface CodePair {
  countyCode: string;
  codes: readonly [readonly string[], readonly string[]];
}

/** How two coders agree on one code: whether a region's answer has it or not. */
export interface CodeAgreement {
  code: string;
  /** How many regions both, one of them, and neither gave it. */
  both: number;
  one: number;
  neither: number;
  /** Cohen's kappa over has and has not. */
  kappa: Kappa | null;
}

/** How two coders agree on a theme. */
export interface ThemeAgreement {
  theme: CodedTheme;
  /** How many regions both are done with, and in how many they took the very same codes. */
  regions: number;
  same: number;
  /** A theme with one code a region: Cohen's kappa over its codes. Else pooled over them. Null where it cannot be told. */
  kappa: number | null;
  codes: readonly CodeAgreement[];
}

/**
 * The agreement of two coders on one theme.
 *
 * Codes have no order, so the kappa is J. Cohen's unweighted one ("A coefficient of agreement for nominal scales",
 * Educational and Psychological Measurement 20 (1960) 37–46), a code at a time over has and has not. Where a region can have
 * several codes, the theme's is the pooled kappa of H. de Vries et al. ("Using pooled kappa to summarize interrater agreement
 * across many items", Field Methods 20 (2008) 272–282): the mean observed agreement against the mean expected. A code that
 * both gave all regions or none has no kappa of its own, but counts in the pooled one.
 */
export function themeAgreement(
  { theme, single, codes }: Pick<CodingFrame, 'theme' | 'single' | 'codes'>,
  pairs: readonly CodePair[],
): ThemeAgreement {
  const found = codes.map(({ key }) => codeAgreement(key, pairs));
  return {
    theme,
    regions: pairs.length,
    same: pairs.filter(isSame).length,
    kappa: single
      ? singleKappa(
          codes.map(({ key }) => key),
          pairs,
        )
      : pooled(found),
    codes: found,
  };
}

/** Whether both took the very same codes. */
export const isSame = ({ codes: [one, other] }: Pick<CodePair, 'codes'>): boolean =>
  one.length === other.length && one.every((code) => other.includes(code));

function codeAgreement(code: string, pairs: readonly CodePair[]): CodeAgreement {
  const has = (at: 0 | 1) => pairs.map(({ codes }) => codes[at].includes(code));
  const [first, second] = [has(0), has(1)];
  const count = (a: boolean, b: boolean) => first.filter((has, at) => has === a && second[at] === b).length;
  const [both, firstOnly, secondOnly, neither] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  const table = [
    [both, firstOnly],
    [secondOnly, neither],
  ];
  return { code, both, one: firstOnly + secondOnly, neither, kappa: weightedKappa(table, identityWeights(2)) };
}

function singleKappa(keys: readonly string[], pairs: readonly CodePair[]): number | null {
  const places = [...keys, null];
  const table = places.map((one) =>
    places.map(
      (other) => pairs.filter(({ codes: [a, b] }) => (a[0] ?? null) === one && (b[0] ?? null) === other).length,
    ),
  );
  return weightedKappa(table, identityWeights(places.length))?.kappa ?? null;
}

function pooled(codes: readonly CodeAgreement[]): number | null {
  const kappas = codes.flatMap(({ kappa }) => kappa ?? []);
  if (!kappas.length) return null;
  const observed = mean(kappas.map((kappa) => kappa.observed));
  const expected = mean(kappas.map((kappa) => kappa.expected));
  return 1 - expected < 1e-12 ? null : (observed - expected) / (1 - expected);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
