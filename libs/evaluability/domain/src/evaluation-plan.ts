import type { Id } from '@rt/shared/domain';

export const PLAN_LENGTH = { min: 10, max: 4000 } as const;

/** How an intervention is to be evaluated: questions, method, who it is for. */
export interface EvaluationPlanInput {
  text: string;
  /** ÅÅÅÅ-MM-DD: when it is meant to be done; null where that is not decided. */
  dueOn: string | null;
}
export interface EvaluationPlan extends EvaluationPlanInput {
  interventionId: Id;
  version: number;
}

/** What is asked for: null where there is no plan. `mayEdit` says whether the reader may write it. */
export interface EvaluationPlanOf {
  plan: EvaluationPlan | null;
  intervention: { id: Id; name: string };
  mayEdit: boolean;
}
