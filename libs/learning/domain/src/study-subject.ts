import type { Id, InputIssue } from '@rt/shared/domain';

/** What a study can be about beside goals: an arrow of a chain, an intervention, a portfolio as it was selected. */
export const SUBJECT_KINDS = ['edge', 'intervention', 'portfolio'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];
export const SUBJECTS_MAX = 100;
export const SELECTION_NAME_LENGTH = { min: 2, max: 200 } as const;
/** The part of the address after the question mark: `kind=project&fund=erdf`. */
export const SELECTION_LENGTH = { min: 0, max: 2000 } as const;

export interface SubjectInput {
  kind: SubjectKind;
  chainId: Id | null;
  edgeId: Id | null;
  interventionId: Id | null;
  /** What a portfolio is called. */
  name: string | null;
  /** How the portfolio is selected among interventions: the filter of their list, as its address has it. */
  selection: string | null;
}

/** A subject as it can be shown: an arrow by its two boxes, null where it is gone or secret to the reader. */
export interface StudySubject extends SubjectInput {
  /** Whether the chain stands or falls with the arrow. */
  critical: boolean;
}

const FIELDS: Readonly<Record<SubjectKind, readonly (keyof SubjectInput)[]>> = {
  edge: ['chainId', 'edgeId'],
  intervention: ['interventionId'],
  portfolio: ['name', 'selection'],
};
const MESSAGE = { sv: 'Välj vad studien handlar om.', en: 'Choose what the study is about.' };

/** What is missing of each subject. */
export const subjectIssues = (subjects: readonly SubjectInput[]): InputIssue[] =>
  subjects.flatMap((subject, at) =>
    FIELDS[subject.kind]
      .filter((field) => subject[field] === null)
      .map((field) => ({ path: `subjects[${at}].${field}`, code: 'study.subject-missing', message: MESSAGE })),
  );

/** An arrow as a subject. */
export const edgeSubject = (chainId: Id, edgeId: Id): SubjectInput => ({
  kind: 'edge',
  chainId,
  edgeId,
  interventionId: null,
  name: null,
  selection: null,
});
