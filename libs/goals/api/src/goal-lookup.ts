import { Injectable } from '@nestjs/common';
import type { GoalReference } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import { isId, type Id } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { goalNotFound } from './goal-problems';

const LINEAGE_OF = `
  SELECT goal.lineage_id AS "lineageId" FROM goal JOIN goal_lineage ON goal_lineage.id = goal.lineage_id
  WHERE goal.id = $1 AND goal_lineage.region_id = $2`;

const CURRENT = `
  SELECT DISTINCT ON (goal.lineage_id) goal.id, goal.lineage_id AS "lineageId", goal.code, goal.wording
  FROM goal
    JOIN goal_lineage ON goal_lineage.id = goal.lineage_id AND goal_lineage.region_id = $2
    JOIN strategy_version ON strategy_version.id = goal.strategy_version_id
  WHERE goal.lineage_id = ANY ($1)
  ORDER BY goal.lineage_id,
    CASE strategy_version.state WHEN 'adopted' THEN 0 WHEN 'superseded' THEN 2 ELSE 1 END,
    strategy_version.number DESC`;

/** How the rest of the system finds a goal: what it ties things to is the lineage, what it shows is the version that counts. */
@Injectable()
export class GoalLookup {
  constructor(private readonly dataSource: DataSource) {}

  /** The lineage of a goal in the actor's region; 404 `goal.not-found` for anything else. */
  async lineageOf(actor: Actor, goalId: Id, manager: EntityManager = this.dataSource.manager): Promise<Id> {
    const rows = isId(goalId) ? await manager.query<{ lineageId: Id }[]>(LINEAGE_OF, [goalId, actor.regionId]) : [];
    if (!rows[0]) throw goalNotFound();
    return rows[0].lineageId;
  }

  /** The goals as they stand in the adopted version, else in the draft, else in the last superseded one; unknown ones are left out. */
  async currentByLineage(
    actor: Actor,
    lineageIds: readonly Id[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<Map<Id, GoalReference>> {
    if (lineageIds.length === 0) return new Map();
    const goals = await manager.query<GoalReference[]>(CURRENT, [lineageIds, actor.regionId]);
    return new Map(goals.map((goal) => [goal.lineageId, goal]));
  }
}
