/** Of the strategy $2, in the region $1, for whom the secret is left out or not ($3). */
export const VERSIONS =
  'strategy_version version JOIN strategy ON strategy.id = version.strategy_id AND strategy.region_id = $1 AND strategy.id = $2 AND $3::boolean IS NOT NULL';
export const GOALS = `goal JOIN ${VERSIONS.replace('JOIN', 'ON version.id = goal.strategy_version_id JOIN')}`;
/** Its goals through all versions, as a set of ids. */
export const LINEAGES = `(SELECT goal.lineage_id FROM ${GOALS})`;
