import { OUTSIDE } from './views/dimension';

/** The horizontal criteria, asked as questions. */
export const HORIZONTAL_CRITERIA = ['equality', 'integration_diversity', 'environment_climate'] as const;
export type HorizontalCriterion = (typeof HORIZONTAL_CRITERIA)[number];

/** The main aim of the intervention, a part of it, nothing done about it, or not relevant to it. */
export const HORIZONTAL_ANSWERS = ['main', 'part', 'none', 'not_relevant'] as const;
export type HorizontalGrade = (typeof HORIZONTAL_ANSWERS)[number];

/** What the interventions can be asked for of one criterion: an answer, `contributes` (`main` or `part`), or none given. */
export const CRITERION_FILTERS = ['contributes', ...HORIZONTAL_ANSWERS, OUTSIDE.none] as const;
export type CriterionFilter = (typeof CRITERION_FILTERS)[number];

export const HORIZONTAL_COMMENT_LENGTH = { min: 0, max: 1000 } as const;

/** One question answered. A question without an answer has none: that nobody has said anything is not "none". */
export interface HorizontalAnswer {
  criterion: HorizontalCriterion;
  answer: HorizontalGrade;
  comment: string | null;
}
