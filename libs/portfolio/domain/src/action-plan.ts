import type { Id } from '@rt/shared/domain';

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
