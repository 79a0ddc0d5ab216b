import { nameOf } from './annual-reports.sql';

/** Comments of a report ($1) as `ReportComment`s for a reader ($2), oldest first; a single one where it is named ($3). */
export const COMMENTS = `
  SELECT c.id, c.part, c.text, ${nameOf('c.by_id')} AS by, c.by_id = $2 AS "byMe", c.at,
    CASE WHEN c.resolved_at IS NOT NULL
      THEN json_build_object('by', ${nameOf('c.resolved_by_id')}, 'at', c.resolved_at) END AS resolved
  FROM report_comment c WHERE c.report_id = $1 AND ($3::uuid IS NULL OR c.id = $3) ORDER BY c.at, c.id`;
