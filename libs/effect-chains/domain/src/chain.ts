import type { Id } from '@rt/shared/domain';

/** The columns of an effect chain, from the need to the goal. */
export const NODE_KINDS = [
  'need',
  'resource',
  'activity',
  'output',
  'short_outcome',
  'mid_outcome',
  'long_outcome',
  'goal',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export interface ChainNodeInput {
  kind: NodeKind;
  text: string;
  /** The goal a node stands for; only for nodes of kind goal. */
  goalLineageId: Id | null;
}

export interface ChainNode extends ChainNodeInput {
  id: Id;
  version: number;
}

export interface ChainEdgeInput {
  fromId: Id;
  toId: Id;
  /** Why the first should lead to the second. */
  assumption: string | null;
}

export interface ChainEdge extends ChainEdgeInput {
  id: Id;
  version: number;
}

export interface ChainInput {
  name: string;
}

export interface ChainSummary extends ChainInput {
  id: Id;
  nodes: number;
  edges: number;
  version: number;
}

export interface ChainDetail extends ChainInput {
  id: Id;
  nodes: ChainNode[];
  edges: ChainEdge[];
  version: number;
}
