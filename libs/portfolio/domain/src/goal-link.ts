import type { Id } from '@rt/shared/domain';
import type { InterventionKind, Manager } from './intervention';

export const DIRECTNESS = ['direct', 'indirect'] as const;
export type Directness = (typeof DIRECTNESS)[number];

export const LINK_STATES = ['proposed', 'confirmed', 'declined'] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** The most goals one intervention can be linked to; more is no longer a claim about anything. */
export const LINKS_MAX = 50;

export const DECLINE_REASON_LENGTH = { min: 5, max: 1000 } as const;

export interface GoalLinkInput {
  /** A goal in any version; the link is tied to its lineage. */
  goalId: Id;
  /** Percent of the intervention, above 0 and at most 100, with at most two decimals. */
  share: number;
  /** An equal split nobody has judged is an assumption, and marked as one. */
  shareAssumed: boolean;
  directness: Directness;
  /** How the intervention leads to the goal, in a sentence. */
  mechanism: string;
}

/** The goal a link reaches, as it is worded now: in the adopted version, else in the one being written. */
export interface LinkedGoal {
  /** null where no version holds the goal any more. */
  id: Id | null;
  lineageId: Id;
  code: string | null;
  wording: string | null;
  /** The goal is in no adopted or coming version of its strategy: the link leads nowhere and should be moved. */
  dropped: boolean;
}

export interface GoalLink extends Omit<GoalLinkInput, 'goalId'> {
  id: Id;
  interventionId: Id;
  goal: LinkedGoal;
  state: LinkState;
  proposal: { at: string; by: string | null };
  /** `acceptedAt`: when the one who leads the intervention left it declined; null where an answer is still asked for. */
  decision: { at: string; by: string | null; reason: string | null; acceptedAt: string | null } | null;
  version: number;
}

/** A link as the strategy owner meets it: with what is needed to judge it. */
export interface LinkInContext extends GoalLink {
  intervention: {
    id: Id;
    name: string;
    kind: InterventionKind;
    organisation: string | null;
    manager: Manager;
    /** Kronor in all. */
    amount: number;
    /** Percent that all its links not declined take together. */
    allocated: number;
  };
  /** The share in kronor. */
  amount: number;
}

/** What is done for one goal. Kronor by shares; each krona under one goal at most. */
export interface GoalInterventions {
  goal: LinkedGoal;
  /** Proposed first, then confirmed by amount, then declined. */
  items: LinkInContext[];
  sums: { confirmed: LinkSum; proposed: LinkSum; declined: LinkSum };
  /** Links counted in the sums but not shown: other people's interventions, for one who sees only their own, and secret ones. */
  hidden: number;
}

export interface LinkSum {
  links: number;
  /** Kronor; null where the sum would tell what is secret to the reader. */
  amount: number | null;
}

/** A goal that can be linked to, as the search for one shows it. */
export interface LinkableGoal {
  id: Id;
  lineageId: Id;
  code: string | null;
  wording: string;
  /** Which strategy it stands in. */
  strategy: string;
}
