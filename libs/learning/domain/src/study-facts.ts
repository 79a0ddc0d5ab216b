import type { Id, InputIssue } from '@rt/shared/domain';

export const QUESTIONS_LENGTH = { min: 3, max: 4000 } as const;
export const METHOD_LENGTH = { min: 3, max: 4000 } as const;
export const SUPPLIER_LENGTH = { min: 2, max: 300 } as const;
export const UNPUBLISHED_LENGTH = { min: 3, max: 1000 } as const;
/** Kronor. */
export const COST_MAX = 1_000_000_000;

/** How much of a study was paid with appropriation 1:1. */
export const FINANCED = ['wholly', 'partly', 'no'] as const;
export type Financed = (typeof FINANCED)[number];

/** What the register holds of a study beside its title, kind and days; null where nobody has said. */
export interface StudyFacts {
  /** ÅÅÅÅ-MM-DD: when it is meant to begin, and when it did. */
  plannedStartOn: string | null;
  startedOn: string | null;
  /** What is asked, a question a line. */
  questions: string | null;
  method: string | null;
  /** Who does it; the region itself is one. */
  supplier: string | null;
  /** Kronor, without VAT. */
  cost: number | null;
  financed11: Financed | null;
  /** Why the report cannot be read by everybody. */
  unpublishedReason: string | null;
  /** An account of the region. */
  responsibleId: Id | null;
}

/** A study of which nothing is said yet. */
export const NO_FACTS: StudyFacts = {
  plannedStartOn: null,
  startedOn: null,
  questions: null,
  method: null,
  supplier: null,
  cost: null,
  financed11: null,
  unpublishedReason: null,
  responsibleId: null,
};

interface Days extends Pick<StudyFacts, 'plannedStartOn' | 'startedOn'> {
  dueOn: string | null;
  completedOn: string | null;
}
const BACKWARDS = {
  sv: 'Slutet ligger före början. Ändra någon av dagarna.',
  en: 'The end comes before the beginning. Change one of the days.',
};
const issue = (path: string): InputIssue => ({ path, code: 'study.days-backwards', message: BACKWARDS });

/** A study that would end before it began, as planned or as it was. Days are ÅÅÅÅ-MM-DD. */
export function dayIssues({ plannedStartOn, startedOn, dueOn, completedOn }: Days): InputIssue[] {
  const before = (end: string | null, start: string | null) => end !== null && start !== null && end < start;
  return [
    ...(before(dueOn, plannedStartOn) ? [issue('dueOn')] : []),
    ...(before(completedOn, startedOn) ? [issue('completedOn')] : []),
  ];
}
