import type { Id } from '@rt/shared/domain';

export const STRATEGY_KINDS = ['rus', 'sub_strategy', 'programme'] as const;
export type StrategyKind = (typeof STRATEGY_KINDS)[number];

export const VERSION_STATES = ['draft', 'consultation', 'adopted', 'superseded'] as const;
export type VersionState = (typeof VERSION_STATES)[number];

export const STRATEGY_NAME_LENGTH = { min: 3, max: 200 } as const;
/** A diary number or the paragraph of the minutes. */
export const REFERENCE_LENGTH = { min: 1, max: 100 } as const;
/** The years that can be entered anywhere in a strategy: a baseline may be old, a vision far off. */
export const YEAR_LIMITS = { min: 1900, max: 2100 } as const;

/** Whether nothing in a version of this state may be changed any more. */
export const isFrozen = (state: VersionState): boolean => state === 'adopted' || state === 'superseded';

export interface StrategyInput {
  name: string;
  kind: StrategyKind;
  /** First and last year of the strategy's period. */
  startYear: number;
  endYear: number;
}

/** What may be changed about a strategy itself; its years belong to the version. */
export type StrategyChange = Partial<Pick<StrategyInput, 'name' | 'kind'>>;

/** What may be changed about a version before it is adopted. */
export interface VersionChange {
  startYear?: number;
  endYear?: number;
  state?: 'draft' | 'consultation';
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
