import type { Actor } from '@rt/identity/domain';
import { type CurrentIntervention, mayEdit } from '@rt/portfolio/domain';
import type { EntityManager } from 'typeorm';

const rowsOf = (table: string, fields: string) => `
  LEFT JOIN (
    SELECT one.intervention_id, json_agg(${fields}) AS rows
    FROM ${table} AS one JOIN intervention AS of_region ON of_region.id = one.intervention_id AND of_region.region_id = $1
    GROUP BY 1) AS ${table} ON ${table}.intervention_id = intervention.id`;

const FUNDING = `json_build_object('fund', one.fund, 'amount', one.amount, 'year', one.year, 'paid', one.paid)`;
const LINK = `json_build_object('goalLineageId', one.goal_lineage_id, 'share', one.share, 'shareAssumed', one.share_assumed,
  'directness', one.directness, 'mechanism', one.mechanism, 'state', one.state)`;
const ANSWER = `json_build_object('criterion', one.criterion, 'answer', one.answer, 'comment', one.comment)`;

/** The region's interventions with all that an import can change, as JSON, oldest first. $1 region. */
const CURRENT = `
  SELECT json_build_object('id', intervention.id, 'reference', reference, 'name', name, 'kind', kind,
    'organisation', organisation, 'description', description, 'startsOn', starts_on, 'endsOn', ends_on,
    'managerId', manager_id, 'actionPlanId', action_plan_id, 'secret', secret,
    'funding', coalesce(funding.rows, '[]'), 'links', coalesce(intervention_goal.rows, '[]'),
    'codes', coalesce(intervention_code.rows, '[]'), 'municipalities', coalesce(intervention_municipality.rows, '[]'),
    'horizontal', coalesce(horizontal_answer.rows, '[]')) AS current
  FROM intervention
    ${rowsOf('funding', FUNDING)} ${rowsOf('intervention_goal', LINK)} ${rowsOf('intervention_code', 'one.item_id')}
    ${rowsOf('intervention_municipality', 'one.municipality_code')} ${rowsOf('horizontal_answer', ANSWER)}
  WHERE intervention.region_id = $1
  ORDER BY intervention.created_at, intervention.id`;

/** All interventions of the region as they stand, and whether the person may change each. */
export async function currentInterventions(manager: EntityManager, actor: Actor): Promise<CurrentIntervention[]> {
  const rows = await manager.query<{ current: CurrentIntervention }[]>(CURRENT, [actor.regionId]);
  return rows.map(({ current }) => ({ ...current, editable: mayEdit(actor, current.managerId) }));
}
