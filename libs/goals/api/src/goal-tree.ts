import type { GoalSummary } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { versionNotFound } from './goal-problems';

const TREE = `
  WITH RECURSIVE tree AS (
    SELECT goal.*, ARRAY[goal.position] AS path FROM goal WHERE strategy_version_id = $1 AND parent_id IS NULL
    UNION ALL
    SELECT goal.*, tree.path || goal.position FROM goal JOIN tree ON goal.parent_id = tree.id
  )
  SELECT COALESCE((SELECT json_agg(json_build_object(
      'id', id, 'lineageId', lineage_id, 'parentId', parent_id, 'position', position, 'level', level, 'code', code,
      'wording', wording, 'verdict', verdict, 'version', version) ORDER BY path) FROM tree), '[]') AS goals
  FROM strategy_version JOIN strategy ON strategy.id = strategy_version.strategy_id
  WHERE strategy_version.id = $1 AND strategy.region_id = $2`;

/** All goals of a version in the order of the tree, each followed by its own; 404 for a version of another region. */
export async function goalTree(manager: EntityManager, actor: Actor, versionId: Id): Promise<GoalSummary[]> {
  const [row] = await manager.query<{ goals: GoalSummary[] }[]>(TREE, [versionId, actor.regionId]);
  if (!row) throw versionNotFound();
  return row.goals;
}
