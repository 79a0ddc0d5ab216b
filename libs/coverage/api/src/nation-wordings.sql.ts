import { ADOPTED } from './nation-adopted.sql';

/** How goals are worded over the country, as `NationWordings` of the domain: one row with one JSON text, no words of goals. */
export const NATION_WORDINGS = `
  WITH ${ADOPTED},
  counted AS (
    SELECT adopted.region_id, adopted.year, goal.level,
      count(*) FILTER (WHERE goal.verdict = 'ready') AS ready,
      count(*) FILTER (WHERE goal.verdict = 'partly') AS partly,
      count(*) FILTER (WHERE goal.verdict = 'not') AS "not"
    FROM adopted JOIN goal ON goal.strategy_version_id = adopted.id
    GROUP BY adopted.region_id, adopted.year, goal.level
  )
  SELECT json_build_object(
    'regions', coalesce((SELECT json_agg(json_build_object('id', region.id, 'name', region.name) ORDER BY region.name)
      FROM region WHERE region.id IN (SELECT region_id FROM adopted)), '[]'),
    'counts', coalesce((SELECT json_agg(json_build_object('regionId', region_id, 'year', year, 'level', level,
      'ready', ready, 'partly', partly, 'not', counted."not") ORDER BY region_id, year, level) FROM counted), '[]')
  )::text AS body`;
