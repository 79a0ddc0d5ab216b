import { mayBeNamed } from './readers-eyes';

/** A goal of a lineage as it stands in the adopted version of its strategy, else in the draft, else in the last superseded one. */
export const currentGoal = (lineageId: string) => `
  SELECT goal.* FROM goal JOIN strategy_version v ON v.id = goal.strategy_version_id
  WHERE goal.lineage_id = ${lineageId}
  ORDER BY CASE v.state WHEN 'adopted' THEN 0 WHEN 'superseded' THEN 2 ELSE 1 END, v.number DESC LIMIT 1`;

/** An arrow by the boxes it goes between; null where it is gone. */
export const edgeName = (edgeId: string) => `
  (SELECT cause.text || ' → ' || effect.text FROM chain_edge AS edge
     JOIN chain_node AS cause ON cause.id = edge.from_id JOIN chain_node AS effect ON effect.id = edge.to_id
   WHERE edge.id = ${edgeId})`;

const count = (table: string, condition = 'true') =>
  `(SELECT count(*)::int FROM ${table} WHERE study_id = s.id AND removed_at IS NULL AND ${condition})`;

/**
 * The studies of a region ($1), newest work first: all of them, those about one goal's lineage ($2), or a single one ($3),
 * or those about an arrow ($5). $4 of `eyesOf`.
 */
export const STUDIES = `
  SELECT s.id, s.title, s.kind, s.state, s.planned_start_on::text AS "plannedStartOn", s.started_on::text AS "startedOn",
    s.due_on::text AS "dueOn", s.completed_on::text AS "completedOn", s.url, s.questions, s.method, s.supplier,
    s.cost::float8 AS cost, s.financed_1_1 AS "financed11", s.unpublished_reason AS "unpublishedReason",
    s.responsible_id AS "responsibleId", person.name AS responsible, s.version,
    coalesce(goals.list, '[]') AS goals, coalesce(subjects.list, '[]') AS subjects,
    coalesce(files.list, '[]') AS files,
    ${count('finding')} AS findings, ${count('recommendation')} AS recommendations,
    (SELECT count(*)::int FROM ledger_change AS change JOIN recommendation ON recommendation.id = change.recommendation_id
     WHERE recommendation.study_id = s.id AND recommendation.removed_at IS NULL AND change.withdrawn_at IS NULL) AS changes,
    (SELECT coalesce(json_agg(json_build_object('use', used.use, 'usedOn', used.used_on) ORDER BY used.used_on, used.id), '[]')
     FROM study_use AS used WHERE used.study_id = s.id AND used.withdrawn_at IS NULL) AS uses
  FROM study s
    LEFT JOIN account AS person ON person.id = s.responsible_id AND person.pseudonymised_at IS NULL
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('id', g.id, 'lineageId', g.lineage_id, 'code', g.code, 'wording', g.wording)
        ORDER BY g.code COLLATE "sv-SE-x-icu", g.wording) AS list
      FROM study_goal link CROSS JOIN LATERAL (${currentGoal('link.goal_lineage_id')}) g
      WHERE link.study_id = s.id
    ) goals ON true
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('kind', subject.kind, 'chainId', subject.chain_id, 'edgeId', subject.edge_id,
        'interventionId', subject.intervention_id, 'selection', subject.selection,
        'name', CASE subject.kind WHEN 'edge' THEN ${edgeName('subject.edge_id')}
          WHEN 'intervention' THEN (SELECT work.name FROM intervention AS work
            WHERE work.id = subject.intervention_id AND ${mayBeNamed('work', '$4')})
          ELSE subject.name END,
        'critical', coalesce((SELECT critical FROM chain_edge WHERE id = subject.edge_id), false))
        ORDER BY subject.kind, subject.name, subject.id) AS list
      FROM study_subject AS subject WHERE subject.study_id = s.id
    ) subjects ON true
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('id', tie.id, 'role', tie.role, 'name', file.name, 'mediaType', file.media_type,
        'size', file.size, 'sha256', file.sha256, 'at', file.created_at,
        'by', (SELECT name FROM account WHERE id = file.account_id AND pseudonymised_at IS NULL))
        ORDER BY tie.role DESC, tie.created_at) AS list
      FROM study_file AS tie JOIN stored_file AS file ON file.id = tie.file_id
      WHERE tie.study_id = s.id AND tie.removed_at IS NULL
    ) files ON true
  WHERE s.region_id = $1 AND s.removed_at IS NULL
    AND ($2::uuid IS NULL OR EXISTS (SELECT FROM study_goal about WHERE about.study_id = s.id AND about.goal_lineage_id = $2))
    AND ($3::uuid IS NULL OR s.id = $3)
    AND ($5::uuid IS NULL OR EXISTS (SELECT FROM study_subject about WHERE about.study_id = s.id AND about.edge_id = $5))
  ORDER BY coalesce(s.completed_on, s.due_on) DESC NULLS LAST, s.title`;
