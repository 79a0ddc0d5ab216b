/** The answer to a part as it was sealed. */
const sealedText = (part: string) => `
  (SELECT answer ->> 'text' FROM json_array_elements(submission.snapshot::json -> 'answers') AS answer
    WHERE answer ->> 'part' = ${part})`;

/** Every wording of the answer to a part as `AnswerWording[]`, the sealed one first, of `report` and `submission`. */
export const wordingsOf = (part: string) => `
  (SELECT json_agg(json_build_object('amendmentId', id, 'text', text, 'at', at, 'reason', reason) ORDER BY id IS NOT NULL, at, id)
    FROM (
      SELECT NULL::uuid AS id, coalesce(${sealedText(part)}, '') AS text, submission.at, NULL AS reason
      UNION ALL
      SELECT m.id, m.after, m.at, m.reason FROM report_amendment AS m WHERE m.report_id = report.id AND m.part = ${part} AND m.before <> m.after
    ) AS wording)`;

/** The id of the latest amendment of the words of a part of `report`; null where the sealed wording holds. */
export const latestOf = (part: string) => `
  (SELECT m.id FROM report_amendment AS m WHERE m.report_id = report.id AND m.part = ${part} AND m.before <> m.after ORDER BY m.at DESC, m.id DESC LIMIT 1)`;

/** The wording that was coded: of the amendment named, or the sealed one. */
export const codedText = (part: string, amendment: string) => `
  coalesce((SELECT m.after FROM report_amendment AS m WHERE m.id = ${amendment}), ${sealedText(part)}, '')`;

/** Submitted reports of a year ($1) with their regions. What is not submitted is not there. */
export const SUBMITTED = `
  annual_report AS report JOIN report_submission AS submission ON submission.report_id = report.id
    JOIN region ON region.id = report.region_id AND region.kind = 'region' AND report.year = $1`;

/** A person's name as it is now; null for one who has been pseudonymised. */
export const personName = (id: string) =>
  `(SELECT account.name FROM account WHERE account.id = ${id} AND account.pseudonymised_at IS NULL)`;
