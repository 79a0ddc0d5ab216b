import { EMPTY_PLAN, type LearningPlanDetail, type PlannedStudy, type PlanQuestion } from '@rt/learning/domain';

export const question = (key: string, text = 'Vem får arbete?'): PlanQuestion => ({
  key,
  text,
  goals: [],
  subjects: [],
});

export const promise = (key: string, given: Partial<PlannedStudy> = {}): PlannedStudy => ({
  ...{ key, title: 'Vem får arbete?', kind: 'analysis', dueOn: '2026-06-30', questionKeys: [], studyId: null },
  ...given,
});

const { approach, approachText, development } = EMPTY_PLAN;

/** A draft in which nothing is written. */
export const plan = (given: Partial<LearningPlanDetail> = {}): LearningPlanDetail => ({
  ...{ approach, approachText, development, drivers: [], questions: [], studies: [] },
  id: 'p',
  year: 2026,
  responsible: [],
  decision: null,
  revisions: [],
  register: [],
  version: 1,
  ...given,
});
