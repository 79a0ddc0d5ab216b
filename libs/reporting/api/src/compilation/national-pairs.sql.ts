import { SUBMITTED } from '../coding/wordings.sql';

/** What both coders took, where both are done, as `CodedPair` rows of a year ($1). */
export const NATIONAL_PAIRS = `
  SELECT one.theme, region.county_code AS "countyCode", region.name,
    json_build_array(jsonb_path_query_array(one.codes, '$[*].code'), jsonb_path_query_array(other.codes, '$[*].code')) AS codes,
    EXISTS (SELECT FROM joint_coding AS j WHERE j.report_id = report.id AND j.theme = one.theme) AS joint
  FROM ${SUBMITTED}
    JOIN coding AS one ON one.report_id = report.id AND one.place = 1 AND one.done_at IS NOT NULL
    JOIN coding AS other ON other.report_id = report.id AND other.theme = one.theme AND other.place = 2
      AND other.done_at IS NOT NULL
  ORDER BY region.county_code, one.theme`;
