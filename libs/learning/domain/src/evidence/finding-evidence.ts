import type { Bearing, Confidence, Standing as EdgeStanding, Strength } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';

/** A finding as evidence for or against an arrow. */
export interface EvidenceInput {
  chainId: Id;
  edgeId: Id;
  bearing: Bearing;
  strength: Strength;
  note: string | null;
  /** How sure the region says it is of the arrow from now on; null leaves that as it was. */
  confidence: Confidence | null;
}

/** That a finding stands as evidence at an arrow, and what the evidence said of the arrow before and after. */
export interface FindingEvidence {
  id: Id;
  chainId: Id;
  edgeId: Id;
  /** The arrow by its boxes; null where it is gone. */
  arrow: string | null;
  bearing: Bearing | null;
  strength: Strength | null;
  before: EdgeStanding;
  after: EdgeStanding;
  at: string;
}
