import { evidenceJson } from '../evidence/evidence.sql';
import { personName } from './reviews.sql';

/**
 * What two reviewers have answered, side by side: only for those who may read it now, and that is asked before. Rows in
 * the order of the questions. $1 the review, $2 the region, $3 of `blindTo`.
 */
export const COMPARISON = `
  SELECT
    (SELECT json_agg(json_build_object('key', question ->> 'key', 'answers', json_build_array(first.answer, second.answer),
        'joint', (SELECT json_build_object('key', joint.question_key, 'score', joint.score, 'comment', joint.comment,
          'version', joint.version) FROM review_joint_answer AS joint
          WHERE joint.review_id = review.id AND joint.question_key = question ->> 'key')) ORDER BY at)
      FROM jsonb_array_elements(review.questions) WITH ORDINALITY AS asked (question, at)
        LEFT JOIN answered AS first ON first.place = 1 AND first.key = question ->> 'key'
        LEFT JOIN answered AS second ON second.place = 2 AND second.key = question ->> 'key') AS rows,
    CASE WHEN review.agreed_at IS NOT NULL THEN json_build_object('at', review.agreed_at,
      'by', ${personName('review.agreed_by_id')}) END AS agreed,
    (SELECT coalesce(json_agg(json_build_object('key', question_key, 'score', score, 'reason', reason, 'at', made_at,
        'by', ${personName('made_by_id')}) ORDER BY made_at, id), '[]')
      FROM review_amendment WHERE review_id = review.id) AS amendments
  FROM review WHERE review.id = $1`;

const EVIDENCE = evidenceJson({
  evidence: 'answer.evidence',
  reviewer: 'answer.reviewer_id',
  region: '$2::uuid',
  blind: '$3',
});

/** The answers as JSON, by the reviewer's place. */
export const COMPARED = `
  WITH answered AS (
    SELECT reviewer.place, answer.question_key AS key, json_build_object('key', answer.question_key, 'score', answer.score,
      'comment', answer.comment, 'evidence', ${EVIDENCE}, 'taken', answer.taken, 'stance', answer.stance,
      'version', answer.version) AS answer
    FROM reviewer JOIN review_answer AS answer ON answer.reviewer_id = reviewer.id WHERE reviewer.review_id = $1
  ) ${COMPARISON}`;
