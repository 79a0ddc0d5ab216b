import { latestOf } from './wordings.sql';

/**
 * How far a theme of `report` has come, as `CodingProgress`: nobody's codes, not even how many. `theme` and `part` are
 * expressions, `reader` the account that asks.
 */
export const progressOf = (theme: string, part: string, reader: string) => `
  (SELECT json_build_object('theme', ${theme},
      'mine', CASE WHEN bool_or(c.account_id = ${reader} AND c.done_at IS NOT NULL) THEN 'done'
        WHEN bool_or(c.account_id = ${reader}) THEN 'begun' ELSE 'none' END,
      'coders', count(c.id), 'done', count(c.done_at),
      'joint', EXISTS (SELECT FROM joint_coding AS j WHERE j.report_id = report.id AND j.theme = ${theme}),
      'outdated', coalesce(
        (SELECT j.amendment_id IS DISTINCT FROM ${latestOf(part)} FROM joint_coding AS j
          WHERE j.report_id = report.id AND j.theme = ${theme}),
        bool_or(c.amendment_id IS DISTINCT FROM ${latestOf(part)}), false))
    FROM coding AS c WHERE c.report_id = report.id AND c.theme = ${theme})`;
