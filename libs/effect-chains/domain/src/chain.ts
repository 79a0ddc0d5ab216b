import type { GoalReference } from '@rt/goals/domain';
import type { Id } from '@rt/shared/domain';
import type { NodeKind } from './node-kind';

export const CHAIN_NAME_LENGTH = { min: 3, max: 200 } as const;
export const NODE_TEXT_LENGTH = { min: 2, max: 500 } as const;
export const ASSUMPTION_LENGTH = { min: 3, max: 1000 } as const;
/** How many boxes, and how many arrows, one chain can have. */
export const CHAIN_PARTS_MAX = 500;

/** A box to add. The id is chosen by whoever adds it, so that arrows can name boxes added with them, and a removal be undone. */
export interface ChainNodeInput {
  id: Id;
  kind: NodeKind;
  text: string;
  /** The goal the box stands for, in any version; only for boxes of kind goal. */
  goalId: Id | null;
}

export type ChainNodeChange = Partial<Omit<ChainNodeInput, 'id'>>;

export interface ChainNode extends Omit<ChainNodeInput, 'goalId'> {
  goal: GoalReference | null;
  version: number;
}

/** An arrow to add: the first should lead to the second, because of the assumption. */
export interface ChainEdgeInput {
  id: Id;
  fromId: Id;
  toId: Id;
  assumption: string | null;
}

export interface ChainEdge extends ChainEdgeInput {
  version: number;
}

/** Boxes and arrows to add together, all of them or none. */
export interface ChainParts {
  nodes: ChainNodeInput[];
  edges: ChainEdgeInput[];
}

export interface ChainInput extends ChainParts {
  /** That of a removed chain, to put it back; otherwise left out. */
  id?: Id;
  name: string;
}

export interface ChainSummary {
  id: Id;
  name: string;
  nodes: number;
  edges: number;
  goals: GoalReference[];
  version: number;
}

export interface ChainDetail {
  id: Id;
  name: string;
  /** By column, then in the order they were added. */
  nodes: ChainNode[];
  edges: ChainEdge[];
  version: number;
}
