import type { GoalDetail, WordingRevision } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { goalNotFound } from './goal-problems';

const DETAIL = `
  SELECT json_build_object(
    'id', goal.id, 'lineageId', goal.lineage_id, 'parentId', goal.parent_id, 'position', goal.position,
    'level', goal.level, 'code', goal.code, 'wording', goal.wording, 'verdict', goal.verdict, 'version', goal.version,
    'strategyVersionId', goal.strategy_version_id, 'strategyId', strategy.id, 'state', version.state,
    'formulation', json_build_object(
      'measure', goal.measure, 'unit', goal.unit, 'baselineValue', goal.baseline_value,
      'baselineYear', goal.baseline_year, 'targetValue', goal.target_value, 'targetYear', goal.target_year,
      'population', goal.population, 'responsible', goal.responsible, 'source', goal.source),
    'acceptances', COALESCE((SELECT json_agg(json_build_object(
        'id', acceptance.id, 'criterion', acceptance.criterion, 'reason', acceptance.reason, 'at', acceptance.at,
        'by', CASE WHEN account.pseudonymised_at IS NULL THEN account.name END) ORDER BY acceptance.at)
      FROM criterion_acceptance AS acceptance LEFT JOIN account ON account.id = acceptance.account_id
      WHERE acceptance.goal_id = goal.id AND acceptance.wording = goal.wording), '[]')) AS detail
  FROM goal
    JOIN strategy_version AS version ON version.id = goal.strategy_version_id
    JOIN strategy ON strategy.id = version.strategy_id
  WHERE goal.id = $1 AND strategy.region_id = $2`;

const REVISIONS = `
  SELECT revision.number, revision.wording, revision.at, revision.reason,
    CASE WHEN account.pseudonymised_at IS NULL THEN account.name END AS by
  FROM goal_wording AS revision LEFT JOIN account ON account.id = revision.account_id
  WHERE revision.goal_id = $1
  ORDER BY revision.number DESC`;

/** A goal with its fields and the acceptances that count; 404 for a goal of another region. */
export async function goalDetail(manager: EntityManager, actor: Actor, id: Id): Promise<GoalDetail> {
  const [row] = await manager.query<{ detail: GoalDetail }[]>(DETAIL, [id, actor.regionId]);
  if (!row) throw goalNotFound();
  return row.detail;
}

/** Every wording the goal has had, newest first. Whether the goal may be seen is asked before. */
export const wordingRevisions = (manager: EntityManager, goalId: Id) =>
  manager.query<WordingRevision[]>(REVISIONS, [goalId]);
