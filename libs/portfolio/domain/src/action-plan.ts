import type { Id } from '@rt/shared/domain';
import type { CrosswalkEntry } from './crosswalk';
import type { LinkedGoal } from './goal-link';
import type { Manager } from './intervention';

export const PLAN_NAME_LENGTH = { min: 3, max: 200 } as const;
export const PLAN_DESCRIPTION_LENGTH = { min: 1, max: 4000 } as const;
export const AIM_LENGTH = { min: 3, max: 500 } as const;
export const AIMS_MAX = 100;
export const PLAN_GOALS_MAX = 100;

/** An aim of the plan's own, in the place it has in the plan. */
export interface ActionPlanAim {
  wording: string;
  /** The goal of the strategy it serves, by lineage. */
  goalLineageId: Id | null;
  indicatorId: Id | null;
}

/** A plan between the strategy and the interventions. */
export interface ActionPlanInput {
  name: string;
  description: string | null;
  ownerId: Id | null;
  /** ÅÅÅÅ-MM-DD. */
  startsOn: string | null;
  endsOn: string | null;
}

/** An action plan as other things name it. */
export type ActionPlanName = { id: Id; name: string } | null;

/** What can be changed of a plan; what is left out stays as it is. Goals in any version: they are tied to their lineages. */
export interface ActionPlanChange extends Partial<ActionPlanInput> {
  goalIds?: Id[];
  aims?: ActionPlanAimInput[];
}

export interface ActionPlanAimInput {
  wording: string;
  goalId: Id | null;
  indicatorId: Id | null;
}

export interface ActionPlanSummary {
  id: Id;
  name: string;
  owner: Manager;
  startsOn: string | null;
  endsOn: string | null;
  goals: number;
  interventions: number;
  /** Kronor in all its interventions; null where the sum would tell what is secret to the reader. */
  amount: number | null;
  version: number;
}

/** A plan with everything the thread runs through. */
export interface ActionPlanDetail extends Omit<ActionPlanInput, 'ownerId'> {
  id: Id;
  owner: Manager;
  /** Each with what it answers to outside the region. */
  goals: (LinkedGoal & { crosswalk: CrosswalkEntry[] })[];
  aims: (ActionPlanAim & { id: Id; goal: LinkedGoal | null; indicator: { id: Id; name: string } | null })[];
  /** Only those the reader may see. */
  interventions: {
    id: Id;
    name: string;
    amount: number;
    goals: { code: string | null; wording: string | null; share: number }[];
  }[];
  /** Interventions of the plan that are not shown. */
  hidden: number;
  amount: number | null;
  version: number;
}
