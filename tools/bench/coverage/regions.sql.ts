/** In order; `:size` is how many times the size of today. Every number is made from the row's own, so each run is the same. */
export const REGIONS: readonly string[] = [
  `CREATE TEMP TABLE home AS
     SELECT id AS region_id, row_number() OVER (ORDER BY county_code) - 1 AS r,
       gen_random_uuid() AS strategy_id, gen_random_uuid() AS version_id
     FROM region WHERE kind = 'region'`,
  `INSERT INTO strategy (id, region_id, name, kind)
     SELECT strategy_id, region_id, 'Regional utvecklingsstrategi', 'rus' FROM home`,
  `INSERT INTO strategy_version
     (id, strategy_id, number, state, start_year, end_year, decided_on, decision_reference, adopted_at)
     SELECT version_id, strategy_id, 1, 'adopted', 2022, 2035, '2022-06-15', '§ 45', now() FROM home`,

  `CREATE TEMP TABLE place AS
     SELECT home.*, n, gen_random_uuid() AS goal_id, gen_random_uuid() AS lineage_id
     FROM home CROSS JOIN generate_series(0, 36 * :size - 1) AS n`,
  `INSERT INTO goal_lineage (id, region_id) SELECT lineage_id, region_id FROM place`,
  `INSERT INTO goal (id, strategy_version_id, lineage_id, parent_id, position, level, code, wording, baseline_value,
       baseline_year, responsible, verdict, engine_version)
     SELECT place.goal_id, place.version_id, place.lineage_id, parent.goal_id, place.n,
       CASE WHEN place.n = 0 THEN 'vision' WHEN place.n <= 5 * :size THEN 'overall_goal'
         WHEN place.n % 3 = 0 THEN 'priority' ELSE 'sub_goal' END,
       'M' || place.n,
       'Senast 2035 ska minst ' || 50 + place.n % 50 || ' procent av invånarna i länet ha tillgång till det som mål '
         || place.n || ' handlar om.',
       CASE WHEN place.n % 4 = 0 THEN 50 END, CASE WHEN place.n % 4 = 0 THEN 2022 END,
       'Enhet ' || place.n % 7, (ARRAY['ready', 'partly', 'not'])[1 + place.n % 3], 'bench'
     FROM place LEFT JOIN place AS parent ON parent.r = place.r AND parent.n =
       CASE WHEN place.n = 0 THEN -1 WHEN place.n <= 5 * :size THEN 0 ELSE 1 + place.n % (5 * :size) END`,

  `CREATE TEMP TABLE gauge AS
     SELECT place.region_id, place.lineage_id, place.n * 3 + k AS i, gen_random_uuid() AS indicator_id
     FROM place CROSS JOIN generate_series(0, 2) AS k`,
  `INSERT INTO indicator (id, region_id, name, unit, polarity, source_kind, source, baseline_value, baseline_year)
     SELECT indicator_id, region_id, 'Indikator ' || i, 'procent', 'higher', 'scb', 'SCB',
       CASE WHEN i % 4 > 0 THEN 50 END, CASE WHEN i % 4 > 0 THEN 2022 END FROM gauge`,
  `INSERT INTO goal_indicator (goal_lineage_id, indicator_id) SELECT lineage_id, indicator_id FROM gauge`,
  `INSERT INTO indicator_target (indicator_id, value, year) SELECT indicator_id, 80, 2035 FROM gauge WHERE i % 3 > 0`,
  `CREATE TEMP TABLE line AS
     SELECT indicator_id, i, sex, gen_random_uuid() AS series_id
     FROM gauge CROSS JOIN unnest(ARRAY['total', 'women', 'men']) AS sex`,
  `INSERT INTO series (id, indicator_id, place_code, place_name, sex, latest_on)
     SELECT series_id, indicator_id, '00', 'Riket', sex,
       make_date(extract(year FROM now())::int - 1 - (i % 5) / 3 * 4, 1, 1) FROM line`,
  `INSERT INTO series_load (id, indicator_id, file_name, source_kind, label)
     SELECT indicator_id, indicator_id, 'varden.json', 'json-stat2', 'Värden' FROM gauge`,
  `INSERT INTO observation (series_id, load_id, period, starts_on, value)
     SELECT series_id, indicator_id, y::text, make_date(y, 1, 1), 40 + y % 30
     FROM line CROSS JOIN generate_series(2010, 2025) AS y`,

  `CREATE TEMP TABLE effort AS
     SELECT home.region_id, home.r, n, gen_random_uuid() AS intervention_id
     FROM home CROSS JOIN generate_series(0, 500 * :size - 1) AS n`,
  `INSERT INTO intervention (id, region_id, name, kind)
     SELECT intervention_id, region_id, 'Insats ' || n || ' för länets utveckling', 'project' FROM effort`,
  `INSERT INTO funding (intervention_id, fund, amount)
     SELECT intervention_id, fund, 100000 + n * 997 % 4000000 + 0.5 * (n % 2)
     FROM effort CROSS JOIN unnest(ARRAY['appropriation_1_1', 'erdf']) AS fund`,
  `INSERT INTO intervention_goal
       (intervention_id, goal_lineage_id, share, directness, mechanism, state, decided_at, decision_reason)
     SELECT effort.intervention_id, place.lineage_id, (1000 + l * 7919 % 4000) / 100.0, 'direct',
       'Den som får stöd kan göra det som målet kräver.', state,
       CASE WHEN state <> 'proposed' THEN now() END, CASE WHEN state = 'declined' THEN 'Hör till ett annat mål.' END
     FROM generate_series(0, 15781 * :size - 1) AS l
       CROSS JOIN LATERAL (SELECT l % (10500 * :size) AS e, l / (10500 * :size) AS again,
         CASE l % 10 WHEN 0 THEN 'declined' WHEN 1 THEN 'proposed' ELSE 'confirmed' END AS state) AS made
       JOIN effort ON effort.r = e % 21 AND effort.n = e / 21
       JOIN place ON place.r = effort.r AND place.n = (e / 21 * 7 + again * 5) % (36 * :size)`,

  `CREATE TEMP TABLE reasoning AS
     SELECT home.region_id, home.r, n, gen_random_uuid() AS chain_id
     FROM home CROSS JOIN generate_series(0, 12 * :size - 1) AS n`,
  `INSERT INTO effect_chain (id, region_id, name) SELECT chain_id, region_id, 'Kedja ' || n FROM reasoning`,
  `CREATE TEMP TABLE box AS
     SELECT reasoning.*, k, gen_random_uuid() AS node_id FROM reasoning CROSS JOIN generate_series(1, 8) AS k`,
  `INSERT INTO chain_node (id, chain_id, kind, text, goal_lineage_id)
     SELECT node_id, chain_id,
       (ARRAY['need', 'resource', 'activity', 'output', 'short_outcome', 'mid_outcome', 'long_outcome', 'goal'])[k],
       'Ruta ' || k, place.lineage_id
     FROM box LEFT JOIN place ON k = 8 AND place.r = box.r AND place.n = box.n * 2`,
  `INSERT INTO chain_edge (chain_id, from_id, to_id, assumption)
     SELECT one.chain_id, one.node_id, next.node_id, 'Det ena leder till det andra.'
     FROM box AS one JOIN box AS next ON next.chain_id = one.chain_id AND next.k = one.k + 1 AND (one.k < 7 OR one.n % 4 > 0)`,
  `INSERT INTO chain_node_intervention (chain_id, node_id, intervention_id)
     SELECT DISTINCT ON (box.node_id) box.chain_id, box.node_id, link.intervention_id
     FROM box
       JOIN place ON place.r = box.r AND place.n = box.n * 2
       JOIN intervention_goal AS link ON link.goal_lineage_id = place.lineage_id
         AND link.state = CASE WHEN box.n % 3 = 0 THEN 'proposed' ELSE 'confirmed' END
     WHERE box.k = 3`,

  `CREATE TEMP TABLE work AS
     SELECT home.region_id, home.r, n, gen_random_uuid() AS study_id
     FROM home CROSS JOIN generate_series(0, 15 * :size - 1) AS n`,
  `INSERT INTO study (id, region_id, title, kind, state, completed_on)
     SELECT study_id, region_id, 'Studie ' || n, 'analysis', CASE WHEN n % 2 = 0 THEN 'complete' ELSE 'planned' END,
       CASE WHEN n % 2 = 0 THEN date '2026-01-31' END FROM work`,
  `INSERT INTO study_goal (study_id, goal_lineage_id)
     SELECT study_id, place.lineage_id FROM work JOIN place ON place.r = work.r AND place.n IN (work.n, work.n + 7)`,
];
