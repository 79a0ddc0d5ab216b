import { GOES_ON, PERIOD_JSON, REPORT_STATE } from './report-json.sql';

/** The periods of a region as `FollowedPeriod` of the domain, newest first. $1 the region, $2 one of them or null for all. */
export const PERIOD_LIST = `
  SELECT coalesce(jsonb_agg(${PERIOD_JSON} || jsonb_build_object('due', asked.due, 'reports', asked.reports)
    ORDER BY period.starts_on DESC), '[]') AS periods
  FROM reporting_period AS period
  CROSS JOIN LATERAL (
    SELECT count(*) AS due, jsonb_build_object(
      'draft', count(*) FILTER (WHERE state = 'draft'),
      'submitted', count(*) FILTER (WHERE state = 'submitted'),
      'approved', count(*) FILTER (WHERE state = 'approved'),
      'returned', count(*) FILTER (WHERE state = 'returned')) AS reports
    FROM (
      SELECT ${REPORT_STATE} AS state FROM intervention
      LEFT JOIN intervention_report AS report
        ON report.intervention_id = intervention.id AND report.period_id = period.id
      WHERE intervention.region_id = period.region_id AND ${GOES_ON}
        AND EXISTS (SELECT FROM intervention_indicator AS promised WHERE promised.intervention_id = intervention.id)
    ) AS each
  ) AS asked
  WHERE period.region_id = $1 AND ($2::uuid IS NULL OR period.id = $2)`;
