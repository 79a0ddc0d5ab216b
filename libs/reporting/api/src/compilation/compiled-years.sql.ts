/**
 * What is decided of submitted reports, a row a year as `CompiledYear`, latest first; $1 the only year or null for all: how
 * many reports there are, how many are coded in each theme, and which regions have which code. Counts are of joint codes
 * alone; what one coder took is nowhere in them.
 */
export const COMPILED_YEARS = `
  WITH submitted AS (
    SELECT report.id, report.year, region.county_code
    FROM annual_report AS report JOIN report_submission AS submission ON submission.report_id = report.id
      JOIN region ON region.id = report.region_id AND region.kind = 'region'
    WHERE $1::int IS NULL OR report.year = $1
  ), decided AS (
    SELECT submitted.year, submitted.county_code, j.theme, j.codes
    FROM submitted JOIN joint_coding AS j ON j.report_id = submitted.id
  ), counted AS (
    SELECT decided.year, decided.theme, taken ->> 'code' AS code, count(*) AS regions,
      json_agg(decided.county_code ORDER BY decided.county_code) AS examples
    FROM decided, jsonb_array_elements(decided.codes) AS taken GROUP BY 1, 2, 3
  )
  SELECT submitted.year, count(*)::int AS regions,
    (SELECT coalesce(json_object_agg(theme, n), '{}') FROM (SELECT theme, count(*) AS n FROM decided
      WHERE decided.year = submitted.year GROUP BY theme) AS themes) AS coded,
    (SELECT coalesce(json_object_agg(theme, codes), '{}') FROM (
      SELECT theme, json_agg(json_build_object('code', code, 'regions', regions, 'examples', examples)) AS codes
      FROM counted WHERE counted.year = submitted.year GROUP BY theme) AS themes) AS counts
  FROM submitted GROUP BY submitted.year ORDER BY submitted.year DESC`;
