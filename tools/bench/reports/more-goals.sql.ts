/** Gives one region (Dalarna) 300 goals, each of the new ones with an indicator, a target and eleven years of values. Its strategy is adopted: triggers rest. */
export const MORE_GOALS = `
  SET session_replication_role = replica;
  WITH home AS (
    SELECT region.id AS region_id, version.id AS version_id
    FROM region JOIN strategy ON strategy.region_id = region.id
      JOIN strategy_version AS version ON version.strategy_id = strategy.id
    WHERE region.county_code = '20'),
  more AS MATERIALIZED (
    SELECT home.*, n, gen_random_uuid() AS goal_id, gen_random_uuid() AS lineage_id, gen_random_uuid() AS indicator_id,
      gen_random_uuid() AS series_id
    FROM home CROSS JOIN generate_series(72, 299) AS n),
  lineages AS (INSERT INTO goal_lineage (id, region_id) SELECT lineage_id, region_id FROM more),
  goals AS (
    INSERT INTO goal (id, strategy_version_id, lineage_id, position, level, code, wording, responsible, verdict, engine_version)
    SELECT goal_id, version_id, lineage_id, n, 'sub_goal', 'M' || n,
      'Senast 2035 ska minst ' || 50 + n % 50 || ' procent av invånarna i länet ha det som mål ' || n || ' handlar om.',
      'Enhet ' || n % 7, 'ready', 'bench' FROM more),
  gauges AS (
    INSERT INTO indicator (id, region_id, name, unit, polarity, source_kind, source, baseline_value, baseline_year)
    SELECT indicator_id, region_id, 'Indikator M' || n, 'procent', 'higher', 'scb', 'SCB', 50, 2022 FROM more),
  ties AS (INSERT INTO goal_indicator (goal_lineage_id, indicator_id) SELECT lineage_id, indicator_id FROM more),
  targets AS (INSERT INTO indicator_target (indicator_id, value, year) SELECT indicator_id, 80, 2035 FROM more),
  lines AS (
    INSERT INTO series (id, indicator_id, place_code, place_name, sex, latest_on)
    SELECT series_id, indicator_id, '00', 'Riket', 'total', date '2025-01-01' FROM more),
  loads AS (
    INSERT INTO series_load (id, indicator_id, file_name, source_kind, label)
    SELECT indicator_id, indicator_id, 'varden.json', 'json-stat2', 'Värden' FROM more)
  INSERT INTO observation (series_id, load_id, period, starts_on, value)
  SELECT series_id, indicator_id, year::text, make_date(year, 1, 1), 40 + year % 30
  FROM more CROSS JOIN generate_series(2015, 2025) AS year`;

/** A strategy owner in every region and a second analyst, with the password of those who are there already. */
export const COLLEAGUES = `
  WITH known AS (SELECT password_hash FROM account WHERE email = 'strategy_owner@bench.example'),
  post AS (
    SELECT region.id AS region_id, 'owner_' || county_code AS name, 'strategy_owner' AS role FROM region WHERE kind = 'region'
    UNION ALL SELECT region.id, 'second_analyst', 'national_analyst' FROM region WHERE kind = 'agency'),
  people AS (
    INSERT INTO account (email, name, password_hash)
    SELECT post.name || '@bench.example', post.name, known.password_hash FROM post, known RETURNING id, name)
  INSERT INTO membership (account_id, region_id, role)
  SELECT people.id, post.region_id, post.role FROM people JOIN post USING (name)`;
