import { ADOPTED } from './nation-adopted.sql';

/**
 * Adopted wordings as `NationWordingPage` of the domain, regions by alphabet: of a level ($1), a year of adoption ($2), a
 * verdict ($3) and a region ($4), each or null; from $5, $6 of them.
 */
export const NATION_WORDING_LIST = `
  WITH ${ADOPTED},
  shown AS (
    SELECT goal.id, region.name AS "regionName", adopted.strategy_name AS "strategyName", adopted.number AS "versionNumber",
      adopted.year, goal.level, goal.code, goal.wording, goal.verdict
    FROM adopted
      JOIN region ON region.id = adopted.region_id
      JOIN goal ON goal.strategy_version_id = adopted.id
    WHERE ($1::text IS NULL OR goal.level = $1) AND ($2::int IS NULL OR adopted.year = $2)
      AND ($3::text IS NULL OR goal.verdict = $3) AND ($4::uuid IS NULL OR adopted.region_id = $4)
  ),
  page AS (
    SELECT * FROM shown ORDER BY "regionName", year, code NULLS LAST, wording, id OFFSET $5 LIMIT $6
  )
  SELECT json_build_object(
    'items', coalesce((SELECT json_agg(page ORDER BY "regionName", year, code NULLS LAST, wording, id) FROM page), '[]'),
    'total', (SELECT count(*) FROM shown)
  )::text AS body`;
