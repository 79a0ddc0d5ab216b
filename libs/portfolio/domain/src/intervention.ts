import type { Id } from '@rt/shared/domain';

export const INTERVENTION_KINDS = [
  'project',
  'process',
  'business_support',
  'commercial_service',
  'own_activity',
] as const;
export type InterventionKind = (typeof INTERVENTION_KINDS)[number];

/** Where the money comes from. The appropriation's name changes over the years, so the code is its number. */
export const FUNDS = ['appropriation_1_1', 'erdf', 'esf_plus', 'own', 'other'] as const;
export type Fund = (typeof FUNDS)[number];

export interface Funding {
  fund: Fund;
  /** Swedish kronor, whole or with two decimals. */
  amount: number;
}

export interface InterventionInput {
  name: string;
  kind: InterventionKind;
  /** The case number in the region's own register. */
  reference: string | null;
  description: string | null;
  /** Who carries it out. */
  organisation: string | null;
  /** ÅÅÅÅ-MM-DD. */
  startsOn: string | null;
  endsOn: string | null;
  funding: Funding[];
}

export interface InterventionSummary {
  id: Id;
  name: string;
  kind: InterventionKind;
  reference: string | null;
  organisation: string | null;
  manager: { id: Id; name: string } | null;
  startsOn: string | null;
  endsOn: string | null;
  /** Kronor in all. */
  amount: number;
  /** Percent of it that is tied to goals by confirmed or proposed links. */
  allocated: number;
  links: { confirmed: number; proposed: number; declined: number };
  version: number;
}

export interface InterventionDetail extends InterventionInput {
  id: Id;
  manager: { id: Id; name: string } | null;
  links: GoalLink[];
  version: number;
}

export const DIRECTNESS = ['direct', 'indirect'] as const;
export type Directness = (typeof DIRECTNESS)[number];
export type LinkState = 'proposed' | 'confirmed' | 'declined';

export interface GoalLinkInput {
  /** A goal in any version; the link is tied to its lineage. */
  goalId: Id;
  /** Percent of the intervention, above 0 and at most 100. */
  share: number;
  /** An equal split nobody has judged is an assumption, and marked as one. */
  shareAssumed: boolean;
  directness: Directness;
  /** How the intervention leads to the goal, in a sentence. */
  mechanism: string;
}

export interface GoalLink extends Omit<GoalLinkInput, 'goalId'> {
  id: Id;
  interventionId: Id;
  goal: { id: Id; lineageId: Id; code: string | null; wording: string };
  state: LinkState;
  proposal: { at: string; by: string | null };
  decision: { at: string; by: string | null; reason: string | null } | null;
  version: number;
}
