import type { Id } from '@rt/shared/domain';
import type { FindingEvidence } from '../evidence/finding-evidence';
import type { ChangeKind } from './change';
import type { DecisionInput } from './decision';
import type { EffectInput } from './effect';
import type { FindingInput } from './finding';
import type { UseInput } from './knowledge-use';
import type { RecommendationInput } from './recommendation';
import type { ResponseInput } from './response';
import type { Standing } from './standing';

/** The steps of the ledger that are only ever added. */
export const RECORD_KINDS = ['response', 'decision', 'change', 'effect', 'use'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export const WITHDRAWAL_LENGTH = { min: 3, max: 1000 } as const;

/** Something that was recorded once and is never changed; a mistake is withdrawn and stays to be seen. */
export interface LedgerRecord {
  id: Id;
  /** ISO 8601, UTC. */
  at: string;
  by: string | null;
  withdrawn: { at: string; by: string | null; reason: string } | null;
}

export type ResponseRecord = ResponseInput & LedgerRecord;
export type DecisionRecord = DecisionInput & LedgerRecord;
export type EffectRecord = EffectInput & LedgerRecord;
export type UseRecord = UseInput & LedgerRecord;

/** A change as it was when it was recorded, with what it has become since. */
export interface ChangeRecord extends LedgerRecord {
  kind: ChangeKind;
  changedOn: string;
  note: string | null;
  /** What it is called now; null where it is secret to the reader or gone. */
  name: string | null;
  goalId: Id | null;
  chainId: Id | null;
  edgeId: Id | null;
  interventionId: Id | null;
  /** The version the change made: revision of a wording, version of an arrow or a goal, sets of changes in a chain. */
  version: string | null;
  url: string | null;
  before: string | null;
  after: string | null;
  /** The goal's wording has been changed again since. */
  changedSince: boolean;
  effects: EffectRecord[];
}

export interface LedgerRecommendation extends RecommendationInput {
  id: Id;
  /** Within its study, from 1. */
  number: number;
  responsible: string | null;
  standing: Standing;
  /** Oldest first; the last that is not withdrawn counts. */
  responses: ResponseRecord[];
  decisions: DecisionRecord[];
  changes: ChangeRecord[];
  version: number;
}

export interface LedgerFinding extends FindingInput {
  id: Id;
  /** Within its study, from 1. */
  number: number;
  /** Where it stands as evidence at arrows. */
  evidence: FindingEvidence[];
  recommendations: LedgerRecommendation[];
  version: number;
}

/** All that came of one study. */
export interface StudyLedger {
  findings: LedgerFinding[];
  uses: UseRecord[];
}
