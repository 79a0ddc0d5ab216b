import {
  type Amendment,
  type Answer,
  type Comparison,
  differencesFirst,
  type JointAnswer,
  type Nearness,
  nearnessOf,
  type Question,
  type Score,
  type ScorePair,
} from '@rt/evaluability/domain';

/** One question with both answers, the joint one, and what was changed since. */
export interface ComparedQuestion extends ScorePair {
  question: Question;
  nearness: Nearness;
  answers: [Answer | null, Answer | null];
  joint: JointAnswer | null;
  amendments: Amendment[];
  /** What the joint score is now: amended, settled, or what both gave alike; null where it is not settled. */
  score: Score | null;
}

/** The questions of a review as they are compared, the greatest differences first or in the list's own order. */
export function comparedQuestions(
  questions: readonly Question[],
  { rows, amendments }: Pick<Comparison, 'rows' | 'amendments'>,
  byDifference: boolean,
): ComparedQuestion[] {
  const compared = rows.flatMap(({ key, answers, joint }) => {
    const question = questions.find((each) => each.key === key);
    if (!question) return [];
    const scores = [answers[0]?.score ?? null, answers[1]?.score ?? null] as const;
    const nearness = nearnessOf(scores);
    const changes = amendments.filter((amendment) => amendment.key === key);
    const alike = nearness === 'same' ? scores[0] : null;
    const score = changes.at(-1)?.score ?? joint?.score ?? alike;
    return [{ key, question, scores, nearness, answers, joint, amendments: changes, score }];
  });
  return byDifference ? differencesFirst(compared) : compared;
}

/** How many differences have no joint answer yet. */
export const unsettled = (compared: readonly ComparedQuestion[]): number =>
  compared.filter(({ score }) => score === null).length;
