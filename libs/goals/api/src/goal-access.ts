import type { Actor } from '@rt/identity/domain';
import { isId, type Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { goalNotFound } from './goal-problems';
import { Goal } from './goal.entity';
import { editableVersion } from './strategy-access';
import { StrategyVersion } from './strategy-version.entity';

/** A goal of the actor's region; 404 for anything else. */
export async function visibleGoal(manager: EntityManager, actor: Actor, id: Id): Promise<Goal> {
  const goal = isId(id)
    ? await manager
        .createQueryBuilder(Goal, 'goal')
        .innerJoin(StrategyVersion, 'version', 'version.id = goal.strategy_version_id')
        .innerJoin('version.strategy', 'strategy', 'strategy.region_id = :region', { region: actor.regionId })
        .where('goal.id = :id', { id })
        .getOne()
    : null;
  if (!goal) throw goalNotFound();
  return goal;
}

/** The same with its version held for change; read again behind the lock, since it may have changed while waiting. */
export async function editableGoal(manager: EntityManager, actor: Actor, id: Id): Promise<Goal> {
  const { strategyVersionId } = await visibleGoal(manager, actor, id);
  await editableVersion(manager, actor, strategyVersionId);
  return visibleGoal(manager, actor, id);
}
