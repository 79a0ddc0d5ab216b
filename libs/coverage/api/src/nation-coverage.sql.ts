import { goalFacts, MEASURE_COLUMNS, MEASURE_JOINS, MONEY, STRATEGY } from './goal-facts.sql';

/**
 * Every region's adopted strategy (the RUS where there are several), counted, as `NationCoverage` of the domain: one row
 * with one JSON text, without a word of any goal or intervention. The regions are there also when they have adopted
 * nothing; other organisations only when they have.
 * $1 first day whose values are current, $2 today.
 */
export const NATION_COVERAGE = `
  WITH RECURSIVE scope AS (
    SELECT DISTINCT ON (strategy.region_id)
      strategy.region_id, strategy.id AS strategy_id, version.id AS version_id
    FROM strategy JOIN strategy_version AS version ON version.strategy_id = strategy.id AND version.state = 'adopted'
    ORDER BY strategy.region_id, strategy.kind = 'rus' DESC, strategy.name
  ),
  ${goalFacts('intervention.secret')},
  goals AS (
    SELECT here.region_id, json_agg((SELECT goal FROM (SELECT ${MEASURE_COLUMNS}) AS goal) ORDER BY here.position) AS goals
    FROM here ${MEASURE_JOINS} GROUP BY here.region_id
  ),
  money AS (SELECT reach.region_id, ${MONEY} AS money FROM reach GROUP BY reach.region_id)
  SELECT json_build_object('asOf', $2::text, 'regions', coalesce(json_agg(json_build_object(
    'id', region.id, 'name', region.name, 'countyCode', region.county_code,
    'strategy', CASE WHEN version.id IS NOT NULL THEN ${STRATEGY} END,
    'goals', coalesce(goals.goals, '[]'),
    'money', coalesce(money.money, '{"total":0,"withoutGoal":0,"unallocated":0,"elsewhere":0}')
  ) ORDER BY region.name), '[]'))::text AS body
  FROM region
    LEFT JOIN scope ON scope.region_id = region.id
    LEFT JOIN strategy ON strategy.id = scope.strategy_id
    LEFT JOIN strategy_version AS version ON version.id = scope.version_id
    LEFT JOIN goals ON goals.region_id = region.id
    LEFT JOIN money ON money.region_id = region.id
  WHERE region.kind = 'region' OR version.id IS NOT NULL`;
