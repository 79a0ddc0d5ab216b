import { codedText, latestOf, SUBMITTED } from '../coding/wordings.sql';

/** The regions behind a count as the JSON text of `CodedPassages[]`: $1 the year, $2 the theme, $3 its part, $4 the code. */
export const CODE_PASSAGES = `
  SELECT coalesce(json_agg(json_build_object('countyCode', region.county_code, 'name', region.name,
      'text', ${codedText('$3', 'j.amendment_id')}, 'passages', taken -> 'passages',
      'outdated', j.amendment_id IS DISTINCT FROM ${latestOf('$3')}) ORDER BY region.county_code), '[]')::text AS body
  FROM ${SUBMITTED} JOIN joint_coding AS j ON j.report_id = report.id AND j.theme = $2,
    jsonb_array_elements(j.codes) AS taken
  WHERE taken ->> 'code' = $4`;
