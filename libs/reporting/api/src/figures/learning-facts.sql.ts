const STUDY = `json_build_object('id', s.id, 'title', s.title, 'kind', s.kind, 'state', s.state,
  'completedOn', s.completed_on, 'dueOn', s.due_on, 'financed11', s.financed_1_1)`;
const studies = (order: string, condition: string) =>
  `coalesce(json_agg(${STUDY} ORDER BY ${order}, s.title) FILTER (WHERE ${condition}), '[]')`;

/** `LearningFacts` of a region ($1) for a year ($2), as one JSON object. */
export const LEARNING_FACTS = `
  SELECT json_build_object(
    'completed', ${studies('s.completed_on', `date_part('year', s.completed_on) = $2`)},
    'ongoing', ${studies('s.started_on', `s.state = 'ongoing' AND (s.started_on IS NULL OR date_part('year', s.started_on) <= $2)`)},
    'planned', ${studies('s.due_on', `s.state <> 'complete' AND date_part('year', s.due_on) = $2 + 1`)},
    'uses', (SELECT coalesce(json_agg(json_build_object('studyId', study.id, 'studyTitle', study.title, 'use', use.use,
        'text', use.text, 'usedOn', use.used_on) ORDER BY use.used_on, use.id), '[]')
      FROM study_use use JOIN study ON study.id = use.study_id AND study.removed_at IS NULL
      WHERE use.region_id = $1 AND use.withdrawn_at IS NULL AND date_part('year', use.used_on) = $2),
    'changes', (SELECT count(*)::int FROM ledger_change change
        JOIN recommendation rec ON rec.id = change.recommendation_id AND rec.removed_at IS NULL
        JOIN finding ON finding.id = rec.finding_id AND finding.removed_at IS NULL
        JOIN study ON study.id = rec.study_id AND study.removed_at IS NULL
      WHERE change.region_id = $1 AND change.withdrawn_at IS NULL AND date_part('year', change.changed_on) = $2),
    'plan', (SELECT json_build_object('decidedOn', decided_on, 'reference', decision_reference,
        'questions', jsonb_array_length(content -> 'questions'), 'studies', jsonb_array_length(content -> 'studies'),
        'development', content ->> 'development')
      FROM learning_plan WHERE region_id = $1 AND year = $2 AND removed_at IS NULL)
  ) AS facts
  FROM study s WHERE s.region_id = $1 AND s.removed_at IS NULL`;
