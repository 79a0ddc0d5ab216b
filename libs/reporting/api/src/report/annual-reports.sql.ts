/** Every report of a region ($1) as `AnnualReportLine` without its number of parts, latest first. */
export const ANNUAL_REPORTS = `
  SELECT report.year, (SELECT count(*)::int FROM report_answer WHERE report_id = report.id AND done_at IS NOT NULL) AS done,
    submission.at AS "submittedAt"
  FROM annual_report report LEFT JOIN report_submission submission ON submission.report_id = report.id
  WHERE report.region_id = $1 ORDER BY report.year DESC`;

/** What a person is called; nothing once they are removed. */
export const nameOf = (id: string) =>
  `(SELECT name FROM account WHERE account.id = ${id} AND account.pseudonymised_at IS NULL)`;

/** What stands in one report ($2 its year) of a region ($1): answers, submission and amendments; no row where it is not opened. */
export const ANNUAL_REPORT = `
  SELECT report.id, (SELECT json_build_object('name', name, 'countyCode', county_code) FROM region WHERE id = $1) AS region,
    (SELECT coalesce(json_agg(json_build_object('part', a.part, 'body', a.body, 'text', a.text, 'version', a.version,
        'done', CASE WHEN a.done_at IS NOT NULL THEN json_build_object('at', a.done_at, 'by', ${nameOf('a.done_by_id')}) END)), '[]')
      FROM report_answer a WHERE a.report_id = report.id) AS answers,
    (SELECT json_build_object('at', s.at, 'by', ${nameOf('s.account_id')}, 'decision', s.decision,
        'blanksReason', s.blanks_reason, 'sha256', s.sha256)
      FROM report_submission s WHERE s.report_id = report.id) AS submission,
    (SELECT s.snapshot FROM report_submission s WHERE s.report_id = report.id) AS snapshot,
    (SELECT coalesce(json_agg(json_build_object('id', m.id, 'part', m.part,
        'before', json_build_object('body', m.before_body, 'text', m.before),
        'after', json_build_object('body', m.after_body, 'text', m.after),
        'reason', m.reason, 'at', m.at, 'by', ${nameOf('m.account_id')}) ORDER BY m.at, m.id), '[]')
      FROM report_amendment m WHERE m.report_id = report.id) AS amendments
  FROM annual_report report WHERE report.region_id = $1 AND report.year = $2`;

/** The year of the report before one's year ($2) of a region ($1). */
export const PREVIOUS_YEAR = `SELECT max(year) AS year FROM annual_report WHERE region_id = $1 AND year < $2`;
