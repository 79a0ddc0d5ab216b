import type { Id } from '@rt/shared/domain';
import type { LearningPlanDetail } from './learning-plan';
import { fateOf, promisedDay, type RegisteredStudy, STUDY_FATES, type StudyFate } from './study-fate';

/** How far a question has come: every study that was to answer it is complete, some are, or none. */
export const QUESTION_STATES = ['answered', 'partly', 'underway', 'waiting', 'unstudied'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

export interface PlanState {
  /** By key of the planned study. */
  studies: ReadonlyMap<Id, { fate: StudyFate; study: RegisteredStudy | null }>;
  /** By key of the question. */
  questions: ReadonlyMap<Id, QuestionState>;
  /** Completed in the plan's year, and promised by no plan of that year. */
  unplanned: RegisteredStudy[];
  counts: Record<StudyFate | 'unplanned', number>;
}

type Planned = Pick<LearningPlanDetail, 'year' | 'questions' | 'studies' | 'register'>;
const COMPLETE: readonly StudyFate[] = ['in_time', 'late'];
const BEGUN: readonly StudyFate[] = ['underway', 'overdue'];

/** A plan held against what was done, by `today` (ÅÅÅÅ-MM-DD). */
export function planState(plan: Planned, today: string): PlanState {
  const register = new Map(plan.register.map((study) => [study.id, study]));
  const studies = new Map(
    plan.studies.map((planned) => {
      const study = (planned.studyId && register.get(planned.studyId)) || null;
      return [planned.key, { study, fate: fateOf(promisedDay(planned, plan.year), study, today) }];
    }),
  );
  const promised = new Set(plan.studies.map(({ studyId }) => studyId));
  const unplanned = plan.register.filter(
    ({ id, completedOn }) => !promised.has(id) && completedOn?.startsWith(`${plan.year}-`),
  );
  const fates = [...studies.values()].map(({ fate }) => fate);
  const counts = Object.fromEntries(STUDY_FATES.map((fate) => [fate, fates.filter((each) => each === fate).length]));
  return {
    studies,
    unplanned,
    questions: new Map(plan.questions.map(({ key }) => [key, questionState(fatesOf(plan, studies, key))])),
    counts: { ...(counts as Record<StudyFate, number>), unplanned: unplanned.length },
  };
}

/** How far a question has come, by what became of the studies that were to answer it. */
export function questionState(fates: readonly StudyFate[]): QuestionState {
  if (!fates.length) return 'unstudied';
  const complete = fates.filter((fate) => COMPLETE.includes(fate)).length;
  if (complete === fates.length) return 'answered';
  if (complete > 0) return 'partly';
  return fates.some((fate) => BEGUN.includes(fate)) ? 'underway' : 'waiting';
}

/** A study that has moved is under way all the same once it is begun. */
const fatesOf = (plan: Planned, studies: PlanState['studies'], question: Id): StudyFate[] =>
  plan.studies
    .filter(({ questionKeys }) => questionKeys.includes(question))
    .flatMap(({ key }) => {
      const { fate, study } = studies.get(key) ?? {};
      return fate === 'moved' && study?.state === 'ongoing' ? 'underway' : (fate ?? []);
    });
