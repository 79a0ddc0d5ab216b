/** 1 unsatisfactory, 2 satisfactory, 3 high, x not relevant. */
export const SCORES = ['1', '2', '3', 'x'] as const;
export type Score = (typeof SCORES)[number];

/** A score as a number on the scale; null where the question is not relevant or not answered. */
export const scaleValue = (score: Score | null): 1 | 2 | 3 | null =>
  score === '1' ? 1 : score === '2' ? 2 : score === '3' ? 3 : null;
