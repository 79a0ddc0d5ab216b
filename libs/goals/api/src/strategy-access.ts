import type { Actor } from '@rt/identity/domain';
import { isId, type Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { adoptedIsFrozen, strategyNotFound, versionNotFound } from './goal-problems';
import { StrategyVersion } from './strategy-version.entity';
import { Strategy } from './strategy.entity';

/** A strategy of the actor's region; 404 for anything else. */
export async function visibleStrategy(manager: EntityManager, actor: Actor, id: Id): Promise<Strategy> {
  const strategy = isId(id) ? await manager.findOneBy(Strategy, { id, regionId: actor.regionId }) : null;
  if (!strategy) throw strategyNotFound();
  return strategy;
}

const ofRegion = (manager: EntityManager, actor: Actor, id: Id) =>
  manager
    .createQueryBuilder(StrategyVersion, 'version')
    .innerJoin('version.strategy', 'strategy', 'strategy.region_id = :region', { region: actor.regionId })
    .where('version.id = :id', { id });

/** A version in the actor's region; 404 for anything else. */
export async function visibleVersion(manager: EntityManager, actor: Actor, id: Id): Promise<StrategyVersion> {
  const version = isId(id) ? await ofRegion(manager, actor, id).getOne() : null;
  if (!version) throw versionNotFound();
  return version;
}

/**
 * The same, held against every other change until the transaction ends, so that siblings keep their order and nothing slips in
 * while the version is being adopted; 409 once it has been.
 */
export async function editableVersion(manager: EntityManager, actor: Actor, id: Id): Promise<StrategyVersion> {
  const version = isId(id)
    ? await ofRegion(manager, actor, id).setLock('pessimistic_write', undefined, ['version']).getOne()
    : null;
  if (!version) throw versionNotFound();
  if (version.frozen) throw adoptedIsFrozen();
  return version;
}
