import type { Id } from '@rt/shared/domain';
import type { ActionPlanName } from './action-plan';
import type { Funding } from './funding';
import type { GoalLink, GoalLinkInput } from './goal-link';
import type { HorizontalAnswer } from './horizontal';

export const INTERVENTION_KINDS = [
  'project',
  'process',
  'business_support',
  'commercial_service',
  'own_activity',
] as const;
export type InterventionKind = (typeof INTERVENTION_KINDS)[number];

export const NAME_LENGTH = { min: 3, max: 200 } as const;
export const REFERENCE_LENGTH = { min: 1, max: 60 } as const;
export const DESCRIPTION_LENGTH = { min: 1, max: 4000 } as const;
export const ORGANISATION_LENGTH = { min: 1, max: 200 } as const;

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
  /** Who leads it; a project manager is always given their own. Left out: nobody yet. */
  managerId?: Id | null;
  /** Items of the region's code lists. */
  codes?: Id[];
  /** Codes of municipalities of the region's county. */
  municipalities?: string[];
  actionPlanId?: Id | null;
  /** Its name and amounts are shown only to those named in `seesSecret`. */
  secret?: boolean;
  horizontal?: HorizontalAnswer[];
}

/** A new intervention with its goals at once: both are stored, or neither. */
export interface InterventionRegistration extends InterventionInput {
  links?: GoalLinkInput[];
}

/** What can be changed afterwards: any part of it. What is left out stays as it is. */
export type InterventionChange = Partial<InterventionInput>;

/** Who leads an intervention and may edit it; null where nobody is named. */
export type Manager = { id: Id; name: string } | null;

export interface InterventionSummary {
  id: Id;
  name: string;
  kind: InterventionKind;
  reference: string | null;
  organisation: string | null;
  manager: Manager;
  startsOn: string | null;
  endsOn: string | null;
  /** Kronor in all; null where it is secret to the reader. */
  amount: number | null;
  /** Kronor paid out in all; what no row tells is not counted. Null where it is secret to the reader. */
  paid: number | null;
  codes: Id[];
  municipalities: string[];
  actionPlan: ActionPlanName;
  secret: boolean;
  /** Secret to the reader: the name is `VEIL`, and what could tell whose it is is left out. */
  concealed: boolean;
  /** Percent of it that is tied to goals by confirmed or proposed links. */
  allocated: number;
  links: { confirmed: number; proposed: number; declined: number };
  version: number;
}

export interface InterventionDetail extends Required<Omit<InterventionInput, 'managerId' | 'actionPlanId'>> {
  id: Id;
  actionPlan: ActionPlanName;
  manager: Manager;
  /** By the goals' codes, then wordings. */
  links: GoalLink[];
  /** What a change of all links at once is based on; another count than `version`, so that editing the text disturbs no shares. */
  linksVersion: number;
  version: number;
}
