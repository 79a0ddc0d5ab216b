import type { Id } from '@rt/shared/domain';
import type { Level } from './level';
import type { VersionState } from './strategy';

export const WORDING_LENGTH = { min: 3, max: 1000 } as const;

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
  state: VersionState;
  formulation: Formulation;
  acceptances: Acceptance[];
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
