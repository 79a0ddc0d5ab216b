import { concealed, isTelling } from '../secrecy.sql';

const GOAL_NOW = (lineage: string) => `(
  SELECT jsonb_build_object('id', goal.id, 'lineageId', ${lineage}, 'code', goal.code, 'wording', goal.wording,
    'dropped', coalesce(strategy_version.state = 'superseded', true))
  FROM (SELECT) AS one
    LEFT JOIN goal ON goal.lineage_id = ${lineage}
    LEFT JOIN strategy_version ON strategy_version.id = goal.strategy_version_id
  ORDER BY CASE strategy_version.state WHEN 'adopted' THEN 0 WHEN 'superseded' THEN 2 ELSE 1 END,
    strategy_version.number DESC NULLS LAST
  LIMIT 1)`;

const OWNER = `CASE WHEN owner.id IS NOT NULL THEN jsonb_build_object('id', owner.id, 'name', owner.name) END`;

/** Every intervention of the plans with its money and whether the reader may see it. $1 region, $2 the only manager or null, $3 of `blindTo`. */
const WORK = `
  work AS (
    SELECT intervention.id, intervention.action_plan_id, intervention.name, ${concealed('$3')} AS concealed,
      ($2::uuid IS NULL OR coalesce(intervention.manager_id = $2, false)) AND NOT ${concealed('$3')} AS visible,
      coalesce((SELECT sum(amount) FROM funding WHERE intervention_id = intervention.id), 0) AS amount
    FROM intervention WHERE region_id = $1 AND action_plan_id IS NOT NULL
  ),
  sums AS (
    SELECT action_plan_id, count(*)::int AS interventions, count(*) FILTER (WHERE NOT visible)::int AS hidden,
      CASE WHEN NOT ${isTelling(
        'count(*) FILTER (WHERE concealed)',
        'count(*) FILTER (WHERE NOT concealed AND NOT visible)',
      )} THEN sum(amount)::float8 END AS amount
    FROM work GROUP BY action_plan_id
  )`;

/** The region's plans as `ActionPlanSummary[]`, by Swedish alphabet. */
export const ACTION_PLANS = `
  WITH ${WORK}
  SELECT plan.id, plan.name, ${OWNER} AS owner, to_char(plan.starts_on, 'YYYY-MM-DD') AS "startsOn",
    to_char(plan.ends_on, 'YYYY-MM-DD') AS "endsOn",
    (SELECT count(*)::int FROM action_plan_goal WHERE action_plan_id = plan.id) AS goals,
    coalesce(sums.interventions, 0) AS interventions, CASE WHEN sums.action_plan_id IS NULL THEN 0 ELSE sums.amount END AS amount,
    plan.version
  FROM action_plan AS plan
    LEFT JOIN account AS owner ON owner.id = plan.owner_id
    LEFT JOIN sums ON sums.action_plan_id = plan.id
  WHERE plan.region_id = $1 ORDER BY plan.name, plan.id`;

/** One plan as `ActionPlanDetail`. $4 its id. */
export const ACTION_PLAN = `
  WITH ${WORK}
  SELECT jsonb_build_object(
    'id', plan.id, 'name', plan.name, 'description', plan.description, 'owner', ${OWNER},
    'startsOn', plan.starts_on, 'endsOn', plan.ends_on,
    'goals', (
      SELECT coalesce(jsonb_agg(goal ORDER BY goal ->> 'code' COLLATE "sv-SE-x-icu", goal ->> 'wording'), '[]')
      FROM (SELECT ${GOAL_NOW('tie.goal_lineage_id')} || jsonb_build_object('crosswalk', (
          SELECT coalesce(jsonb_agg(jsonb_build_object('framework', framework, 'code', code) ORDER BY framework, code), '[]')
          FROM goal_crosswalk WHERE goal_lineage_id = tie.goal_lineage_id)) AS goal FROM action_plan_goal AS tie WHERE action_plan_id = plan.id) AS tied),
    'aims', (
      SELECT coalesce(jsonb_agg(jsonb_build_object('id', aim.id, 'wording', aim.wording,
        'goalLineageId', aim.goal_lineage_id, 'indicatorId', aim.indicator_id,
        'goal', CASE WHEN aim.goal_lineage_id IS NOT NULL THEN ${GOAL_NOW('aim.goal_lineage_id')} END,
        'indicator', CASE WHEN indicator.id IS NOT NULL THEN
          jsonb_build_object('id', indicator.id, 'name', indicator.name) END) ORDER BY aim.position), '[]')
      FROM action_plan_aim AS aim LEFT JOIN indicator ON indicator.id = aim.indicator_id
      WHERE aim.action_plan_id = plan.id),
    'interventions', (
      SELECT coalesce(jsonb_agg(jsonb_build_object('id', work.id, 'name', work.name, 'amount', work.amount,
        'goals', (
          SELECT coalesce(jsonb_agg(${GOAL_NOW('link.goal_lineage_id')} || jsonb_build_object('share', link.share)
            ORDER BY link.share DESC), '[]')
          FROM intervention_goal AS link WHERE link.intervention_id = work.id AND link.state <> 'declined'))
        ORDER BY work.name, work.id), '[]')
      FROM work WHERE work.action_plan_id = plan.id AND visible),
    'hidden', coalesce(sums.hidden, 0),
    'amount', CASE WHEN sums.action_plan_id IS NULL THEN 0 ELSE sums.amount END,
    'version', plan.version) AS detail
  FROM action_plan AS plan
    LEFT JOIN account AS owner ON owner.id = plan.owner_id
    LEFT JOIN sums ON sums.action_plan_id = plan.id
  WHERE plan.region_id = $1 AND plan.id = $4`;
