import { concealed } from '../secrecy.sql';

/** A figure as `ReportedFigure`, for the claims that a condition lets through, in both ways they may add up. */
const figure = (condition: string) => `jsonb_build_object(
  'reports', count(*) FILTER (WHERE ${condition}),
  'sum', jsonb_build_object(
    'expected', trim_scale(sum(expected * share * 0.01) FILTER (WHERE ${condition})),
    'actual', trim_scale(sum(actual * share * 0.01) FILTER (WHERE ${condition}))),
  'mean', jsonb_build_object(
    'expected', trim_scale(avg(expected) FILTER (WHERE ${condition})),
    'actual', trim_scale(avg(actual) FILTER (WHERE ${condition}))))`;

/**
 * What interventions have reported, by goal, indicator and period: values times the shares of confirmed links, and the
 * unweighted mean; approved and waiting apart. A value and a share are decimals that numeric multiplies exactly, so that
 * the sums over all goals and the rest that no link takes (`lineage_id` null) are the values themselves.
 * $1 the region, $2 one goal's lineage, or null for all goals and the unallocated rest, $3 of `blindTo`.
 */
export const REPORTED_SUMS = `
  WITH told AS (
    SELECT report.period_id, promised.indicator_id, intervention.id AS intervention_id, intervention.name,
      intervention.manager_id, ${concealed('$3')} AS concealed, value.expected, value.actual, report.decision IS NOT NULL AS approved, taken.share AS taken
    FROM intervention_report AS report
    JOIN intervention ON intervention.id = report.intervention_id AND intervention.region_id = $1
    JOIN reported_value AS value ON value.report_id = report.id
    JOIN intervention_indicator AS promised ON promised.id = value.promised_id
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(link.share), 0) AS share FROM intervention_goal AS link
      WHERE link.intervention_id = intervention.id AND link.state = 'confirmed'
    ) AS taken
    WHERE report.submitted_at IS NOT NULL AND report.decision IS DISTINCT FROM 'returned'
  ), claim AS (
    SELECT told.*, link.goal_lineage_id AS lineage_id, link.share
    FROM told JOIN intervention_goal AS link ON link.intervention_id = told.intervention_id
    WHERE link.state = 'confirmed' AND ($2::uuid IS NULL OR link.goal_lineage_id = $2)
    UNION ALL
    SELECT told.*, NULL, 100 - taken FROM told WHERE $2::uuid IS NULL AND taken < 100
  ), sums AS (
    SELECT lineage_id, indicator_id, period_id, ${figure('approved')} AS approved, ${figure('NOT approved')} AS submitted,
      trim_scale(sum(actual * (100 - taken) * 0.01) FILTER (WHERE approved)) AS unallocated,
      jsonb_agg(jsonb_build_object('interventionId', intervention_id, 'name', name, 'managerId', manager_id, 'concealed', concealed,
        'share', share, 'expected', trim_scale(expected), 'actual', trim_scale(actual),
        'state', CASE WHEN approved THEN 'approved' ELSE 'submitted' END) ORDER BY name, intervention_id) AS contributions
    FROM claim GROUP BY lineage_id, indicator_id, period_id
  )
  SELECT sums.lineage_id AS "lineageId",
    jsonb_build_object('id', indicator.id, 'name', indicator.name, 'unit', indicator.unit, 'kind', indicator.kind) AS indicator,
    indicator.over_places AS "overPlaces", indicator.over_time AS "overTime",
    jsonb_build_object('id', period.id, 'name', period.name, 'startsOn', period.starts_on, 'endsOn', period.ends_on) AS period,
    sums.approved, sums.submitted, sums.unallocated::float8 AS unallocated, sums.contributions
  FROM sums
  JOIN indicator ON indicator.id = sums.indicator_id
  JOIN reporting_period AS period ON period.id = sums.period_id
  ORDER BY sums.lineage_id, indicator.kind, indicator.name, indicator.id, period.starts_on`;
