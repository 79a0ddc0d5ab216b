import { type Score, scaleValue } from '../score';
import { identityWeights, type Kappa, weightedKappa } from './weighted-kappa';

/** What two reviewers gave one question. */
export interface ScorePair {
  key: string;
  scores: readonly [Score | null, Score | null];
}

/** How near two answers to one question are. */
export const NEARNESS = ['same', 'near', 'far', 'relevance', 'unanswered'] as const;
/** `near` one step apart, `far` two; `relevance`: one says not relevant and the other scores. */
export type Nearness = (typeof NEARNESS)[number];

/** The agreement of a whole review. */
export interface Agreement {
  /** Linearly weighted, over the questions both scored 1, 2 or 3. */
  scale: Kappa | null;
  /** Unweighted, over whether a question is relevant at all. */
  relevance: Kappa | null;
  counts: Record<Nearness, number>;
}

/** How near the two are on one question. Two that both say not relevant are the same. */
export function nearnessOf([one, other]: ScorePair['scores']): Nearness {
  if (one === null || other === null) return 'unanswered';
  if (one === other) return 'same';
  const [a, b] = [scaleValue(one), scaleValue(other)];
  if (a === null || b === null) return 'relevance';
  return Math.abs(a - b) === 1 ? 'near' : 'far';
}

/**
 * The agreement of two reviewers over the questions of one review.
 *
 * X is no place on the scale 1–3, so it has no distance to any: pairs with an X are left out of the weighted kappa and
 * counted by themselves, as agreement on whether the question is relevant. What is not answered is left out of both.
 */
export function agreementOf(pairs: readonly ScorePair[]): Agreement {
  const counts: Agreement['counts'] = { same: 0, near: 0, far: 0, relevance: 0, unanswered: 0 };
  const scale = emptyTable(3);
  const relevance = emptyTable(2);
  for (const { scores } of pairs) {
    counts[nearnessOf(scores)]++;
    const [one, other] = scores;
    if (one === null || other === null) continue;
    add(relevance, one === 'x' ? 1 : 0, other === 'x' ? 1 : 0);
    const [a, b] = [scaleValue(one), scaleValue(other)];
    if (a !== null && b !== null) add(scale, a - 1, b - 1);
  }
  return { scale: weightedKappa(scale), relevance: weightedKappa(relevance, identityWeights(2)), counts };
}

const ORDER: Readonly<Record<Nearness, number>> = { far: 0, relevance: 1, near: 2, unanswered: 3, same: 4 };

/** The greatest differences first; questions as alike keep their order. */
export const differencesFirst = <T extends ScorePair>(pairs: readonly T[]): T[] =>
  [...pairs].sort((a, b) => ORDER[nearnessOf(a.scores)] - ORDER[nearnessOf(b.scores)]);

const emptyTable = (k: number): number[][] => Array.from({ length: k }, () => Array<number>(k).fill(0));

function add(table: number[][], i: number, j: number): void {
  const row = table[i];
  if (row) row[j] = (row[j] ?? 0) + 1;
}
