import type { Id } from '@rt/shared/domain';
import type { Level } from './level';
import type { VersionState } from './strategy';

export const WORDING_LENGTH = { min: 3, max: 1000 } as const;
export const CODE_LENGTH = { min: 1, max: 20 } as const;
export const FORMULATION_TEXT_LENGTH = { min: 1, max: 300 } as const;
/** Why a wording was changed, or a criterion accepted. */
export const REASON_LENGTH = { min: 3, max: 1000 } as const;
/** The largest amount, either side of zero, that a baseline or target value may have. */
export const VALUE_LIMIT = 1e15;

/** The structured fields that complete a wording; each optional. Values in the goal's own unit, years with four digits. */
export interface Formulation {
  measure: string | null;
  unit: string | null;
  baselineValue: number | null;
  baselineYear: number | null;
  targetValue: number | null;
  targetYear: number | null;
  population: string | null;
  responsible: string | null;
  source: string | null;
}

export interface GoalInput {
  level: Level;
  /** The strategy's own numbering, such as "2.3". */
  code: string | null;
  wording: string;
  parentId: Id | null;
  formulation?: Partial<Formulation>;
}

/** A new goal and where it goes: last among its siblings unless a position is given. */
export interface NewGoalInput extends GoalInput {
  strategyVersionId: Id;
  position?: number;
}

/** What may be changed in place; what is left out stays as it is. */
export interface GoalChange {
  level?: Level;
  code?: string | null;
  wording?: string;
  formulation?: Partial<Formulation>;
}

/** Where a goal is to stand. */
export interface GoalPlace {
  parentId: Id | null;
  /** From 0; the number of siblings puts it last. */
  position: number;
}

/** A rewording that is to be remembered as one, with why. */
export interface RevisionInput {
  wording: string;
  reason: string | null;
}

export type Verdict = 'ready' | 'partly' | 'not';

/** A row of the goal tree. */
export interface GoalSummary {
  id: Id;
  /** The same for a goal through all versions of its strategy; what indicators, interventions and chains are tied to. */
  lineageId: Id;
  parentId: Id | null;
  /** Place among its siblings, from 0. */
  position: number;
  level: Level;
  code: string | null;
  wording: string;
  /** The readiness engine's verdict with fields and acceptances counted in. */
  verdict: Verdict;
  version: number;
}

export interface GoalDetail extends GoalSummary {
  strategyVersionId: Id;
  strategyId: Id;
  state: VersionState;
  formulation: Formulation;
  /** Only those that count: given for the wording as it is now. */
  acceptances: Acceptance[];
}

/** That a goal and everything under it was removed, and until undone can be put back as it was. */
export interface GoalRemoval {
  goalId: Id;
  /** How many goals were removed, the goal itself included. */
  goals: number;
}

/** One wording a goal has had. */
export interface WordingRevision {
  number: number;
  wording: string;
  at: string;
  by: string | null;
  reason: string | null;
}

/** An evaluator's acceptance of a criterion against the engine; it stands for the wording it was given for. */
export interface Acceptance {
  id: Id;
  criterion: string;
  reason: string;
  at: string;
  by: string | null;
}

/** A goal as other parts of the system name it: in the version that counts now. */
export interface GoalReference {
  id: Id;
  lineageId: Id;
  code: string | null;
  wording: string;
}
