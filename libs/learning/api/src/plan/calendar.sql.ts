/** Studies that are about goals of a strategy, or about no goal at all. */
const ABOUT = (strategy: string) => `(
  NOT EXISTS (SELECT FROM study_goal WHERE study_goal.study_id = study.id)
  OR EXISTS (SELECT FROM study_goal JOIN goal ON goal.lineage_id = study_goal.goal_lineage_id
    JOIN strategy_version AS v ON v.id = goal.strategy_version_id
    WHERE study_goal.study_id = study.id AND v.strategy_id = ${strategy}))`;

const COUNTED = `
  FROM recommendation AS rec JOIN study ON study.id = rec.study_id AND study.removed_at IS NULL
    JOIN finding ON finding.id = rec.finding_id AND finding.removed_at IS NULL
  WHERE rec.region_id = $1 AND rec.removed_at IS NULL AND ${ABOUT('strategy.id')}
    AND NOT EXISTS (SELECT FROM ledger_change WHERE recommendation_id = rec.id AND withdrawn_at IS NULL)`;
/** The last answer that counts. */
const ANSWER = `(SELECT answer FROM recommendation_response WHERE recommendation_id = rec.id AND withdrawn_at IS NULL
  ORDER BY at DESC LIMIT 1)`;

/** What the calendar of a region ($1) is drawn from, as `CalendarFacts`: each strategy that is adopted or drafted. */
export const CALENDAR = `
  SELECT coalesce((
    SELECT json_agg(json_build_object('id', strategy.id, 'name', strategy.name, 'kind', strategy.kind,
      'versionId', counting.id, 'number', counting.number, 'state', counting.state, 'adoptedOn', counting.decided_on,
      'endYear', counting.end_year,
      'dates', coalesce((
        SELECT json_agg(json_build_object('id', day.id, 'kind', day.kind, 'name', day.name, 'on', day.takes_place_on,
          'note', day.note, 'version', day.version) ORDER BY day.takes_place_on, day.name)
        FROM strategy_date AS day JOIN strategy_version AS v ON v.id = day.strategy_version_id
        WHERE v.strategy_id = strategy.id AND v.state <> 'superseded' AND day.removed_at IS NULL
      ), '[]'),
      'studies', coalesce((
        SELECT json_agg(json_build_object('id', study.id, 'title', study.title, 'kind', study.kind, 'state', study.state,
          'dueOn', study.due_on, 'completedOn', study.completed_on)
          ORDER BY coalesce(study.completed_on, study.due_on), study.title)
        FROM study WHERE study.region_id = $1 AND study.removed_at IS NULL AND ${ABOUT('strategy.id')}
      ), '[]'),
      'unanswered', (SELECT count(*)::int ${COUNTED} AND ${ANSWER} IS NULL),
      'unsettled', (SELECT count(*)::int ${COUNTED} AND ${ANSWER} <> 'declined'))
      ORDER BY strategy.kind <> 'rus', strategy.name)
    FROM strategy CROSS JOIN LATERAL (
      SELECT * FROM strategy_version AS v WHERE v.strategy_id = strategy.id AND v.state <> 'superseded'
      ORDER BY v.state = 'adopted' DESC, v.number DESC LIMIT 1
    ) AS counting
    WHERE strategy.region_id = $1
  ), '[]') AS strategies,
  coalesce((
    SELECT json_agg(year ORDER BY year) FROM learning_plan
    WHERE region_id = $1 AND removed_at IS NULL AND decided_on IS NULL
  ), '[]') AS drafts`;
