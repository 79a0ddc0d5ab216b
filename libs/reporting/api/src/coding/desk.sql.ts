import { progressOf } from './progress.sql';
import { latestOf, personName, SUBMITTED, wordingsOf } from './wordings.sql';

/** A coding `c` of `report` as `Coding`. */
const coding = (part: string) => `
  json_build_object('codes', c.codes, 'memo', c.memo, 'amendmentId', c.amendment_id, 'doneAt', c.done_at,
    'outdated', c.amendment_id IS DISTINCT FROM ${latestOf(part)}, 'version', c.version)`;

/**
 * What a coder has before them, as `CodingDesk` without what is said once for all: $1 the year, $2 the county code, $3 the
 * theme, $4 its part of the report, $5 whoever asks. Of codes only the reader's own. No row where nothing is submitted.
 */
export const DESK = `
  SELECT report.id AS "reportId", json_build_object('countyCode', region.county_code, 'name', region.name) AS region,
    ${wordingsOf('$4')} AS wordings,
    (SELECT ${coding('$4')} FROM coding AS c WHERE c.report_id = report.id AND c.theme = $3 AND c.account_id = $5) AS mine,
    ${progressOf('$3', '$4', '$5')} AS progress
  FROM ${SUBMITTED} WHERE region.county_code = $2`;

/** Both coders' codes and what was decided: only once both are done, and that is asked before. $1 the report, $2 theme, $3 part, $4 reader. */
export const COMPARED = `
  SELECT
    (SELECT json_agg(json_build_object('name', ${personName('c.account_id')}, 'me', c.account_id = $4,
        'coding', ${coding('$3')}) ORDER BY c.place)
      FROM coding AS c WHERE c.report_id = report.id AND c.theme = $2) AS coders,
    (SELECT json_build_object('codes', j.codes, 'reason', j.reason, 'amendmentId', j.amendment_id,
        'outdated', j.amendment_id IS DISTINCT FROM ${latestOf('$3')}, 'by', ${personName('j.decided_by_id')},
        'at', j.decided_at, 'version', j.version, 'changes',
        (SELECT coalesce(json_agg(json_build_object('before', jsonb_path_query_array(change.before, '$[*].code'),
            'after', jsonb_path_query_array(change.after, '$[*].code'), 'reason', change.reason,
            'by', ${personName('change.made_by_id')}, 'at', change.made_at) ORDER BY change.made_at, change.id), '[]')
          FROM joint_coding_change AS change WHERE change.joint_coding_id = j.id))
      FROM joint_coding AS j WHERE j.report_id = report.id AND j.theme = $2) AS joint
  FROM annual_report AS report WHERE report.id = $1`;
