import { moment, person, type ReadTable, trailOf } from './archive-tables.sql';

const REPORT = 'annual_report report ON report.id = $2 AND report.region_id = $1 AND $3::boolean IS NOT NULL';

/** What is kept of a report ($2): submission, amendments, comments and the trail. Its answers are pages. */
export const REPORT_TABLES: readonly ReadTable[] = [
  {
    name: 'inlamning',
    title: 'Inlämning',
    columns: [
      ['at', 'När'],
      ['by', 'Vem'],
      ['decision', 'Beslut'],
      ['blanks_reason', 'Varför frågor är obesvarade'],
      ['sha256', 'Kontrollsumma (SHA-256)'],
    ],
    sql: `SELECT ${moment('submission.at')} AS at, ${person('submission.account_id')} AS by, submission.decision,
        submission.blanks_reason, submission.sha256
      FROM report_submission submission JOIN ${REPORT} WHERE submission.report_id = report.id`,
  },
  {
    name: 'andringar-efterat',
    title: 'Ändringar efter inlämningen',
    columns: [
      ['part', 'Fråga'],
      ['before', 'Före'],
      ['after', 'Efter'],
      ['reason', 'Skäl'],
      ['at', 'När'],
      ['by', 'Vem'],
    ],
    sql: `SELECT amendment.part, amendment.before, amendment.after, amendment.reason, ${moment('amendment.at')} AS at,
        ${person('amendment.account_id')} AS by
      FROM report_amendment amendment JOIN ${REPORT} WHERE amendment.report_id = report.id ORDER BY amendment.at, amendment.id`,
  },
  {
    name: 'kommentarer',
    title: 'Kommentarer',
    columns: [
      ['part', 'Fråga'],
      ['text', 'Kommentar'],
      ['at', 'När'],
      ['by', 'Vem'],
      ['resolved_at', 'Avklarad'],
    ],
    sql: `SELECT comment.part, comment.text, ${moment('comment.at')} AS at, ${person('comment.by_id')} AS by,
        ${moment('comment.resolved_at')} AS resolved_at
      FROM report_comment comment JOIN ${REPORT} WHERE comment.report_id = report.id ORDER BY comment.at, comment.id`,
  },
  trailOf(`SELECT report.id FROM annual_report base JOIN ${REPORT} WHERE base.id = report.id`),
];

/** Answers as they stand, the snapshot as it was hashed, and the pictures. $1 region, $2 year. */
export const REPORT_TEXTS = `
  SELECT report.id, submission.snapshot,
    (SELECT coalesce(json_agg(json_build_object('part', answer.part, 'body', answer.body) ORDER BY answer.part), '[]')
      FROM report_answer answer WHERE answer.report_id = report.id) AS answers,
    (SELECT coalesce(json_agg(json_build_object('id', file.id, 'name', file.name, 'size', file.size) ORDER BY file.name, file.id), '[]')
      FROM report_picture picture JOIN stored_file file ON file.id = picture.file_id WHERE picture.report_id = report.id) AS files
  FROM annual_report report LEFT JOIN report_submission submission ON submission.report_id = report.id
  WHERE report.region_id = $1 AND report.year = $2`;
