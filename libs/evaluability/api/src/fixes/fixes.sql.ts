import { personName } from '../reads/reviews.sql';
import { SUBJECT_JOIN, SUBJECT_JSON } from '../review-subject.sql';

const FIX = `fix.id, fix.review_id AS "reviewId", fix.question_key AS "questionKey", fix.text, fix.owner_id AS "ownerId",
  ${personName('fix.owner_id')} AS owner, fix.due_on::text AS "dueOn", fix.version,
  CASE WHEN fix.done_at IS NOT NULL THEN json_build_object('at', fix.done_at, 'by', ${personName('fix.done_by_id')}) END AS done`;

/** The fixes of a review as `Fix`, what is left first. $1 the review, $2 the only fix or null. */
export const FIXES = `
  SELECT ${FIX} FROM review_fix AS fix WHERE fix.review_id = $1 AND ($2::uuid IS NULL OR fix.id = $2)
  ORDER BY fix.done_at IS NOT NULL, fix.due_on, fix.created_at, fix.id`;

/** What is left to mend of some reviews, the most pressing first. $1 the reviews. */
export const OPEN_FIXES = `
  SELECT ${FIX} FROM review_fix AS fix WHERE fix.review_id = ANY ($1::uuid[]) AND fix.done_at IS NULL
  ORDER BY fix.due_on, fix.created_at, fix.id`;

/** What one person has to mend, as `OwnFix`, the most pressing first. $1–$3 as in `SUBJECT_JOIN`, $4 the person. */
export const OWN_FIXES = `
  SELECT ${FIX}, ${SUBJECT_JSON} AS subject
  FROM review_fix AS fix JOIN review ON review.id = fix.review_id ${SUBJECT_JOIN}
  WHERE review.region_id = $1 AND fix.owner_id = $4 AND fix.done_at IS NULL
  ORDER BY fix.due_on, fix.created_at, fix.id`;
