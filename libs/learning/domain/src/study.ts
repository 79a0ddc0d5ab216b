import type { Id } from '@rt/shared/domain';

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

export interface StudyInput {
  title: string;
  kind: StudyKind;
  state: StudyState;
  /** ÅÅÅÅ-MM-DD: when it is meant to be, or was, complete. */
  dueOn: string | null;
  completedOn: string | null;
  /** Where the report can be read. */
  url: string | null;
  goalLineageIds: Id[];
}

export interface StudyDetail extends Omit<StudyInput, 'goalLineageIds'> {
  id: Id;
  goals: { id: Id; lineageId: Id; code: string | null; wording: string }[];
  version: number;
}
