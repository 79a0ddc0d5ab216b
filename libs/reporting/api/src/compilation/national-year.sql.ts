import { progressOf } from '../coding/progress.sql';

/**
 * All regions in a year ($1) as the JSON text of `NationalYear.regions`; $2 the themes with their parts as JSON, $3 whoever
 * asks. Of a report that is not submitted nothing is told but that it is opened.
 */
export const NATIONAL_YEAR = `
  SELECT coalesce(json_agg(json_build_object('countyCode', region.county_code, 'name', region.name,
      'state', CASE WHEN submission.id IS NOT NULL THEN 'submitted' WHEN report.id IS NOT NULL THEN 'opened' ELSE 'not_opened' END,
      'submittedAt', submission.at, 'decision', submission.decision,
      'amendments', (SELECT count(*) FROM report_amendment AS m WHERE m.report_id = report.id AND submission.id IS NOT NULL),
      'coding', (SELECT coalesce(json_agg(${progressOf('frame.theme', 'frame.part', '$3')} ORDER BY frame.at), '[]')
        FROM ROWS FROM (json_to_recordset($2) AS (theme text, part text)) WITH ORDINALITY AS frame (theme, part, at)
        WHERE submission.id IS NOT NULL)) ORDER BY region.county_code), '[]')::text AS regions,
    (SELECT coalesce(json_agg(DISTINCT filed.year), '[]') FROM annual_report AS filed
      JOIN report_submission AS sealed ON sealed.report_id = filed.id) AS years
  FROM region
    LEFT JOIN annual_report AS report ON report.region_id = region.id AND report.year = $1
    LEFT JOIN report_submission AS submission ON submission.report_id = report.id
  WHERE region.kind = 'region' AND region.county_code IS NOT NULL`;
