import type { Id } from '@rt/shared/domain';

export const EVIDENCE_SOURCE_LENGTH = { min: 2, max: 500 } as const;
export const EVIDENCE_NOTE_LENGTH = { min: 1, max: 1000 } as const;
export const EVIDENCE_URL_LENGTH = { min: 8, max: 2000 } as const;

/** Which way a piece of evidence points. */
export const BEARINGS = ['supports', 'contradicts', 'mixed'] as const;
export type Bearing = (typeof BEARINGS)[number];

export const STRENGTHS = ['weak', 'moderate', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What a person decides about a piece of evidence. */
export interface EvidenceContent {
  edgeId: Id;
  bearing: Bearing;
  strength: Strength;
  /** Who says it, and where: a study, a statistic, an experience. */
  source: string;
  /** Where it can be read: http or https. */
  url: string | null;
  /** When it was shown, ÅÅÅÅ-MM-DD. */
  date: string | null;
  note: string | null;
}

/** A piece of evidence for or against an arrow. */
export interface ChainEvidence extends EvidenceContent {
  id: Id;
  version: number;
}
