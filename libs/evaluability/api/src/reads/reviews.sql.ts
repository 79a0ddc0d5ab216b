import { evidenceJson } from '../evidence/evidence.sql';
import { SUBJECT_JOIN, SUBJECT_JSON } from '../review-subject.sql';

/** A person's name as it is now; null for one who has been pseudonymised. */
export const personName = (id: string) =>
  `(SELECT account.name FROM account WHERE account.id = ${id} AND account.pseudonymised_at IS NULL)`;

const REVIEWERS = `
  SELECT json_agg(json_build_object('id', reviewer.id, 'name', ${personName('reviewer.account_id')},
    'handedInAt', reviewer.handed_in_at, 'me', reviewer.account_id = $4) ORDER BY reviewer.place)
  FROM reviewer WHERE reviewer.review_id = review.id`;

/**
 * Reviews as `ReviewRead`, newest first, without a word of what anybody has answered. $1–$3 as in `SUBJECT_JOIN`, $4 the
 * reader, $5 the only review or null, $6 and $7 the only kind of subject and the only subject (a goal's lineage), or null.
 */
export const REVIEWS = `
  SELECT review.id, ${SUBJECT_JSON} AS subject, review.checklist, review.checklist_version AS "checklistVersion",
    review.started_at AS "startedAt", review.agreed_at AS "agreedAt", (${REVIEWERS}) AS reviewers,
    CASE WHEN review.verdict IS NOT NULL THEN json_build_object('verdict', review.verdict, 'reason', review.verdict_reason,
      'at', review.verdict_at, 'by', ${personName('review.verdict_by_id')}) END AS verdict,
    CASE WHEN review.withdrawn_at IS NOT NULL THEN json_build_object('at', review.withdrawn_at,
      'by', ${personName('review.withdrawn_by_id')}, 'reason', review.withdrawal_reason) END AS withdrawal,
    review.started_by_id = $4 AS begun,
    (SELECT json_build_object('open', count(*) FILTER (WHERE done_at IS NULL), 'done', count(done_at))
      FROM review_fix WHERE review_id = review.id) AS fixes,
    CASE WHEN $5::uuid IS NOT NULL THEN review.questions END AS questions, review.version
  FROM review ${SUBJECT_JOIN}
  WHERE review.region_id = $1 AND named.name IS NOT NULL AND ($5::uuid IS NULL OR review.id = $5)
    AND ($6::text IS NULL OR review.subject_kind = $6) AND ($7::uuid IS NULL OR review.subject_id = $7)
  ORDER BY review.started_at DESC, review.id`;

/** One reviewer's own answers as `Answer`. $1 the review, $2 the account, $3 the region, $4 of `blindTo`. */
export const OWN_ANSWERS = `
  SELECT answer.question_key AS key, answer.score, answer.comment, answer.taken, answer.stance, answer.version,
    ${evidenceJson({ evidence: 'answer.evidence', reviewer: 'answer.reviewer_id', region: '$3::uuid', blind: '$4' })} AS evidence
  FROM review_answer AS answer JOIN reviewer ON reviewer.id = answer.reviewer_id
  WHERE reviewer.review_id = $1 AND reviewer.account_id = $2`;

/** Who can be named: $1 the region, $2 the only role or null. */
export const PEOPLE = `
  SELECT account.id, account.name FROM account
  WHERE account.pseudonymised_at IS NULL AND EXISTS (SELECT FROM membership
    WHERE membership.account_id = account.id AND membership.region_id = $1 AND ($2::text IS NULL OR membership.role = $2))
  ORDER BY account.name COLLATE "sv-SE-x-icu", account.id`;
