import type { Bilingual, Id } from '@rt/shared/domain';
import type { FactCode } from '../facts/known-fact';

/** The lists of questions, each with its own rules for what it can be asked about. */
export const CHECKLISTS = ['project_programme', 'register_effects', 'portfolio'] as const;
export type ChecklistKind = (typeof CHECKLISTS)[number];

/** What can be reviewed. A portfolio is a saved selection of interventions. */
export const SUBJECT_KINDS = ['intervention', 'action_plan', 'strategy', 'goal', 'portfolio'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export const QUESTION_GROUPS = [
  'logic',
  'measurement',
  'resources',
  'design',
  'information',
  'context',
  'content',
  'participants',
  'registers',
  'common_outcome',
  'composition',
  'use',
  'own',
] as const;
export type QuestionGroup = (typeof QUESTION_GROUPS)[number];

/** One question as it stood in the version it is answered under. */
export interface Question {
  /** Stable over versions, so that years can be compared. */
  key: string;
  group: QuestionGroup;
  text: Bilingual;
  /** What to look for before scoring. */
  help: Bilingual;
  /** Whose list the question comes from. */
  source: string;
  /** What the system knows that bears on it. */
  facts: readonly FactCode[];
}

/** A list in one version; a review keeps the questions it was begun with. */
export interface Checklist {
  kind: ChecklistKind;
  version: number;
  questions: readonly Question[];
}

/** A question a region has added to a list. Those under way and those answered keep the wording they began with. */
export interface OwnQuestionInput {
  text: string;
  help: string | null;
}
export interface OwnQuestion extends OwnQuestionInput {
  id: Id;
  checklist: ChecklistKind;
  version: number;
}

export const QUESTION_LENGTH = { min: 10, max: 300 } as const;
export const HELP_LENGTH = { min: 3, max: 1000 } as const;
/** How many questions a region can add to one list. */
export const OWN_QUESTIONS_MAX = 20;

const SUITABLE: Readonly<Record<SubjectKind, readonly ChecklistKind[]>> = {
  intervention: ['project_programme', 'register_effects'],
  action_plan: ['project_programme', 'portfolio'],
  strategy: ['project_programme', 'portfolio'],
  goal: ['project_programme'],
  portfolio: ['portfolio'],
};

/** Which lists can be asked about a subject, the usual one first. */
export const checklistsFor = (subject: SubjectKind): readonly ChecklistKind[] => SUITABLE[subject];

/** A region's own question as it is asked; the region writes it in one language. */
export const askedAs = ({ id, text, help }: Pick<OwnQuestion, 'id' | 'text' | 'help'>): Question => ({
  key: `own:${id}`,
  group: 'own',
  text: { sv: text, en: text },
  help: { sv: help ?? '', en: help ?? '' },
  source: '',
  facts: [],
});
