import { mayBeNamed } from '../readers-eyes';
import { currentGoal, edgeName } from '../study-view.sql';

/**
 * The learning plans of a region ($1) as `LearningPlanDetail`, newest first: all, or that of a year ($2). $3 of `eyesOf`.
 * With each come the studies it points at and those completed in its year.
 */
export const PLANS = `
  SELECT plan.id, plan.year, plan.content->'approach' AS approach, plan.content->'approachText' AS "approachText",
    plan.content->'development' AS development, plan.content->'drivers' AS drivers, plan.content->'studies' AS studies,
    coalesce((
      SELECT json_agg(json_build_object('id', asked.id, 'name', person.name) ORDER BY asked.place)
      FROM jsonb_array_elements_text(plan.content->'responsibleIds') WITH ORDINALITY AS asked (id, place)
        LEFT JOIN account AS person ON person.id = asked.id::uuid AND person.pseudonymised_at IS NULL
    ), '[]') AS responsible,
    coalesce((
      SELECT json_agg(json_build_object('key', question.key, 'text', question.text,
        'goals', coalesce((
          SELECT json_agg(json_build_object('id', g.id, 'lineageId', g.lineage_id, 'code', g.code, 'wording', g.wording)
            ORDER BY tie.place)
          FROM jsonb_array_elements_text(question."lineageIds") WITH ORDINALITY AS tie (id, place)
            CROSS JOIN LATERAL (${currentGoal('tie.id::uuid')}) g
        ), '[]'),
        'subjects', coalesce((
          SELECT json_agg(json_build_object('kind', subject.kind, 'chainId', subject."chainId", 'edgeId', subject."edgeId",
            'interventionId', subject."interventionId", 'selection', subject.selection,
            'name', CASE subject.kind WHEN 'edge' THEN ${edgeName('subject."edgeId"')}
              WHEN 'intervention' THEN (SELECT work.name FROM intervention AS work
                WHERE work.id = subject."interventionId" AND work.region_id = $1 AND ${mayBeNamed('work', '$3')})
              ELSE subject.name END,
            'critical', coalesce((SELECT critical FROM chain_edge WHERE id = subject."edgeId"), false))
            ORDER BY subject.place)
          FROM ROWS FROM (jsonb_to_recordset(question.subjects) AS (kind text, "chainId" uuid, "edgeId" uuid,
            "interventionId" uuid, name text, selection text)) WITH ORDINALITY
            AS subject (kind, "chainId", "edgeId", "interventionId", name, selection, place)
        ), '[]')) ORDER BY question.place)
      FROM ROWS FROM (jsonb_to_recordset(plan.content->'questions')
        AS (key uuid, text text, "lineageIds" jsonb, subjects jsonb)) WITH ORDINALITY
        AS question (key, text, "lineageIds", subjects, place)
    ), '[]') AS questions,
    CASE WHEN plan.decided_on IS NOT NULL THEN json_build_object('decidedOn', plan.decided_on,
      'reference', plan.decision_reference, 'recordedAt', plan.recorded_at,
      'by', (SELECT name FROM account WHERE id = plan.recorded_by_id AND pseudonymised_at IS NULL)) END AS decision,
    coalesce((
      SELECT json_agg(json_build_object('number', revision.number, 'at', revision.at, 'reason', revision.reason,
        'changes', revision.changes,
        'by', (SELECT name FROM account WHERE id = revision.account_id AND pseudonymised_at IS NULL)) ORDER BY revision.number)
      FROM learning_plan_revision AS revision WHERE revision.plan_id = plan.id
    ), '[]') AS revisions,
    coalesce((
      SELECT json_agg(json_build_object('id', study.id, 'title', study.title, 'kind', study.kind, 'state', study.state,
        'dueOn', study.due_on, 'completedOn', study.completed_on) ORDER BY study.completed_on, study.title)
      FROM study
      WHERE study.region_id = $1 AND study.removed_at IS NULL
        AND (extract(year FROM study.completed_on) = plan.year OR study.id IN (
          SELECT (promised->>'studyId')::uuid FROM jsonb_array_elements(plan.content->'studies') AS promised))
    ), '[]') AS register,
    plan.version
  FROM learning_plan AS plan
  WHERE plan.region_id = $1 AND plan.removed_at IS NULL AND ($2::int IS NULL OR plan.year = $2)
  ORDER BY plan.year DESC`;
