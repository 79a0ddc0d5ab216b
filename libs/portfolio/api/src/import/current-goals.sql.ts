import type { ImportGoal } from '@rt/portfolio/domain';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';

/** Each goal of the region as it stands in its adopted version, else in the draft; goals of old versions alone are left out. */
const CURRENT_GOALS = `
  SELECT DISTINCT ON (goal.lineage_id) goal.id, goal.lineage_id AS "lineageId", goal.code, goal.wording
  FROM goal
    JOIN strategy_version AS version ON version.id = goal.strategy_version_id AND version.state <> 'superseded'
    JOIN strategy ON strategy.id = version.strategy_id AND strategy.region_id = $1
  ORDER BY goal.lineage_id, version.state = 'adopted' DESC, version.number DESC`;

export const currentGoals = (manager: EntityManager, regionId: Id): Promise<ImportGoal[]> =>
  manager.query<ImportGoal[]>(CURRENT_GOALS, [regionId]);
