/** Parts of statements that read reports. They speak of the tables under these names: `period`, `report`, `promised`, `value`. */

/** A period as `ReportingPeriod` of the domain. */
export const PERIOD_JSON = `jsonb_build_object('id', period.id, 'name', period.name, 'startsOn', period.starts_on,
  'endsOn', period.ends_on, 'opensOn', period.opens_on, 'locksOn', period.locks_on, 'version', period.version)`;

/** Whether an intervention goes on during any day of a period, as `goesOnDuring` of the domain. */
export const GOES_ON = `(coalesce(intervention.starts_on <= period.ends_on, true)
  AND coalesce(intervention.ends_on >= period.starts_on, true))`;

/** Where a report stands, as `reportState` of the domain. */
export const REPORT_STATE = `CASE WHEN report.id IS NULL THEN 'not_begun'
  ELSE coalesce(report.decision, CASE WHEN report.submitted_at IS NULL THEN 'draft' ELSE 'submitted' END) END`;

/** With `REPORT_JSON`. */
export const REPORT_JOINS = `
  LEFT JOIN account AS submitter ON submitter.id = report.submitted_by_id
  LEFT JOIN account AS decider ON decider.id = report.decided_by_id`;

/** A report as `InterventionReport` of the domain. */
export const REPORT_JSON = `jsonb_build_object(
  'id', report.id, 'interventionId', report.intervention_id, 'periodId', report.period_id, 'savedAt', report.saved_at,
  'submission', CASE WHEN report.submitted_at IS NOT NULL THEN
    jsonb_build_object('at', report.submitted_at, 'by', submitter.name) END,
  'decision', CASE WHEN report.decided_at IS NOT NULL THEN jsonb_build_object('at', report.decided_at,
    'by', decider.name, 'decision', report.decision, 'reason', report.decision_reason) END,
  'values', (
    SELECT coalesce(jsonb_agg(jsonb_build_object('indicatorId', promised.indicator_id,
      'expected', trim_scale(value.expected), 'actual', trim_scale(value.actual), 'comment', value.comment)
      ORDER BY promised.added_at, promised.id), '[]')
    FROM reported_value AS value JOIN intervention_indicator AS promised ON promised.id = value.promised_id
    WHERE value.report_id = report.id),
  'version', report.version)`;
