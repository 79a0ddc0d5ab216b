/** What studies have changed in a goal's lineage ($2) in a region ($1), newest first, as `GoalChange[]`. */
export const GOAL_CHANGES = `
  SELECT change.id, change.kind, change.changed_on::text AS "changedOn", change.goal_id AS "goalId",
    change.object_version AS version, change.before, change.after, study.id AS "studyId", study.title AS "studyTitle",
    finding.number AS "findingNumber", finding.text AS finding, finding.page
  FROM ledger_change AS change
    JOIN recommendation AS rec ON rec.id = change.recommendation_id AND rec.removed_at IS NULL
    JOIN finding ON finding.id = rec.finding_id AND finding.removed_at IS NULL
    JOIN study ON study.id = rec.study_id AND study.removed_at IS NULL
  WHERE change.region_id = $1 AND change.goal_lineage_id = $2 AND change.withdrawn_at IS NULL
  ORDER BY change.changed_on DESC, change.at DESC`;
