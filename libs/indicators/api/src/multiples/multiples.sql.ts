import { summaries } from '../list-indicators';
import { newestOf } from '../sql-fragments';

/** The places of what a region compares with: chosen one by one, groups of the source's, and the counties of own groups. */
const COMPARED = `
  SELECT chosen.comparators || ARRAY(
    SELECT g->>'code' FROM jsonb_array_elements(chosen.groups) g UNION
    SELECT jsonb_array_elements_text(g->'counties') FROM jsonb_array_elements(chosen.groups) g
  ) AS places
  FROM indicator_settings chosen WHERE chosen.region_id = region.id`;

/** Every sex of the own place; of the country and of what the region compares with, both sexes together. */
const SHOWN = `
  s.place_code = own.place_code
  OR s.sex = 'total' AND (s.place_code = '00' OR s.place_code = ANY(settings.places))`;

/** A chart asks for hundreds of these: what an observation may leave out, it leaves out. */
const SERIES = `
  SELECT coalesce(json_agg(json_build_object('id', s.id, 'placeCode', s.place_code, 'placeName', s.place_name, 'sex', s.sex,
    'observations', values.list) ORDER BY s.place_code <> own.place_code, s.place_code <> '00', s.place_name,
    array_position(ARRAY['total', 'women', 'men'], s.sex)), '[]') AS list
  FROM series s CROSS JOIN LATERAL (
    SELECT coalesce(json_agg(CASE WHEN n.margin IS NULL
      THEN json_build_object('period', n.period, 'value', n.value, 'preliminary', n.preliminary)
      ELSE json_build_object('period', n.period, 'value', n.value, 'preliminary', n.preliminary, 'margin', n.margin) END
      ORDER BY n.starts_on, length(n.period), n.period), '[]') AS list
    FROM (${newestOf('s.id')}) n
  ) values
  WHERE s.indicator_id = i.id AND (${SHOWN})`;

/** Indicators of a goal in the version of the strategy ($3) that counts: adopted, else the draft, else the last. */
const OF_STRATEGY = `
  AND ($3::uuid IS NULL OR EXISTS (
    SELECT FROM goal_indicator link JOIN goal g ON g.lineage_id = link.goal_lineage_id
    WHERE link.indicator_id = i.id AND g.strategy_version_id = (
      SELECT v.id FROM strategy_version v WHERE v.strategy_id = $3
      ORDER BY CASE v.state WHEN 'adopted' THEN 0 WHEN 'superseded' THEN 2 ELSE 1 END, v.number DESC LIMIT 1)))`;

/** `IndicatorMultiple[]` of a region ($1): all, or those of a goal's lineage ($2) or a strategy ($3), as one JSON text. */
export const MULTIPLES = summaries({
  members: `, 'series', shown.list`,
  laterals: `LEFT JOIN LATERAL (${COMPARED}) settings ON true CROSS JOIN LATERAL (${SERIES}) shown`,
  where: OF_STRATEGY,
});
