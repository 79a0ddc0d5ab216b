/** Every goal of a region as it stands now, one row a lineage. `region` is where the statement reads the region's id. */
export const currentGoals = (region: string) => `
  SELECT DISTINCT ON (goal.lineage_id) goal.id, goal.lineage_id, goal.parent_id, goal.level, goal.code, goal.wording
  FROM goal
    JOIN strategy_version ON strategy_version.id = goal.strategy_version_id
    JOIN strategy ON strategy.id = strategy_version.strategy_id
  WHERE strategy.region_id = ${region}
  ORDER BY goal.lineage_id, CASE strategy_version.state WHEN 'adopted' THEN 0 WHEN 'superseded' THEN 2 ELSE 1 END,
    strategy_version.number DESC`;

/** Each goal with itself and every goal above it: `lineage_id`, `above`, the `level` of the latter and `steps` up to it. */
const climb = (region: string) => `
  WITH RECURSIVE climb AS (
    SELECT lineage_id, lineage_id AS above, level, parent_id, 0 AS steps FROM (${currentGoals(region)}) AS current
    UNION ALL
    SELECT climb.lineage_id, goal.lineage_id, goal.level, goal.parent_id, steps + 1
    FROM climb JOIN goal ON goal.id = climb.parent_id
  )
  SELECT lineage_id, above, level, steps FROM climb`;

/** Each goal with the goal of a level that it is `shown` as: the nearest above it, or itself where there is none. */
export const goalsByLevel = (region: string, level: string) => `
  SELECT DISTINCT ON (lineage_id) lineage_id, above AS shown FROM (${climb(region)}) AS climb
  ORDER BY lineage_id, level = ${level} DESC, steps`;

/** A goal and all beneath it. */
export const goalsBeneath = (region: string, lineage: string) =>
  `SELECT lineage_id FROM (${climb(region)}) AS climb WHERE above = ${lineage}`;
