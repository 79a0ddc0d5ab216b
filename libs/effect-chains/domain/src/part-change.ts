import type { Id } from '@rt/shared/domain';
import type { ChainEdge, EdgeContent } from './chain-edge';
import type { ChainEvidence, EvidenceContent } from './chain-evidence';
import type { ChainGroup, GroupContent } from './chain-group';
import type { ChainNode, NodeContent } from './chain-node';

/** What each kind of part holds, as people decide it and as it is stored. */
export interface PartContents {
  node: NodeContent;
  edge: EdgeContent;
  evidence: EvidenceContent;
  group: GroupContent;
}
export interface StoredParts {
  node: ChainNode;
  edge: ChainEdge;
  evidence: ChainEvidence;
  group: ChainGroup;
}
/** In the order in which they can be added: each names only parts before it. */
export const PART_KINDS = ['group', 'node', 'edge', 'evidence'] as const;
export type PartKind = (typeof PART_KINDS)[number];

interface ChangeOf<K extends PartKind> {
  part: K;
  id: Id;
  /**
   * What the changed fields were when the person changed them, and what they are to be. A new part was null; a removed one
   * is null; otherwise both hold the same fields. A field that is no longer what it was is a conflict: nobody silently wins.
   */
  was: Partial<PartContents[K]> | null;
  is: Partial<PartContents[K]> | null;
}
/** One change to one part of a chain. */
export type PartChange = { [K in PartKind]: ChangeOf<K> }[PartKind];

/** How many changes one set can hold. */
export const CHANGES_MAX = 10_000;

/** Changes made together: all of them or none. Sent again under the same id it is stored once. */
export interface ChangeSet {
  id: Id;
  changes: PartChange[];
}

/** A set that is stored, as everybody at the chain gets it. Arrows and evidence that went with a removed box are among its changes. */
export interface AppliedChanges extends ChangeSet {
  /** Its number in the chain, from 1 without gaps. */
  seq: number;
  /** The new version of each part that is still there, in the order of `changes`; null for a removed one. */
  versions: (number | null)[];
  by: { id: Id; name: string };
  /** ISO 8601, UTC. */
  at: string;
}

/** A part that somebody else has changed or removed meanwhile, as it is now. */
export interface PartConflict {
  part: PartKind;
  id: Id;
  current: StoredParts[PartKind] | null;
  /** The fields in which the two differ; none where the part is gone. */
  fields: string[];
  /** Who changed it last, and when; null where that is not known. */
  by: string | null;
  at: string | null;
}

/** What a refused set answers with (412, code `chain-part.changed-since`), as `current` of the problem. */
export interface ChangeConflicts {
  conflicts: PartConflict[];
}
