import { STANDING, STANDING_JOINS } from '../ledger/study-ledger.sql';

/**
 * What waits for one person ($2) of a region ($1) today ($3), as `AwaitedList` with at most $4: studies to be done, and the
 * next step of recommendations as `stepAwaited` of the domain says.
 */
export const AWAITED = `
  WITH awaited AS MATERIALIZED (
    SELECT 'study' AS step, study.id, study.title AS text, study.id AS study_id, study.title, study.due_on
    FROM study
    WHERE study.region_id = $1 AND study.responsible_id = $2 AND study.state <> 'complete' AND study.removed_at IS NULL
    UNION ALL
    SELECT CASE standing WHEN 'decided' THEN 'change' WHEN 'answered' THEN 'decision' ELSE 'answer' END,
      id, text, study_id, title, due_on
    FROM (
      SELECT rec.id, rec.text, rec.study_id, study.title, rec.due_on, ${STANDING} AS standing
      FROM recommendation AS rec
        JOIN finding ON finding.id = rec.finding_id AND finding.removed_at IS NULL
        JOIN study ON study.id = rec.study_id AND study.removed_at IS NULL
        ${STANDING_JOINS}
      WHERE rec.region_id = $1 AND rec.responsible_id = $2 AND rec.removed_at IS NULL
    ) AS recommended
    WHERE standing IN ('unanswered', 'answered', 'decided')
  ),
  first AS (SELECT * FROM awaited ORDER BY due_on NULLS LAST, title, step, id LIMIT $4)
  SELECT
    coalesce((SELECT json_agg(json_build_object('step', step, 'id', id, 'text', text, 'studyId', study_id, 'studyTitle', title,
      'dueOn', due_on, 'overdue', coalesce(due_on < $3::date, false)) ORDER BY due_on NULLS LAST, title, step, id)
      FROM first), '[]') AS items,
    (SELECT count(*)::int FROM awaited) AS total,
    (SELECT count(*)::int FROM awaited WHERE due_on < $3::date) AS overdue`;
