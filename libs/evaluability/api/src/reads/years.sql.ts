/**
 * How the joint answers of some reviews have fallen, oldest first, as `ReviewYear`; an amendment counts in place of what it
 * amends. $1 the region, $2 the reviews.
 */
export const REVIEW_YEARS = `
  WITH said AS (
    SELECT joint.review_id, joint.question_key, coalesce(
      (SELECT change.score FROM review_amendment AS change
        WHERE change.review_id = joint.review_id AND change.question_key = joint.question_key
        ORDER BY change.made_at DESC, change.id LIMIT 1), joint.score) AS score
    FROM review_joint_answer AS joint JOIN review ON review.id = joint.review_id
    WHERE review.region_id = $1 AND review.id = ANY ($2::uuid[]) AND review.agreed_at IS NOT NULL
  )
  SELECT review.id AS "reviewId", review.checklist, review.agreed_at AS "agreedAt", review.verdict,
    json_build_object('1', count(*) FILTER (WHERE score = '1'), '2', count(*) FILTER (WHERE score = '2'),
      '3', count(*) FILTER (WHERE score = '3'), 'x', count(*) FILTER (WHERE score = 'x')) AS counts,
    json_object_agg(said.question_key, said.score) AS scores
  FROM said JOIN review ON review.id = said.review_id
  GROUP BY review.id ORDER BY review.agreed_at, review.id`;
