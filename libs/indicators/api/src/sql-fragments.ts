/** A goal an indicator is tied to shows as it stands in the version that counts: adopted, else draft, else the last. */
export const GOALS_OF_INDICATOR = `
  SELECT coalesce(json_agg(json_build_object('id', g.id, 'lineageId', g.lineage_id, 'code', g.code, 'wording', g.wording)
    ORDER BY g.code, g.wording), '[]') AS list
  FROM goal_indicator link CROSS JOIN LATERAL (
    SELECT goal.id, goal.lineage_id, goal.code, goal.wording
    FROM goal JOIN strategy_version v ON v.id = goal.strategy_version_id
    WHERE goal.lineage_id = link.goal_lineage_id
    ORDER BY CASE v.state WHEN 'adopted' THEN 0 WHEN 'superseded' THEN 2 ELSE 1 END, v.number DESC LIMIT 1
  ) g
  WHERE link.indicator_id = i.id`;

export const BASELINE = `
  CASE WHEN i.baseline_value IS NOT NULL THEN json_build_object('value', i.baseline_value, 'year', i.baseline_year) END`;

/** The newest revision of every period of a series. */
export const newestOf = (series: string) => `
  SELECT DISTINCT ON (o.period) o.period, o.starts_on, o.value, o.preliminary, o.margin, o.revision, o.withdrawn
  FROM observation o WHERE o.series_id = ${series} ORDER BY o.period, o.revision DESC`;

/**
 * The region's own series of indicator `i` of `region`, as `own (id, place_code, place_name, sex)`: its county before other places, the
 * country last; both sexes before one.
 */
export const OWN_SERIES = `
  SELECT s.id, s.place_code, s.place_name, s.sex FROM series s WHERE s.indicator_id = i.id
  ORDER BY s.place_code IS DISTINCT FROM region.county_code, s.place_code = '00', s.sex <> 'total', s.place_code, s.sex
  LIMIT 1`;

/** Every target of indicator `i`, newest first, with the day from which it counted. */
export const TARGETS = `
  SELECT coalesce(json_agg(json_build_object('value', t.value, 'year', t.year, 'setAt', t.set_at) ORDER BY t.set_at DESC), '[]') AS list,
    (array_agg(json_build_object('value', t.value, 'year', t.year) ORDER BY t.set_at DESC))[1] AS current,
    (array_agg(t.id ORDER BY t.set_at DESC))[1] AS current_id
  FROM indicator_target t WHERE t.indicator_id = i.id`;

export const BREAKS = `
  SELECT coalesce(json_agg(json_build_object('period', b.period, 'note', b.note) ORDER BY b.period), '[]') AS list
  FROM series_break b WHERE b.indicator_id = i.id`;

/** What is said of indicator `i` rests on this: the newest figure of its own series, its target and its baseline. */
export const BASIS = `
  concat_ws('/', coalesce((SELECT max(o.id)::text FROM observation o WHERE o.series_id = own.id), '-'),
    coalesce(target.current_id::text, '-'), coalesce(concat_ws(':', i.baseline_value, i.baseline_year), '-'))`;

/** Which parts of the basis it was written on are others now, as a JSON list of `AssessmentGround`. */
export const changedGrounds = (before: string, now: string) => `
  (SELECT coalesce(json_agg(ground.name ORDER BY ground.part), '[]')
   FROM (VALUES (1, 'values'), (2, 'target'), (3, 'baseline')) ground (part, name)
   WHERE split_part(${before}, '/', ground.part) <> split_part(${now}, '/', ground.part))`;
