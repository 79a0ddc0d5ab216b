import type { Id } from '@rt/shared/domain';

export const STRATEGY_KINDS = ['rus', 'sub_strategy', 'programme'] as const;
export type StrategyKind = (typeof STRATEGY_KINDS)[number];

export const VERSION_STATES = ['draft', 'consultation', 'adopted', 'superseded'] as const;
export type VersionState = (typeof VERSION_STATES)[number];

export interface StrategyInput {
  name: string;
  kind: StrategyKind;
  /** First and last year of the strategy's period. */
  startYear: number;
  endYear: number;
}

/** That a version was decided: when, under which reference, and who recorded it. */
export interface Adoption {
  decidedOn: string;
  reference: string;
  recordedAt: string;
  recordedBy: string | null;
}

export interface AdoptionInput {
  /** ÅÅÅÅ-MM-DD. */
  decidedOn: string;
  reference: string;
}

export interface VersionSummary {
  id: Id;
  strategyId: Id;
  number: number;
  state: VersionState;
  startYear: number;
  endYear: number;
  basedOnId: Id | null;
  adoption: Adoption | null;
  goals: number;
  /** Optimistic concurrency. */
  version: number;
}

export interface StrategyDetail {
  id: Id;
  name: string;
  kind: StrategyKind;
  version: number;
  /** Newest first. */
  versions: VersionSummary[];
}
