import { VEIL } from '@rt/portfolio/domain';
import { boxIsSecret, chainIsSecret, studyIsSecret } from '../choice/secret-things.sql';
import { moment, person, type ReadTable } from './archive-tables.sql';
import { GOALS, LINEAGES } from './strategy-scope.sql';

/** Which reviews an archive holds ($1 region, $2 its thing, $3), and what each is of, in words. */
export interface ReviewScope {
  which: string;
  subject: string;
}

/** Of the strategy itself, of its goals and of the action plans towards them. */
export const REVIEWS_OF_STRATEGY: ReviewScope = {
  which: `(review.subject_kind = 'strategy' AND review.subject_id = $2)
    OR (review.subject_kind = 'goal' AND review.subject_id IN ${LINEAGES})
    OR (review.subject_kind = 'action_plan' AND review.subject_id IN
      (SELECT works.action_plan_id FROM action_plan_goal works WHERE works.goal_lineage_id IN ${LINEAGES}))`,
  subject: `CASE review.subject_kind WHEN 'strategy' THEN (SELECT strategy.name FROM strategy WHERE strategy.id = $2)
    WHEN 'action_plan' THEN (SELECT plan.name FROM action_plan plan WHERE plan.id = review.subject_id AND plan.region_id = $1)
    ELSE (SELECT concat_ws(' ', goal.code, goal.wording) FROM ${GOALS} WHERE goal.lineage_id = review.subject_id
      ORDER BY (version.state = 'adopted') DESC, version.number DESC LIMIT 1) END`,
};

/** Of the intervention, unless it is secret and such is left out. */
export const REVIEWS_OF_INTERVENTION: ReviewScope = {
  which: `review.subject_kind = 'intervention' AND review.subject_id IN (SELECT work.id FROM intervention work
    WHERE work.id = $2 AND work.region_id = $1 AND NOT (work.secret AND $3))`,
  subject: '(SELECT work.name FROM intervention work WHERE work.id = review.subject_id)',
};

const question = (key: string) =>
  `(SELECT asked -> 'text' ->> 'sv' FROM jsonb_array_elements(review.questions) asked WHERE asked ->> 'key' = ${key})`;

/**
 * Whether what somebody answered to a question of a review rests on something secret: then nothing that is said of that
 * question follows, by whoever and whenever it was said.
 */
const restsOnSecret = (review: string, key: string) => `EXISTS (
    SELECT FROM reviewer JOIN review_answer own ON own.reviewer_id = reviewer.id, jsonb_array_elements(own.evidence) piece
    WHERE reviewer.review_id = ${review} AND own.question_key = ${key} AND (
      EXISTS (SELECT FROM intervention work WHERE work.id::text = piece ->> 'objectId' AND work.secret)
      OR EXISTS (SELECT FROM study WHERE study.id::text = piece ->> 'objectId' AND ${studyIsSecret('study')})
      OR EXISTS (SELECT FROM effect_chain chain WHERE chain.id::text = piece ->> 'objectId' AND (${chainIsSecret('chain')}
        OR EXISTS (SELECT FROM chain_node box WHERE box.chain_id = chain.id AND ${boxIsSecret('box')})))))`;
const veil = (secret: string, words: string, instead = `'${VEIL}'`) =>
  `CASE WHEN $3 AND ${secret} THEN ${instead} ELSE ${words} END`;
const unlessSecret = (row: string, words: string, instead?: string) =>
  veil(restsOnSecret(`${row}.review_id`, `${row}.question_key`), words, instead);
/** Of what is said of the review as a whole: where any of its questions rests on something secret. */
const unlessAnySecret = (words: string) => veil(restsOnSecret('review.id', 'own.question_key'), words);

/**
 * Evaluability reviews of a scope once the two have locked what they agree on: before that their answers are drafts,
 * blind to each other.
 */
export function reviewTables({ which, subject }: ReviewScope): readonly ReadTable[] {
  const reviews = `review ON review.region_id = $1 AND review.agreed_at IS NOT NULL AND (${which})`;
  return [
    {
      name: 'bedomningar',
      title: 'Bedömningar av utvärderbarhet som är låsta',
      columns: [
        ['subject', 'Av'],
        ['checklist', 'Checklista'],
        ['checklist_version', 'Checklistans version'],
        ['started_at', 'Började'],
        ['reviewers', 'Bedömare'],
        ['agreed_at', 'Låst'],
        ['agreed_by', 'Låst av'],
        ['verdict', 'Utslag'],
        ['verdict_reason', 'Skäl'],
        ['verdict_at', 'Beslutat'],
        ['verdict_by', 'Av'],
        ['withdrawn_at', 'Tillbakadragen'],
        ['withdrawal_reason', 'Varför'],
        ['id', 'Id'],
      ],
      sql: `SELECT ${subject} AS subject, review.checklist, review.checklist_version, ${moment('review.started_at')} AS started_at,
        (SELECT string_agg(${person('reviewer.account_id')}, ', ' ORDER BY reviewer.place) FROM reviewer
          WHERE reviewer.review_id = review.id) AS reviewers,
        ${moment('review.agreed_at')} AS agreed_at, ${person('review.agreed_by_id')} AS agreed_by, review.verdict,
        ${unlessAnySecret('review.verdict_reason')} AS verdict_reason,
        ${moment('review.verdict_at')} AS verdict_at, ${person('review.verdict_by_id')} AS verdict_by,
        ${moment('review.withdrawn_at')} AS withdrawn_at, ${unlessAnySecret('review.withdrawal_reason')} AS withdrawal_reason, review.id
      FROM region JOIN ${reviews} WHERE region.id = $1 ORDER BY review.started_at, review.id`,
    },
    {
      name: 'bedomningarnas-svar',
      title: 'Bedömningarnas svar, vart och ett och gemensamma',
      columns: [
        ['review', 'Bedömningens id'],
        ['question', 'Fråga'],
        ['whose', 'Vems svar'],
        ['score', 'Poäng'],
        ['comment', 'Kommentar'],
        ['evidence', 'Underlag'],
      ],
      sql: `SELECT review.id AS review, ${question('answer.question_key')} AS question, answer.whose, answer.score,
        ${unlessSecret('answer', 'answer.comment')} AS comment,
        ${unlessSecret('answer', 'answer.evidence', `to_jsonb('${VEIL}'::text)`)} AS evidence
      FROM (
        SELECT joint.review_id, joint.question_key, 'Gemensamt' AS whose, 3 AS place, joint.score, joint.comment, '[]'::jsonb AS evidence
          FROM review_joint_answer joint
        UNION ALL
        SELECT reviewer.review_id, own.question_key, 'Bedömare ' || reviewer.place, reviewer.place, own.score, own.comment, own.evidence
          FROM review_answer own JOIN reviewer ON reviewer.id = own.reviewer_id
      ) answer JOIN ${reviews} AND review.id = answer.review_id
      ORDER BY review.started_at, review.id, answer.question_key, answer.place`,
    },
    {
      name: 'bedomningarnas-andringar',
      title: 'Ändringar av låsta svar',
      columns: [
        ['review', 'Bedömningens id'],
        ['question', 'Fråga'],
        ['score', 'Poäng'],
        ['reason', 'Skäl'],
        ['at', 'När'],
        ['by', 'Vem'],
      ],
      sql: `SELECT review.id AS review, ${question('amendment.question_key')} AS question, amendment.score,
        ${unlessSecret('amendment', 'amendment.reason')} AS reason,
        ${moment('amendment.made_at')} AS at, ${person('amendment.made_by_id')} AS by
      FROM review_amendment amendment JOIN ${reviews} AND review.id = amendment.review_id ORDER BY amendment.made_at, amendment.id`,
    },
    {
      name: 'bedomningarnas-atgarder',
      title: 'Vad som ska åtgärdas efter bedömningarna',
      columns: [
        ['review', 'Bedömningens id'],
        ['question', 'Fråga'],
        ['text', 'Åtgärd'],
        ['owner', 'Ansvarig'],
        ['due_on', 'Senast'],
        ['done_at', 'Klar'],
        ['done_by', 'Av'],
      ],
      sql: `SELECT review.id AS review, ${question('fix.question_key')} AS question,
        ${veil(restsOnSecret('fix.review_id', 'coalesce(fix.question_key, own.question_key)'), 'fix.text')} AS text, ${person('fix.owner_id')} AS owner,
        fix.due_on::text AS due_on, ${moment('fix.done_at')} AS done_at, ${person('fix.done_by_id')} AS done_by
      FROM review_fix fix JOIN ${reviews} AND review.id = fix.review_id ORDER BY fix.created_at, fix.id`,
    },
  ];
}
