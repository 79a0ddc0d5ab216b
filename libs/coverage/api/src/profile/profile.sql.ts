import { MUST_BE_EVALUATED_FROM } from '@rt/coverage/domain';
import { concealed } from '@rt/portfolio/api';

/** What is counted by its day, until `at`, as `DatedCounts` of the domain. */
const dated = (at: string) => `
  'reviewed', (SELECT count(DISTINCT review.subject_id) FROM review JOIN work ON work.id = review.subject_id
    WHERE review.subject_kind = 'intervention' AND review.agreed_at::date <= ${at}),
  'portfolioReviews', (SELECT count(*) FROM review WHERE region_id = $1
    AND subject_kind IN ('portfolio', 'action_plan', 'strategy') AND agreed_at::date <= ${at}),
  'portfolioStudies', (SELECT count(*) FROM done WHERE kind = 'portfolio_evaluation' AND completed_on <= ${at}),
  'plans', (SELECT count(*) FROM learning_plan WHERE region_id = $1 AND removed_at IS NULL AND decided_on <= ${at}),
  'complete', (SELECT count(*) FROM done WHERE completed_on <= ${at}),
  'events', (SELECT count(*) FROM spreading_event WHERE region_id = $1 AND removed_at IS NULL AND held_on <= ${at}),
  'changed', (SELECT count(DISTINCT asked.id) FROM asked JOIN ledger_change AS change ON change.recommendation_id = asked.id
    WHERE change.withdrawn_at IS NULL AND change.changed_on <= ${at})`;

/**
 * What the profile of a region ($1) rests on, as `ProfileFacts` of the domain: one row with one JSON text. $2 today, $3 the same
 * day the year before, $4 the only manager whose interventions are counted or null, $5 of portfolio's `blindTo`.
 */
export const PROFILE = `
  WITH work AS (
    SELECT work.id, (SELECT sum(amount) FROM funding WHERE intervention_id = work.id) AS amount, work.kind
    FROM intervention AS work
    WHERE work.region_id = $1 AND ($4::uuid IS NULL OR work.manager_id = $4) AND NOT ${concealed('$5', 'work')}
  ),
  measure AS (
    SELECT promised.indicator_id, count(*) AS works FROM intervention_indicator AS promised
      JOIN work ON work.id = promised.intervention_id GROUP BY promised.indicator_id
  ),
  registered AS (SELECT * FROM study WHERE region_id = $1 AND removed_at IS NULL),
  done AS (SELECT * FROM registered WHERE state = 'complete'),
  underway AS (SELECT * FROM registered WHERE state <> 'complete'),
  asked AS (
    SELECT rec.id FROM recommendation AS rec JOIN registered ON registered.id = rec.study_id
      JOIN finding ON finding.id = rec.finding_id AND finding.removed_at IS NULL
    WHERE rec.removed_at IS NULL
  ),
  plan AS (
    SELECT content FROM learning_plan WHERE region_id = $1 AND removed_at IS NULL AND year = extract(year FROM $2::date)
  )
  SELECT json_build_object('today', $2::date, 'since', $3::date, 'then', json_build_object(${dated('$3::date')}),
    'now', json_build_object(${dated('$2::date')},
      'interventions', (SELECT count(*) FROM work),
      'withGoal', (SELECT count(DISTINCT work.id) FROM work
        JOIN intervention_goal AS link ON link.intervention_id = work.id AND link.state = 'confirmed'),
      'withChain', (SELECT count(DISTINCT work.id) FROM work
        JOIN chain_node_intervention AS tie ON tie.intervention_id = work.id
        JOIN chain_node AS node ON node.id = tie.node_id
        JOIN effect_chain AS chain ON chain.id = node.chain_id AND chain.removed_at IS NULL),
      'withMeasure', (SELECT count(DISTINCT work.id) FROM work
        JOIN intervention_indicator AS promised ON promised.intervention_id = work.id),
      'large', (SELECT count(*) FROM work WHERE kind = 'project' AND amount >= ${MUST_BE_EVALUATED_FROM}),
      'largeWithPlan', (SELECT count(*) FROM work JOIN evaluation_plan ON evaluation_plan.intervention_id = work.id
        WHERE kind = 'project' AND amount >= ${MUST_BE_EVALUATED_FROM}),
      'measures', (SELECT count(*) FROM measure),
      'sharedMeasures', (SELECT count(*) FROM measure WHERE works > 1),
      'questions', (SELECT coalesce(sum(jsonb_array_length(content->'questions')), 0) FROM plan),
      'questionsStudied', (SELECT count(*) FROM plan, jsonb_array_elements(content->'questions') AS question
        WHERE EXISTS (SELECT FROM jsonb_array_elements(content->'studies') AS promised
          WHERE promised->'questionKeys' ? (question->>'key'))),
      'underway', (SELECT count(*) FROM underway),
      'withPersonAndDay', (SELECT count(*) FROM underway WHERE responsible_id IS NOT NULL AND due_on IS NOT NULL),
      'overdue', (SELECT count(*) FROM underway WHERE due_on < $2::date),
      'readable', (SELECT count(*) FROM done WHERE url IS NOT NULL OR unpublished_reason IS NOT NULL
        OR EXISTS (SELECT FROM study_file WHERE study_id = done.id AND role = 'report' AND removed_at IS NULL)),
      'withMethod', (SELECT count(*) FROM done WHERE method IS NOT NULL),
      'withFinding', (SELECT count(*) FROM done
        WHERE EXISTS (SELECT FROM finding WHERE study_id = done.id AND removed_at IS NULL)),
      'recommendations', (SELECT count(*) FROM asked),
      'answered', (SELECT count(*) FROM asked
        WHERE EXISTS (SELECT FROM recommendation_response WHERE recommendation_id = asked.id AND withdrawn_at IS NULL))
    ))::text AS body`;
