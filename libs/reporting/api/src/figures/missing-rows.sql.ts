import { FREQUENCIES, publicationLag } from '@rt/indicators/domain';
import { concealed, GOES_ON, REPORT_STATE } from '@rt/portfolio/api';
import { VEIL } from '@rt/portfolio/domain';

const person = (id: string) => `(SELECT name FROM account WHERE account.id = ${id} AND pseudonymised_at IS NULL)`;

/** Months from a period's end to when its value is due, as `publicationLag` of the domain. */
const LAG = `coalesce(indicator.lag_months, CASE indicator.frequency ${FREQUENCIES.map(
  (frequency) => `WHEN '${frequency}' THEN ${publicationLag({ frequency, lagMonths: null })}`,
).join(' ')} END)`;

/**
 * What the report of a region ($1) for a year ($2) waits for on a day ($3), as `MissingRow`s: indicators tied to goals without a
 * value of that year, interventions that have not reported, money without a year, studies without an answer about 1:1 or past
 * their day, recommendations without a response. $4 the only manager whose interventions may be named or null, $5 of `blindTo`.
 */
export const MISSING_ROWS = `
  WITH bounds AS (SELECT make_date($2, 1, 1) AS first, make_date($2, 12, 31) AS last),
  late_value AS (
    SELECT indicator.id, indicator.name, indicator.responsible AS owner
    FROM bounds, indicator
    WHERE indicator.region_id = $1 AND indicator.retired_on IS NULL AND indicator.frequency <> 'irregular'
      AND (bounds.last + make_interval(months => ${LAG}))::date < $3::date
      AND EXISTS (SELECT FROM goal_indicator AS tie WHERE tie.indicator_id = indicator.id)
      AND NOT EXISTS (SELECT FROM series WHERE series.indicator_id = indicator.id AND series.latest_on >= bounds.first)
  ),
  not_reported AS (
    SELECT intervention.id, CASE WHEN ${concealed('$5')} THEN '${VEIL}' ELSE intervention.name END AS name,
      CASE WHEN NOT ${concealed('$5')} THEN ${person('intervention.manager_id')} END AS owner, period.name AS period
    FROM bounds JOIN reporting_period AS period ON period.ends_on BETWEEN bounds.first AND bounds.last
      JOIN intervention ON intervention.region_id = period.region_id AND ${GOES_ON}
      LEFT JOIN intervention_report AS report
        ON report.intervention_id = intervention.id AND report.period_id = period.id
    WHERE period.region_id = $1 AND period.opens_on <= $3::date AND ($4::uuid IS NULL OR intervention.manager_id = $4)
      AND ${REPORT_STATE} IN ('not_begun', 'draft', 'returned')
      AND EXISTS (SELECT FROM intervention_indicator AS promised WHERE promised.intervention_id = intervention.id)
  ),
  waiting_study AS (
    SELECT study.id, study.title AS name, ${person('study.responsible_id')} AS owner,
      CASE WHEN study.state = 'complete' THEN 'study.funding-unsaid' ELSE 'study.overdue' END AS code
    FROM bounds, study
    WHERE study.region_id = $1 AND study.removed_at IS NULL AND CASE WHEN study.state = 'complete'
      THEN study.financed_1_1 IS NULL AND study.completed_on BETWEEN bounds.first AND bounds.last
      ELSE study.due_on <= bounds.last AND study.due_on < $3::date END
  ),
  unanswered AS (
    SELECT study.id, advice.text AS name, ${person('advice.responsible_id')} AS owner
    FROM bounds, recommendation AS advice
      JOIN finding ON finding.id = advice.finding_id AND finding.removed_at IS NULL
      JOIN study ON study.id = advice.study_id AND study.removed_at IS NULL AND study.state = 'complete'
    WHERE advice.region_id = $1 AND advice.removed_at IS NULL AND study.completed_on <= bounds.last
      AND NOT EXISTS (SELECT FROM recommendation_response WHERE recommendation_id = advice.id AND withdrawn_at IS NULL)
      AND NOT EXISTS (SELECT FROM ledger_change WHERE recommendation_id = advice.id AND withdrawn_at IS NULL)
  ),
  undated AS (
    SELECT count(DISTINCT intervention.id) AS count FROM intervention JOIN funding ON funding.intervention_id = intervention.id
    WHERE intervention.region_id = $1 AND funding.year IS NULL AND ($4::uuid IS NULL OR intervention.manager_id = $4)
  )
  SELECT code, id, name, owner, period, count FROM (
    SELECT 1 AS place, 'indicator.no-value' AS code, id, name, owner, NULL AS period, NULL::int AS count FROM late_value
    UNION ALL SELECT 2, 'intervention.not-reported', id, name, owner, period, NULL FROM not_reported
    UNION ALL SELECT 3, 'funding.no-year', NULL, NULL, NULL, NULL, count::int FROM undated WHERE count > 0
    UNION ALL SELECT 4, code, id, name, owner, NULL, NULL FROM waiting_study
    UNION ALL SELECT 5, 'finding.no-response', id, name, owner, NULL, NULL FROM unanswered
  ) AS missing ORDER BY place, code, name COLLATE "sv-SE-x-icu", id`;
