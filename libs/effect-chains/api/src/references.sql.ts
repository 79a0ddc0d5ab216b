import { concealed } from '@rt/portfolio/api';

/** A goal as it stands in the adopted version of its strategy, else in the draft, else in the last superseded one. */
const goalOf = (lineageId: string) => `
  SELECT json_build_object('id', goal.id, 'lineageId', goal.lineage_id, 'code', goal.code, 'wording', goal.wording) AS json,
    goal.code, goal.wording
  FROM goal JOIN strategy_version AS v ON v.id = goal.strategy_version_id
  WHERE goal.lineage_id = ${lineageId}
  ORDER BY CASE v.state WHEN 'adopted' THEN 0 WHEN 'superseded' THEN 2 ELSE 1 END, v.number DESC LIMIT 1`;

/** Whether an intervention may be named to those whose eyes $2 is. */
export const mayBeNamed = (intervention: string) => `(
  (($2::uuid[])[1] IS NULL OR ${intervention}.manager_id = ($2::uuid[])[1])
  AND NOT ${concealed('($2::uuid[])[2]', intervention)})`;

/** The goals that the boxes of `chain` stand for, each once, as `GoalReference[]`. */
export const CHAIN_GOALS = `
  coalesce((
    SELECT json_agg(goal.json ORDER BY goal.code, goal.wording)
    FROM (SELECT DISTINCT goal_lineage_id FROM chain_node WHERE chain_id = chain.id AND goal_lineage_id IS NOT NULL) AS met
      CROSS JOIN LATERAL (${goalOf('met.goal_lineage_id')}) AS goal
  ), '[]')`;

/**
 * What the parts of `chain` name outside it, as `ChainReferences`. The intervention it is drawn for is one of them.
 * $2 of `eyesOf`.
 */
export const CHAIN_REFERENCES = `
  json_build_object(
    'goals', ${CHAIN_GOALS},
    'indicators', coalesce((
      SELECT json_agg(json_build_object('id', indicator.id, 'name', indicator.name, 'unit', indicator.unit)
        ORDER BY indicator.name, indicator.id)
      FROM indicator WHERE id IN (SELECT indicator_id FROM chain_node_indicator WHERE chain_id = chain.id)
    ), '[]'),
    'interventions', coalesce((
      SELECT json_agg(json_build_object('id', work.id, 'name', work.name,
        'amount', (SELECT coalesce(sum(amount), 0)::float8 FROM funding WHERE intervention_id = work.id),
        'confirmedLineageIds', (
          SELECT coalesce(json_agg(goal_lineage_id ORDER BY goal_lineage_id), '[]') FROM intervention_goal
          WHERE intervention_id = work.id AND state = 'confirmed'
        )) ORDER BY work.name, work.id)
      FROM intervention AS work
      WHERE (work.id = chain.intervention_id
          OR work.id IN (SELECT intervention_id FROM chain_node_intervention WHERE chain_id = chain.id))
        AND ${mayBeNamed('work')}
    ), '[]')
  )`;
