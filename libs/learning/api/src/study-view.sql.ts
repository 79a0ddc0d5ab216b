/**
 * The studies of a region ($1), newest work first: all of them, those about one goal's lineage ($2), or a single one ($3).
 * A goal is shown as it stands in the adopted version of its strategy, else in the draft, else in the last superseded one.
 */
export const STUDIES = `
  SELECT s.id, s.title, s.kind, s.state, s.due_on::text AS "dueOn", s.completed_on::text AS "completedOn", s.url, s.version,
    coalesce(goals.list, '[]') AS goals
  FROM study s
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('id', g.id, 'lineageId', g.lineage_id, 'code', g.code, 'wording', g.wording)
        ORDER BY g.code COLLATE "sv-SE-x-icu", g.wording) AS list
      FROM study_goal link
        CROSS JOIN LATERAL (
          SELECT goal.* FROM goal JOIN strategy_version v ON v.id = goal.strategy_version_id
          WHERE goal.lineage_id = link.goal_lineage_id
          ORDER BY CASE v.state WHEN 'adopted' THEN 0 WHEN 'superseded' THEN 2 ELSE 1 END, v.number DESC LIMIT 1
        ) g
      WHERE link.study_id = s.id
    ) goals ON true
  WHERE s.region_id = $1
    AND ($2::uuid IS NULL OR EXISTS (SELECT FROM study_goal about WHERE about.study_id = s.id AND about.goal_lineage_id = $2))
    AND ($3::uuid IS NULL OR s.id = $3)
  ORDER BY coalesce(s.completed_on, s.due_on) DESC NULLS LAST, s.title`;
