import { fact } from './fact.sql';

/** What stands behind a subject's indicators, for a CTE `tied (indicator_id)`. */
export const INDICATOR_STEPS = `
  measure AS (
    SELECT indicator.id, indicator.kind, indicator.baseline_value IS NOT NULL AS has_baseline,
      (SELECT count(DISTINCT year) FROM indicator_target WHERE indicator_id = indicator.id) AS target_years,
      EXISTS (SELECT FROM series WHERE series.indicator_id = indicator.id AND latest_on IS NOT NULL)
        OR EXISTS (SELECT FROM reported_value AS told JOIN intervention_indicator AS promised ON promised.id = told.promised_id
          WHERE promised.indicator_id = indicator.id AND told.actual IS NOT NULL) AS has_value,
      EXISTS (SELECT FROM series WHERE series.indicator_id = indicator.id AND sex <> 'total') AS by_sex
    FROM indicator WHERE indicator.id IN (SELECT indicator_id FROM tied)
  )`;

const ALL = 'SELECT count(*) FROM measure';
const those = (condition: string) => ({ count: `${ALL} WHERE ${condition}`, of: ALL });

export const INDICATOR_FACTS = [
  fact('indicators', { count: ALL }),
  fact('outcome_indicators', those(`kind IN ('result', 'effect')`)),
  fact('baselines', those('has_baseline')),
  fact('targets', those('target_years > 0')),
  fact('milestones', those('target_years > 1')),
  fact('data', those('has_value')),
  fact('disaggregation', those('by_sex')),
];
