import type { GoalReference } from '@rt/goals/domain';
import type { Id } from '@rt/shared/domain';
import type { UseInput } from './ledger/knowledge-use';
import type { StudyFacts } from './study-facts';
import type { StudyFile } from './study-file';
import type { StudySubject, SubjectInput } from './study-subject';

/** The six kinds of work the annual report asks for. */
export const STUDY_KINDS = [
  'analysis',
  'strategy_follow_up',
  'link_follow_up',
  'portfolio_evaluation',
  'joint_effort',
  'conference',
] as const;
export type StudyKind = (typeof STUDY_KINDS)[number];

export const STUDY_STATES = ['planned', 'ongoing', 'complete'] as const;
export type StudyState = (typeof STUDY_STATES)[number];

export const TITLE_LENGTH = { min: 3, max: 300 } as const;
export const URL_LENGTH = { min: 10, max: 2000 } as const;
/** How many goals one study can be about. */
export const STUDY_GOALS_MAX = 100;

/** What is written of a study; `completedOn` is given exactly when the state is complete. */
export interface StudyInput extends StudyFacts {
  title: string;
  kind: StudyKind;
  state: StudyState;
  /** ÅÅÅÅ-MM-DD: when it is meant to be complete. */
  dueOn: string | null;
  /** ÅÅÅÅ-MM-DD: when it was. */
  completedOn: string | null;
  /** Where the report can be read, by http or https. */
  url: string | null;
  /** The goals it is about, in any version of their strategy. */
  goalIds: Id[];
  /** What else it is about; left out, what was there stays. */
  subjects?: SubjectInput[];
}

/** That a study was used, how, and the day: ÅÅÅÅ-MM-DD. */
export type StudyUseMark = Pick<UseInput, 'use' | 'usedOn'>;

export interface StudyDetail extends Omit<StudyInput, 'goalIds' | 'subjects'> {
  id: Id;
  /** As they stand in the version that counts, by code. */
  goals: GoalReference[];
  subjects: StudySubject[];
  files: StudyFile[];
  responsible: string | null;
  /** What has come of it: how many of each. */
  findings: number;
  recommendations: number;
  changes: number;
  /** What it was used for, oldest first; what was withdrawn is left out. */
  uses: StudyUseMark[];
  version: number;
}
