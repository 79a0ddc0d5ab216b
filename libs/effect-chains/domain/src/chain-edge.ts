import type { Id } from '@rt/shared/domain';

export const CLAIM_LENGTH = { min: 3, max: 1000 } as const;
export const ASSUMPTION_LENGTH = { min: 3, max: 1000 } as const;
export const EXTERNAL_FACTORS_LENGTH = { min: 3, max: 1000 } as const;
/** Months from cause to effect. */
export const LAG_MONTHS = { min: 0, max: 600 } as const;

/** How sure the region says it is. What the evidence bears out is another matter: see `edgeStrength`. */
export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Whether more of the first gives more or less of the second. */
export const SIGNS = ['increases', 'decreases'] as const;
export type Sign = (typeof SIGNS)[number];

/** What a person decides about an arrow. */
export interface EdgeContent {
  fromId: Id;
  toId: Id;
  /** What is claimed: how the first brings about the second. */
  claim: string | null;
  /** What must be true for it to happen. */
  assumption: string | null;
  confidence: Confidence | null;
  sign: Sign;
  lagMonths: number | null;
  /** What else pushes the second up or down. */
  externalFactors: string | null;
  /** The plausible effect as a share: of those reached by the first, how many get the second. From 0 to 1. */
  effect: number | null;
  /** The chain stands or falls with it: to be tested before others. */
  critical: boolean;
  /** When it is to be tested next, ÅÅÅÅ-MM-DD. */
  nextTestOn: string | null;
}

/** An arrow of an effect chain. */
export interface ChainEdge extends EdgeContent {
  id: Id;
  version: number;
}

/** What an arrow is until somebody says otherwise. */
export const NEW_EDGE: Readonly<Omit<EdgeContent, 'fromId' | 'toId'>> = {
  claim: null,
  assumption: null,
  confidence: null,
  sign: 'increases',
  lagMonths: null,
  externalFactors: null,
  effect: null,
  critical: false,
  nextTestOn: null,
};
