import { concealed } from '@rt/portfolio/api';
import { goalFacts, kronor, MEASURE_COLUMNS, MEASURE_JOINS, MONEY, STRATEGY } from './goal-facts.sql';

/**
 * The gap map of one strategy version as `RegionCoverage` of the domain: one row with one JSON text, no row where the
 * region has no such version. Without a version: the strategy that is adopted, the RUS before others, else its draft.
 * $1 first day whose values are current, $2 region, $3 version or null, $4 the only manager whose interventions may be
 * named or null, $5 today, $6 of portfolio's `blindTo`.
 */
export const REGION_COVERAGE = `
  WITH RECURSIVE scope AS (
    SELECT strategy.region_id, strategy.id AS strategy_id, version.id AS version_id
    FROM strategy JOIN strategy_version AS version ON version.strategy_id = strategy.id
    WHERE strategy.region_id = $2 AND CASE WHEN $3::uuid IS NULL THEN version.state <> 'superseded' ELSE version.id = $3 END
    ORDER BY version.state = 'adopted' DESC, strategy.kind = 'rus' DESC, strategy.name, version.number DESC
    LIMIT 1
  ),
  ${goalFacts(concealed('$6'))},
  untied AS (
    SELECT reach.*, intervention.name, ($4::uuid IS NULL OR coalesce(intervention.manager_id = $4, false)) AND NOT ${concealed('$6')} AS visible
    FROM reach JOIN intervention ON intervention.id = reach.id
    WHERE reach.ore_untied > 0 OR reach.confirmed = 0
  )
  SELECT json_build_object(
    'strategy', ${STRATEGY},
    'asOf', $5::text,
    'goals', (
      SELECT coalesce(json_agg(goal), '[]') FROM (
        SELECT ${MEASURE_COLUMNS}, here.lineage_id AS "lineageId", here.position, here.code, here.wording, here.responsible,
          chains.break AS "chainBreak"
        FROM here ${MEASURE_JOINS} ORDER BY here.position
      ) AS goal
    ),
    'untied', (
      SELECT coalesce(json_agg(json_build_object('id', id, 'name', name, 'amount', ${kronor('ore')},
        'untied', ${kronor('ore_untied')}, 'confirmed', confirmed, 'proposed', proposed) ORDER BY name, id), '[]')
      FROM untied WHERE visible
    ),
    'hidden', (SELECT count(*) FROM untied WHERE NOT visible),
    'money', (SELECT ${MONEY} FROM reach)
  )::text AS body
  FROM scope
    JOIN strategy ON strategy.id = scope.strategy_id
    JOIN strategy_version AS version ON version.id = scope.version_id`;
