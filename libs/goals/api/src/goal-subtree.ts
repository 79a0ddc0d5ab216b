import type { Id } from '@rt/shared/domain';
import { type EntityManager, In } from 'typeorm';
import { CriterionAcceptance } from './criterion-acceptance.entity';
import type { Subtree } from './goal-removal.entity';
import { GoalSuccession } from './goal-succession.entity';
import { GoalWording } from './goal-wording.entity';
import { Goal } from './goal.entity';

const BELOW = `
  WITH RECURSIVE below AS (
    SELECT id, 0 AS depth FROM goal WHERE id = $1
    UNION ALL SELECT goal.id, below.depth + 1 FROM goal JOIN below ON goal.parent_id = below.id
  )
  SELECT id FROM below ORDER BY depth`;

/** A goal and everything under it, parents first, with all that would go with them. */
export async function readSubtree(manager: EntityManager, goalId: Id): Promise<Subtree> {
  const ids = (await manager.query<{ id: Id }[]>(BELOW, [goalId])).map(({ id }) => id);
  const place = new Map(ids.map((id, index) => [id, index]));
  const goals = await manager.findBy(Goal, { id: In(ids) });
  return {
    goals: goals.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)),
    wordings: await manager.findBy(GoalWording, { goalId: In(ids) }),
    acceptances: await manager.findBy(CriterionAcceptance, { goalId: In(ids) }),
    successions: await manager.findBy(GoalSuccession, { toGoalId: In(ids) }),
  };
}

/** Puts everything back under the ids it had. Parents go in before children. */
export async function restoreSubtree(manager: EntityManager, subtree: Subtree): Promise<void> {
  const { goals, wordings, acceptances, successions } = subtree;
  for (const goal of goals) await manager.save(manager.create(Goal, { ...goal }));
  await manager.insert(GoalWording, wordings);
  await manager.insert(CriterionAcceptance, acceptances);
  await manager.insert(GoalSuccession, successions);
}
