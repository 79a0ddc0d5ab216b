/** The named points of a chain ($1), and the adoptions of versions of the strategies it serves, as `ChainVersion[]`, newest first. */
export const CHAIN_VERSIONS = `
  SELECT id, name, seq, at, by FROM (
    SELECT version.id, version.name, version.seq, version.at, account.name AS by
    FROM chain_version AS version JOIN account ON account.id = version.by_id
    WHERE version.chain_id = $1
    UNION ALL
    SELECT NULL, strategy.name || ', version ' || adopted.number,
      (SELECT coalesce(max(change.seq), 0) FROM chain_change AS change
        WHERE change.chain_id = chain.id AND change.at <= adopted.adopted_at),
      adopted.adopted_at, account.name
    FROM effect_chain AS chain
      JOIN strategy_version AS adopted ON adopted.adopted_at >= chain.created_at AND adopted.strategy_id IN (
        SELECT chain.strategy_id
        UNION SELECT version.strategy_id
          FROM chain_node AS node
            JOIN goal ON goal.lineage_id = node.goal_lineage_id
            JOIN strategy_version AS version ON version.id = goal.strategy_version_id
          WHERE node.chain_id = chain.id
      )
      JOIN strategy ON strategy.id = adopted.strategy_id
      LEFT JOIN account ON account.id = adopted.adopted_by_id
    WHERE chain.id = $1
  ) AS points
  ORDER BY at DESC, seq DESC`;

/** What was changed in a chain ($1) after a number ($2), newest first. */
export const CHANGES_SINCE = `SELECT changes FROM chain_change WHERE chain_id = $1 AND seq > $2 ORDER BY seq DESC`;
