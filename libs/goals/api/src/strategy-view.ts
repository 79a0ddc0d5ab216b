import type { StrategyDetail, VersionSummary } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { strategyNotFound, versionNotFound } from './goal-problems';

const VERSION = `
  json_build_object(
    'id', version.id, 'strategyId', version.strategy_id, 'number', version.number, 'state', version.state,
    'startYear', version.start_year, 'endYear', version.end_year, 'basedOnId', version.based_on_id,
    'adoption', CASE WHEN version.adopted_at IS NOT NULL THEN json_build_object(
      'decidedOn', version.decided_on, 'reference', version.decision_reference, 'recordedAt', version.adopted_at,
      'recordedBy', (SELECT name FROM account WHERE id = version.adopted_by_id AND pseudonymised_at IS NULL)) END,
    'goals', (SELECT count(*) FROM goal WHERE goal.strategy_version_id = version.id),
    'version', version.version)`;

const STRATEGIES = `
  SELECT strategy.id, strategy.name, strategy.kind, strategy.version,
    COALESCE((SELECT json_agg(${VERSION} ORDER BY version.number DESC)
      FROM strategy_version AS version WHERE version.strategy_id = strategy.id), '[]') AS versions
  FROM strategy
  WHERE strategy.region_id = $1 AND ($2::uuid IS NULL OR strategy.id = $2)
  ORDER BY strategy.name, strategy.id`;

const ONE_VERSION = `
  SELECT ${VERSION} AS summary
  FROM strategy_version AS version JOIN strategy ON strategy.id = version.strategy_id
  WHERE version.id = $1 AND strategy.region_id = $2`;

/** Every strategy of the region, by Swedish alphabet, with its versions. */
export const strategyList = (manager: EntityManager, actor: Actor) =>
  manager.query<StrategyDetail[]>(STRATEGIES, [actor.regionId, null]);

export async function strategyDetail(manager: EntityManager, actor: Actor, id: Id): Promise<StrategyDetail> {
  const [detail] = await manager.query<StrategyDetail[]>(STRATEGIES, [actor.regionId, id]);
  if (!detail) throw strategyNotFound();
  return detail;
}

export async function versionSummary(manager: EntityManager, actor: Actor, id: Id): Promise<VersionSummary> {
  const [row] = await manager.query<{ summary: VersionSummary }[]>(ONE_VERSION, [id, actor.regionId]);
  if (!row) throw versionNotFound();
  return row.summary;
}
