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
  SELECT DISTINCT ON (o.period) o.period, o.starts_on, o.value, o.preliminary
  FROM observation o WHERE o.series_id = ${series} ORDER BY o.period, o.revision DESC`;
