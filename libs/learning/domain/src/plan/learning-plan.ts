import type { GoalReference } from '@rt/goals/domain';
import type { Id } from '@rt/shared/domain';
import type { StudyKind } from '../study';
import type { StudySubject, SubjectInput } from '../study-subject';
import type { PlanChange } from './plan-changes';
import type { RegisteredStudy } from './study-fate';

/** How the work of learning is run, in the words of the national coding frame. */
export const PLAN_APPROACHES = ['framework', 'ambition', 'general'] as const;
export type PlanApproach = (typeof PLAN_APPROACHES)[number];

/** What drives systematic learning: three kinds of pressure, and two kinds of people. */
export const PLAN_DRIVERS = [
  'coercive',
  'normative',
  'mimetic',
  'engaged_professionals',
  'demanding_leadership',
] as const;
export type PlanDriver = (typeof PLAN_DRIVERS)[number];

export const PLAN_YEARS = { min: 2018, max: 2100 } as const;
export const PLAN_TEXT_LENGTH = { min: 3, max: 8000 } as const;
export const PLAN_QUESTION_LENGTH = { min: 5, max: 1000 } as const;
export const PLAN_REASON_LENGTH = { min: 3, max: 1000 } as const;
export const PLAN_REFERENCE_LENGTH = { min: 1, max: 200 } as const;
export const PLAN_QUESTIONS_MAX = 50;
export const PLAN_STUDIES_MAX = 100;
export const PLAN_PEOPLE_MAX = 30;

/** A study the plan promises. `studyId` is null until it stands in the register. */
export interface PlannedStudy {
  key: Id;
  title: string;
  kind: StudyKind;
  /** ÅÅÅÅ-MM-DD: the day the plan promises; null for some time during the year. */
  dueOn: string | null;
  /** The questions it is meant to answer. */
  questionKeys: Id[];
  studyId: Id | null;
}

interface PlanTexts {
  approach: PlanApproach | null;
  approachText: string | null;
  /** How the work will develop. */
  development: string | null;
  drivers: PlanDriver[];
}

export interface PlanQuestionInput {
  /** Given by whoever writes it; the same question keeps it from year to year. */
  key: Id;
  text: string;
  /** In any version of their strategy. */
  goalIds: Id[];
  subjects: SubjectInput[];
}

export interface PlanInput extends PlanTexts {
  responsibleIds: Id[];
  questions: PlanQuestionInput[];
  studies: PlannedStudy[];
}

export interface PlanQuestion extends Omit<PlanQuestionInput, 'goalIds' | 'subjects'> {
  goals: GoalReference[];
  subjects: StudySubject[];
}

/** That a plan was decided, and who wrote that down. */
export interface PlanDecision {
  decidedOn: string;
  reference: string;
  recordedAt: string;
  by: string | null;
}

/** A change of a plan after it was decided. */
export interface PlanRevision {
  number: number;
  at: string;
  by: string | null;
  reason: string;
  changes: PlanChange[];
}

export interface LearningPlanDetail extends PlanTexts {
  id: Id;
  year: number;
  responsible: { id: Id; name: string | null }[];
  questions: PlanQuestion[];
  studies: PlannedStudy[];
  decision: PlanDecision | null;
  /** Oldest first. */
  revisions: PlanRevision[];
  /** Of the register: the studies the plan points at, and all that were completed in its year. */
  register: RegisteredStudy[];
  version: number;
}

export const EMPTY_PLAN: PlanInput = {
  approach: null,
  approachText: null,
  development: null,
  drivers: [],
  responsibleIds: [],
  questions: [],
  studies: [],
};
