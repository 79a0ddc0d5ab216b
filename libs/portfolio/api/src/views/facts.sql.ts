import { CONCEALED, membersJson } from './dimensions.sql';
import { portfolioStatement, type Whose } from './portfolio-statement';

const CLAIMS = `coalesce((
  SELECT json_agg(json_build_object('goal', spread.lineage_id, 'interventionId', found.intervention_id,
    'name', found.name, 'actual', value.actual::float8,
    'indicator', json_build_object('id', indicator.id, 'name', indicator.name, 'unit', indicator.unit,
      'overPlaces', indicator.over_places),
    'period', json_build_object('id', period.id, 'name', period.name))
    ORDER BY indicator.name, period.starts_on, found.name)
  FROM found
    JOIN intervention_report AS report ON report.intervention_id = found.intervention_id
      AND report.submitted_at IS NOT NULL AND report.decision IS DISTINCT FROM 'returned'
    JOIN reporting_period AS period ON period.id = report.period_id
    JOIN reported_value AS value ON value.report_id = report.id AND value.actual IS NOT NULL
    JOIN intervention_indicator AS promised ON promised.id = value.promised_id
    JOIN indicator ON indicator.id = promised.indicator_id
    JOIN spread ON spread.id = found.id AND spread.state = 'confirmed'), '[]')`;

/** Every intervention with its money and what each link takes of it, and what they have reported, as `PortfolioFacts`. What is secret to the reader is not among them. */
export const facts = (whose: Whose) =>
  portfolioStatement({}, whose, ['goal'], (_, region) => ({
    steps: [
      `linked AS (
        SELECT id, json_agg(json_build_object('goal', lineage_id, 'share', share, 'confirmed', state = 'confirmed',
          'amount', ore / 100.0::float8) ORDER BY lineage_id) AS links
        FROM spread GROUP BY id)`,
      `reached AS (SELECT DISTINCT lineage_id::text AS key, 0 AS ore, 0 AS interventions FROM spread)`,
    ],
    answer: `json_build_object(
      'interventions', coalesce((SELECT json_agg(json_build_object('id', found.intervention_id, 'name', found.name,
        'amount', work.ore / 100.0::float8, 'links', coalesce(linked.links, '[]')) ORDER BY found.name, found.id)
        FROM found JOIN work ON work.id = found.id LEFT JOIN linked ON linked.id = found.id), '[]'),
      'goals', ${membersJson('goal', 'reached', region)},
      'claims', ${CLAIMS},
      'concealed', ${CONCEALED})`,
  }));
