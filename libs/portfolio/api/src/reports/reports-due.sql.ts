import { GOES_ON, PERIOD_JSON, REPORT_STATE } from './report-json.sql';

/**
 * What is asked of a person, as `DueReport` of the domain: own interventions that have promised something, for every open
 * period that is not reported, and for every report sent back; what was sent back first, then by the last day.
 * $1 the region, $2 who leads them, $3 the day.
 */
export const REPORTS_DUE = `
  WITH asked AS (
    SELECT intervention.id, intervention.name, ${PERIOD_JSON} AS period, period.opens_on, period.locks_on,
      ${REPORT_STATE} AS state, report.decision_reason AS reason, report.decided_at
    FROM intervention
    JOIN reporting_period AS period ON period.region_id = intervention.region_id AND ${GOES_ON}
    LEFT JOIN intervention_report AS report
      ON report.intervention_id = intervention.id AND report.period_id = period.id
    WHERE intervention.region_id = $1 AND intervention.manager_id = $2
      AND EXISTS (SELECT FROM intervention_indicator AS promised WHERE promised.intervention_id = intervention.id)
  )
  SELECT coalesce(jsonb_agg(jsonb_build_object('intervention', jsonb_build_object('id', id, 'name', name),
    'period', period, 'state', state, 'reason', reason, 'decidedAt', decided_at) ORDER BY state <> 'returned', locks_on, name, id), '[]') AS due
  FROM asked
  WHERE state = 'returned' OR (state IN ('not_begun', 'draft') AND $3::date BETWEEN opens_on AND locks_on)`;
