import { SUBMITTED, wordingsOf } from '../coding/wordings.sql';

/** The answers to one part ($2) in a year ($1), a submitted report each, as the JSON text of `NationalAnswer[]`. */
export const NATIONAL_ANSWERS = `
  SELECT coalesce(json_agg(json_build_object('countyCode', region.county_code, 'name', region.name,
      'wordings', ${wordingsOf('$2')},
      'joint', (SELECT coalesce(json_agg(json_build_object('theme', j.theme, 'codes', j.codes, 'amendmentId', j.amendment_id)), '[]')
        FROM joint_coding AS j WHERE j.report_id = report.id)) ORDER BY region.county_code), '[]')::text AS body
  FROM ${SUBMITTED}`;
