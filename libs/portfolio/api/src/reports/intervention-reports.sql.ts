import { GOES_ON, PERIOD_JSON, REPORT_JOINS, REPORT_JSON } from './report-json.sql';

/** What an intervention has promised, as rows of `PromisedIndicator` without how they add up; for one named `intervention`. */
const PROMISED = `
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', indicator.id, 'name', indicator.name, 'unit', indicator.unit,
    'kind', indicator.kind, 'definition', indicator.definition, 'overPlaces', indicator.over_places)
    ORDER BY promised.added_at, indicator.name, promised.id), '[]')
  FROM intervention_indicator AS promised JOIN indicator ON indicator.id = promised.indicator_id
  WHERE promised.intervention_id = intervention.id`;

/** All there is to report for an intervention; periods newest first. $1 its id; who may see it has been asked before. */
export const INTERVENTION_REPORTS = `
  SELECT
    jsonb_build_object('id', intervention.id, 'name', intervention.name, 'manager',
      CASE WHEN manager.id IS NOT NULL THEN jsonb_build_object('id', manager.id, 'name', manager.name) END) AS intervention,
    (${PROMISED}) AS indicators,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('period', ${PERIOD_JSON},
        'report', CASE WHEN report.id IS NOT NULL THEN ${REPORT_JSON} END) ORDER BY period.starts_on DESC), '[]')
      FROM reporting_period AS period
      LEFT JOIN intervention_report AS report
        ON report.period_id = period.id AND report.intervention_id = intervention.id ${REPORT_JOINS}
      WHERE period.region_id = intervention.region_id AND (${GOES_ON} OR report.id IS NOT NULL)) AS periods
  FROM intervention LEFT JOIN account AS manager ON manager.id = intervention.manager_id
  WHERE intervention.id = $1`;

/** One report. $1 its id. */
export const ONE_REPORT = `
  SELECT ${REPORT_JSON} AS report FROM intervention_report AS report ${REPORT_JOINS} WHERE report.id = $1`;
