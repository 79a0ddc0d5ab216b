import type { Id } from '@rt/shared/domain';
import type { NodeKind } from './node-kind';

export const NODE_TEXT_LENGTH = { min: 2, max: 500 } as const;
/** How many indicators, and how many interventions, one box can be tied to. */
export const NODE_TIES_MAX = 50;
/** Positions are pixels on the canvas, from its upper left corner, at zoom 1. */
export const POSITION = { min: -100_000, max: 100_000 } as const;

/** What a person decides about a box. */
export interface NodeContent {
  kind: NodeKind;
  text: string;
  /** The goal it stands for, by lineage: in every version of its strategy. Only for boxes of kind goal. */
  goalLineageId: Id | null;
  /** How it is measured. Sorted. */
  indicatorIds: Id[];
  /** Who does it. Sorted. */
  interventionIds: Id[];
  groupId: Id | null;
  /** How many are reached (activity, output) or how many the goal speaks of (goal): people, companies, homes. */
  amount: number | null;
  /** The upper left corner; null where nobody and nothing has placed it yet. Both or none. */
  x: number | null;
  y: number | null;
  /** Placed by hand: an automatic layout may be told to leave it. */
  pinned: boolean;
}

/** A box of an effect chain. */
export interface ChainNode extends NodeContent {
  id: Id;
  version: number;
}

/** What a box is until somebody says otherwise. */
export const NEW_NODE: Readonly<Omit<NodeContent, 'kind' | 'text'>> = {
  goalLineageId: null,
  indicatorIds: [],
  interventionIds: [],
  groupId: null,
  amount: null,
  x: null,
  y: null,
  pinned: false,
};
