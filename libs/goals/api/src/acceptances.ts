import type { EntityManager } from 'typeorm';
import { CriterionAcceptance } from './criterion-acceptance.entity';
import type { Goal } from './goal.entity';

/** The criteria an evaluator has accepted for the wording as it is now; those given for an older wording do not count. */
export async function acceptedCriteria(manager: EntityManager, goal: Goal): Promise<string[]> {
  const acceptances = await manager.findBy(CriterionAcceptance, { goalId: goal.id, wording: goal.wording });
  return acceptances.map(({ criterion }) => criterion);
}

/** Judges a goal anew with its acceptances and saves it. */
export async function saveJudged(manager: EntityManager, goal: Goal): Promise<Goal> {
  goal.judge(await acceptedCriteria(manager, goal));
  return manager.save(goal);
}
