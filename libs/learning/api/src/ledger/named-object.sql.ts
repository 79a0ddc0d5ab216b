/**
 * What a goal's wording became in revision $2 of the goal $1, and what it was before: the revision before, else the wording
 * that the goal had in the version of the strategy before.
 */
export const WORDING_CHANGE = `
  SELECT now.wording AS after, coalesce(
    (SELECT wording FROM goal_wording WHERE goal_id = $1 AND number < $2 ORDER BY number DESC LIMIT 1),
    (SELECT earlier.wording FROM goal AS earlier JOIN strategy_version AS its ON its.id = earlier.strategy_version_id
     WHERE earlier.lineage_id = goal.lineage_id AND its.strategy_id = version.strategy_id AND its.number < version.number
     ORDER BY its.number DESC LIMIT 1)) AS before
  FROM goal_wording AS now JOIN goal ON goal.id = now.goal_id
    JOIN strategy_version AS version ON version.id = goal.strategy_version_id
  WHERE now.goal_id = $1 AND now.number = $2`;

/** The target that a goal ($1) states now, and what it was before it was last changed, by its trail. */
export const TARGET_CHANGE = `
  SELECT goal.version, goal.unit, goal.target_value AS value, goal.target_year AS year, trail.before
  FROM goal LEFT JOIN LATERAL (
    SELECT before FROM audit_entry
    WHERE object_type = 'goal' AND object_id = goal.id AND action = 'changed' AND before ?| ARRAY['targetValue', 'targetYear']
    ORDER BY id DESC LIMIT 1
  ) AS trail ON true
  WHERE goal.id = $1`;

/** A chain ($1) of a region ($2), as many sets of changes as it has had. */
export const CHAIN_NOW = `
  SELECT name, seq AS version FROM effect_chain WHERE id = $1 AND region_id = $2 AND removed_at IS NULL`;

/** An arrow ($3) in a chain ($1) of a region ($2), by its boxes and what it claims. */
export const EDGE_NOW = `
  SELECT edge.version, edge.claim, edge.assumption, edge.confidence
  FROM chain_edge AS edge JOIN effect_chain AS chain ON chain.id = edge.chain_id
  WHERE edge.id = $3 AND chain.id = $1 AND chain.region_id = $2 AND chain.removed_at IS NULL`;
