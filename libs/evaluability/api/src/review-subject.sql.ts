import { concealed } from '@rt/portfolio/api';

/**
 * What each row of `review` is about, as joins that give `named.name` and `named.id`, null where the reader may not see
 * it or it is gone. $1 the region, $2 of `blindTo`, $3 the only manager whose interventions may be seen, or null. A goal is
 * shown as it stands in the version that counts.
 */
export const SUBJECT_JOIN = `
  LEFT JOIN LATERAL (
    SELECT work.id, work.name FROM intervention AS work
    WHERE review.subject_kind = 'intervention' AND work.id = review.subject_id AND work.region_id = $1
      AND NOT ${concealed('$2', 'work')} AND ($3::uuid IS NULL OR work.manager_id = $3)
    UNION ALL
    SELECT plan.id, plan.name FROM action_plan AS plan
    WHERE review.subject_kind = 'action_plan' AND plan.id = review.subject_id AND plan.region_id = $1 AND $3::uuid IS NULL
    UNION ALL
    SELECT strategy.id, strategy.name FROM strategy
    WHERE review.subject_kind = 'strategy' AND strategy.id = review.subject_id AND strategy.region_id = $1
      AND $3::uuid IS NULL
    UNION ALL
    (SELECT goal.id, concat_ws(' ', goal.code, goal.wording) FROM goal
      JOIN strategy_version AS standing ON standing.id = goal.strategy_version_id
      WHERE review.subject_kind = 'goal' AND goal.lineage_id = review.subject_id AND $3::uuid IS NULL
      ORDER BY CASE standing.state WHEN 'adopted' THEN 0 WHEN 'superseded' THEN 2 ELSE 1 END, standing.number DESC LIMIT 1)
    UNION ALL
    SELECT NULL, review.portfolio_name WHERE review.subject_kind = 'portfolio' AND $3::uuid IS NULL
  ) AS named ON true`;

export const SUBJECT_JSON = `json_build_object('kind', review.subject_kind, 'id', named.id, 'name', named.name,
  'filter', review.portfolio_filter)`;
