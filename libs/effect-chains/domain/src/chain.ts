import type { GoalReference } from '@rt/goals/domain';
import type { Id } from '@rt/shared/domain';
import type { ChainEdge } from './chain-edge';
import type { ChainEvidence } from './chain-evidence';
import type { ChainGroup } from './chain-group';
import type { ChainNode } from './chain-node';

export const CHAIN_NAME_LENGTH = { min: 3, max: 200 } as const;
/** How many of each part one chain can have. */
export const CHAIN_LIMITS = { node: 1000, edge: 2000, evidence: 4000, group: 100 } as const;

/** The parts of a chain. Nodes by column, then in the order they were added; the rest in the order they were added. */
export interface ChainContent {
  nodes: ChainNode[];
  edges: ChainEdge[];
  evidence: ChainEvidence[];
  groups: ChainGroup[];
}

/** What a chain is drawn for: a strategy or programme, an intervention, or nothing in particular. At most one of them. */
export interface ChainSubject {
  strategyId: Id | null;
  interventionId: Id | null;
}

/** A part to add has no version yet. */
export type Unversioned<T> = Omit<T, 'version'>;

/** A new chain with all its parts; the ids are chosen by whoever draws it, so that parts can name each other. */
export interface ChainInput extends ChainSubject {
  /** That of a removed chain, to put it back; otherwise left out. */
  id?: Id;
  name: string;
  nodes: Unversioned<ChainNode>[];
  edges: Unversioned<ChainEdge>[];
  evidence: Unversioned<ChainEvidence>[];
  groups: Unversioned<ChainGroup>[];
}

/** What of the chain itself can be changed afterwards. */
export type ChainChange = Partial<ChainSubject & { name: string }>;

export interface IndicatorReference {
  id: Id;
  name: string;
  unit: string;
}

export interface InterventionReference {
  id: Id;
  name: string;
  /** Kronor in all. */
  amount: number;
  /** The goals, by lineage, that a confirmed link ties it to. */
  confirmedLineageIds: Id[];
}

/** What the parts of a chain name outside it, so that they can be called by name. */
export interface ChainReferences {
  goals: GoalReference[];
  indicators: IndicatorReference[];
  interventions: InterventionReference[];
}

export interface ChainDetail extends ChainContent, ChainSubject {
  id: Id;
  name: string;
  references: ChainReferences;
  /** The number of the last change to its parts; 0 before the first. */
  seq: number;
  /** Of the name and the subject alone. */
  version: number;
}

export interface ChainSummary extends ChainSubject {
  id: Id;
  name: string;
  /** The name of the strategy or intervention it is drawn for. */
  subject: string | null;
  nodes: number;
  edges: number;
  /** Arrows without an assumption. */
  unassumed: number;
  goals: GoalReference[];
  version: number;
}
