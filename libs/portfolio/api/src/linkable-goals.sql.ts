/**
 * Goals to link to, each as it stands now: first those whose number is what was typed, then those that begin so, then
 * those whose wording holds every word. $1 region, $2 patterns of the words, $3 the text as it was typed, $4 limit.
 */
export const LINKABLE_GOALS = `
  WITH current AS (
    SELECT DISTINCT ON (goal.lineage_id) goal.id, goal.lineage_id, goal.code, goal.wording, strategy.name AS strategy,
      strategy_version.state
    FROM goal
      JOIN strategy_version ON strategy_version.id = goal.strategy_version_id
      JOIN strategy ON strategy.id = strategy_version.strategy_id
    WHERE strategy.region_id = $1
    ORDER BY goal.lineage_id,
      CASE strategy_version.state WHEN 'adopted' THEN 0 WHEN 'superseded' THEN 2 ELSE 1 END,
      strategy_version.number DESC
  )
  SELECT goal.id, goal.lineage_id AS "lineageId", goal.code, goal.wording, goal.strategy
  FROM current AS goal
  WHERE goal.state <> 'superseded'
    AND (cardinality($2::text[]) = 0
      OR lower(concat_ws(' ', goal.code, goal.wording) COLLATE "sv-SE-x-icu") COLLATE "C" LIKE ALL ($2::text[]))
  ORDER BY goal.code IS NOT DISTINCT FROM $3 DESC, coalesce(starts_with(goal.code, $3), false) DESC,
    CASE WHEN goal.code ~ '^[0-9]{1,6}([.][0-9]{1,6})*$' THEN string_to_array(goal.code, '.')::int[] END NULLS LAST,
    goal.code COLLATE "sv-SE-x-icu" NULLS LAST, goal.wording COLLATE "sv-SE-x-icu"
  LIMIT $4`;
