import type { Id, InputIssue } from '@rt/shared/domain';

/** The named things that knowledge can change. */
export const CHANGE_KINDS = [
  'goal_wording',
  'target',
  'chain',
  'chain_edge',
  'call_criterion',
  'guideline',
  'new_intervention',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const OBJECT_NAME_LENGTH = { min: 3, max: 300 } as const;
export const CHANGE_NOTE_LENGTH = { min: 3, max: 4000 } as const;

/** What was changed. Which fields are asked for depends on the kind: see `FIELDS_OF_CHANGE`. */
export interface ChangeInput {
  kind: ChangeKind;
  goalId: Id | null;
  /** The revision of the goal's wording. */
  wordingNumber: number | null;
  chainId: Id | null;
  edgeId: Id | null;
  interventionId: Id | null;
  /** What is not kept in the system is named: a call, a policy. */
  objectName: string | null;
  /** Which edition of it: "2027:1". */
  objectVersion: string | null;
  objectUrl: string | null;
  note: string | null;
  /** ÅÅÅÅ-MM-DD. */
  changedOn: string;
}

type ObjectField = 'goalId' | 'wordingNumber' | 'chainId' | 'edgeId' | 'interventionId' | 'objectName';

/** The fields that name the thing of each kind; every one must be given. */
export const FIELDS_OF_CHANGE: Readonly<Record<ChangeKind, readonly ObjectField[]>> = {
  goal_wording: ['goalId', 'wordingNumber'],
  target: ['goalId'],
  chain: ['chainId'],
  chain_edge: ['chainId', 'edgeId'],
  call_criterion: ['objectName'],
  guideline: ['objectName'],
  new_intervention: ['interventionId'],
};

const MISSING = {
  sv: 'Välj vad som ändrades. Inget är sparat.',
  en: 'Choose what was changed. Nothing is saved.',
};

/** The fields that the kind of change asks for and that are not given. */
export const changeIssues = (change: ChangeInput): InputIssue[] =>
  FIELDS_OF_CHANGE[change.kind]
    .filter((field) => change[field] === null)
    .map((path) => ({ path, code: 'change.object-missing', message: MISSING }));
