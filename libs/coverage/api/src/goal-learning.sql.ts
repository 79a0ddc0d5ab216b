/** What is studied and learnt about the goals of the CTE `here`, as CTEs: studies of them, changes that rest on findings, and fixes that wait. */
export const GOAL_LEARNING = `
  studies AS (
    SELECT here.lineage_id, count(*) FILTER (WHERE study.state <> 'complete') AS underway,
      count(*) FILTER (WHERE study.state = 'complete') AS complete
    FROM here
      JOIN study_goal ON study_goal.goal_lineage_id = here.lineage_id
      JOIN study ON study.id = study_goal.study_id AND study.removed_at IS NULL
    GROUP BY here.lineage_id
  ),
  learned AS (
    SELECT here.lineage_id, count(*) AS changes
    FROM here
      JOIN ledger_change AS change ON change.goal_lineage_id = here.lineage_id AND change.withdrawn_at IS NULL
      JOIN recommendation ON recommendation.id = change.recommendation_id AND recommendation.removed_at IS NULL
      JOIN finding ON finding.id = recommendation.finding_id AND finding.removed_at IS NULL
      JOIN study ON study.id = finding.study_id AND study.removed_at IS NULL
    GROUP BY here.lineage_id
  ),
  mending AS (
    SELECT here.lineage_id, count(*) AS open
    FROM here
      JOIN review ON review.subject_kind = 'goal' AND review.subject_id = here.lineage_id
      JOIN review_fix AS fix ON fix.review_id = review.id AND fix.done_at IS NULL
    GROUP BY here.lineage_id
  )`;

/** What reviews of the interventions confirmed for a goal leave to be mended, of those in the CTE `work` that the reader may see. */
export const WORK_FIXES = `
  mending_work AS (
    SELECT here.lineage_id, count(*) AS open
    FROM here
      JOIN intervention_goal AS link ON link.goal_lineage_id = here.lineage_id AND link.state = 'confirmed'
      JOIN work ON work.id = link.intervention_id AND NOT work.concealed
      JOIN review ON review.subject_kind = 'intervention' AND review.subject_id = work.id
      JOIN review_fix AS fix ON fix.review_id = review.id AND fix.done_at IS NULL
    GROUP BY here.lineage_id
  )`;
