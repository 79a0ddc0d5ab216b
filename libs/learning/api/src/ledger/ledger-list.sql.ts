import { changeName, STANDING, STANDING_JOINS } from './study-ledger.sql';

const SETTLED = `standing IN ('changed', 'effect_seen', 'declined')`;
const SHOWN = {
  open: `NOT ${SETTLED}`,
  overdue: 'overdue',
  unanswered: `standing = 'unanswered'`,
  changed: `standing IN ('changed', 'effect_seen')`,
  declined: `standing = 'declined'`,
  all: 'true',
};
const SHOWS = Object.entries(SHOWN)
  .map(([shown, condition]) => `WHEN '${shown}' THEN ${condition}`)
  .join(' ');

/** What counts as changed by a recommendation: in the year $10, or ever. */
const CHANGES = (recommendation: string) => `ledger_change AS change WHERE change.recommendation_id = ${recommendation}
  AND change.withdrawn_at IS NULL AND ($10::int IS NULL OR date_part('year', change.changed_on) = $10)`;

/**
 * The recommendations of a region ($1) as `LedgerPage`: shown as $2 of `LEDGER_SHOWN`, those of somebody ($3) or of all, of one
 * study ($4) or of all; from $5, $6 of them. What is overdue today ($7) comes first, then by day. $8 of `eyesOf`, $9 who
 * asks. $10 the year of changes, or null.
 */
export const LEDGER_LIST = `
  WITH every AS MATERIALIZED (
    SELECT rec.*, ${STANDING} AS standing, seen.answer,
      coalesce(rec.due_on < $7::date, false) AND NOT (seen.changes > 0 OR coalesce(seen.answer = 'declined', false)) AS overdue,
      study.title, finding.text AS finding, finding.page
    FROM recommendation AS rec
      JOIN finding ON finding.id = rec.finding_id AND finding.removed_at IS NULL
      JOIN study ON study.id = rec.study_id AND study.removed_at IS NULL
      ${STANDING_JOINS}
    WHERE rec.region_id = $1 AND rec.removed_at IS NULL AND ($4::uuid IS NULL OR rec.study_id = $4)
  ),
  asked AS (SELECT * FROM every WHERE ($3::uuid IS NULL OR responsible_id = $3)
    AND ($10::int IS NULL OR EXISTS (SELECT FROM ${CHANGES('every.id')}))),
  shown AS (SELECT * FROM asked WHERE CASE $2 ${SHOWS} END),
  page AS (
    SELECT * FROM shown ORDER BY overdue DESC, due_on NULLS LAST, title, number OFFSET $5 LIMIT $6
  )
  SELECT
    coalesce((SELECT json_agg(json_build_object('id', page.id, 'number', page.number, 'text', page.text, 'studyId', page.study_id,
      'studyTitle', page.title, 'finding', page.finding, 'page', page.page, 'responsibleId', page.responsible_id,
      'responsible', (SELECT name FROM account WHERE id = page.responsible_id AND pseudonymised_at IS NULL),
      'dueOn', page.due_on, 'answer', page.answer, 'standing', page.standing, 'overdue', page.overdue,
      'changes', coalesce((SELECT json_agg(${changeName('$8')} ORDER BY change.changed_on, change.at)
        FROM ${CHANGES('page.id')}), '[]'))
      ORDER BY page.overdue DESC, page.due_on NULLS LAST, page.title, page.number) FROM page), '[]') AS items,
    (SELECT count(*)::int FROM shown) AS total,
    (SELECT json_build_object(${Object.entries(SHOWN)
      .map(([shown, condition]) => `'${shown}', count(*) FILTER (WHERE ${condition})`)
      .join(', ')}) FROM asked) AS counts,
    (SELECT count(*)::int FROM every WHERE responsible_id = $9 AND NOT ${SETTLED}) AS mine`;
