import { LEVELS } from '@rt/goals/domain';
import { ADOPTED } from './nation-adopted.sql';

const plain = (text: string) => `nullif(lower(regexp_replace(btrim(${text}), '\\s+', ' ', 'g')), '')`;

/**
 * Indicators that two regions or more follow their adopted goals by, as `NationIndicators` of the domain: the same are
 * those from one table or key figure, else those with one definition, else those with one name. Drafts' ties do not count.
 */
export const NATION_INDICATORS = `
  WITH ${ADOPTED},
  used AS (
    SELECT indicator.id, indicator.region_id, array_agg(DISTINCT goal.level) AS levels
    FROM adopted
      JOIN goal ON goal.strategy_version_id = adopted.id AND adopted.state = 'adopted'
      JOIN goal_indicator AS tie ON tie.goal_lineage_id = goal.lineage_id
      JOIN indicator ON indicator.id = tie.indicator_id
    GROUP BY indicator.id
  ),
  keyed AS (
    SELECT used.*, said.same_by, CASE said.same_by
        WHEN 'source' THEN indicator.source_kind || ' ' || lower(btrim(indicator.source_id))
        WHEN 'definition' THEN ${plain('indicator.definition')}
        ELSE ${plain('indicator.name')} END AS key,
      json_build_object('regionId', region.id, 'regionName', region.name, 'name', indicator.name,
        'definition', indicator.definition, 'unit', indicator.unit, 'polarity', indicator.polarity,
        'source', indicator.source, 'sourceId', indicator.source_id,
        'levels', (SELECT json_agg(level ORDER BY array_position(ARRAY[${LEVELS.map((level) => `'${level}'`).join(', ')}], level))
          FROM unnest(used.levels) AS level)) AS passport,
      region.name AS region_name, indicator.name
    FROM used
      JOIN indicator ON indicator.id = used.id
      JOIN region ON region.id = used.region_id
      CROSS JOIN LATERAL (SELECT CASE
        WHEN indicator.source_kind <> 'other' AND btrim(indicator.source_id) <> '' THEN 'source'
        WHEN ${plain('indicator.definition')} IS NOT NULL THEN 'definition' ELSE 'name' END AS same_by) AS said
  ),
  common AS (
    SELECT same_by, key, count(DISTINCT region_id) AS regions, min(name) AS name,
      json_agg(passport ORDER BY region_name, name) AS passports
    FROM keyed GROUP BY same_by, key
  )
  SELECT json_build_object(
    'indicators', coalesce((SELECT json_agg(json_build_object('sameBy', same_by, 'passports', passports)
      ORDER BY regions DESC, name, same_by, key) FROM common WHERE regions > 1), '[]'),
    'regions', (SELECT count(DISTINCT region_id) FROM used),
    'alone', (SELECT count(*) FROM common WHERE regions = 1)
  )::text AS body`;
