import { concealed } from '../secrecy.sql';

/** The value that is told is told by others too, under a goal they share: names of their interventions. */
const SAME_AS = `
  SELECT coalesce(jsonb_agg(DISTINCT other.name), '[]')
  FROM reported_value AS their
  JOIN intervention_indicator AS also ON also.id = their.promised_id AND also.indicator_id = promised.indicator_id
  JOIN intervention_report AS theirs ON theirs.id = their.report_id AND theirs.period_id = report.period_id
    AND theirs.submitted_at IS NOT NULL AND theirs.decision IS DISTINCT FROM 'returned'
  JOIN intervention AS other ON other.id = theirs.intervention_id AND other.id <> report.intervention_id
    AND NOT ${concealed('$3', 'other')}
  WHERE their.actual = value.actual AND value.actual <> 0 AND indicator.over_places = 'sum' AND EXISTS (
    SELECT FROM intervention_goal AS mine
    JOIN intervention_goal AS their_link ON their_link.goal_lineage_id = mine.goal_lineage_id
    WHERE mine.intervention_id = report.intervention_id AND mine.state = 'confirmed'
      AND their_link.intervention_id = other.id AND their_link.state = 'confirmed')`;

/** What the intervention had approved of the indicator in the period before. */
const BEFORE = `
  SELECT trim_scale(earlier.actual) FROM reported_value AS earlier
  JOIN intervention_report AS earlier_report ON earlier_report.id = earlier.report_id
    AND earlier_report.decision = 'approved'
  JOIN reporting_period AS earlier_period ON earlier_period.id = earlier_report.period_id
  WHERE earlier.promised_id = promised.id AND earlier_period.ends_on < period.starts_on
  ORDER BY earlier_period.ends_on DESC LIMIT 1`;

/** The strategy owner's inbox as `WaitingReport` of the domain, the longest waiting first. $1 the region, $2 the only manager whose reports may be seen or null, $3 of `blindTo`. */
export const WAITING_REPORTS = `
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', report.id, 'version', report.version,
    'intervention', jsonb_build_object('id', intervention.id, 'name', intervention.name),
    'period', jsonb_build_object('id', period.id, 'name', period.name),
    'submission', jsonb_build_object('at', report.submitted_at, 'by', submitter.name),
    'values', (
      SELECT coalesce(jsonb_agg(jsonb_build_object(
        'indicator', jsonb_build_object('id', indicator.id, 'name', indicator.name, 'unit', indicator.unit),
        'expected', trim_scale(value.expected), 'actual', trim_scale(value.actual), 'comment', value.comment,
        'before', (${BEFORE}), 'sameAs', (${SAME_AS})) ORDER BY promised.added_at, indicator.name, promised.id), '[]')
      FROM reported_value AS value
      JOIN intervention_indicator AS promised ON promised.id = value.promised_id
      JOIN indicator ON indicator.id = promised.indicator_id
      WHERE value.report_id = report.id)
    ) ORDER BY report.submitted_at, report.id), '[]') AS waiting
  FROM intervention_report AS report
  JOIN intervention ON intervention.id = report.intervention_id
  JOIN reporting_period AS period ON period.id = report.period_id
  LEFT JOIN account AS submitter ON submitter.id = report.submitted_by_id
  WHERE intervention.region_id = $1 AND ($2::uuid IS NULL OR intervention.manager_id = $2)
    AND NOT ${concealed('$3')}
    AND report.submitted_at IS NOT NULL AND report.decision IS NULL`;
