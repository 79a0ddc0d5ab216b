/** A row of `chain_change` as `AppliedChanges`. */
const APPLIED = `change.id, change.seq, change.changes, change.versions,
    json_build_object('id', account.id, 'name', account.name) AS by, change.at`;
const ROWS = 'chain_change AS change JOIN account ON account.id = change.by_id';

/** $1 chain, $2 region. */
export const HOLD_CHAIN = 'SELECT FROM effect_chain WHERE id = $1 AND region_id = $2 AND removed_at IS NULL FOR UPDATE';

/** A set ($1), and whether it is of a chain ($2). */
export const ONE_SET = `SELECT ${APPLIED}, change.chain_id = $2 AS "isHere" FROM ${ROWS} WHERE change.id = $1`;

/** The sets of a chain ($1) after a number ($2), oldest first, at most $3. */
export const SETS_AFTER = `
  SELECT ${APPLIED} FROM ${ROWS} WHERE change.chain_id = $1 AND change.seq > $2 ORDER BY change.seq LIMIT $3`;

/**
 * Numbers a set and keeps it, and tells whoever listens once it is all committed: $1 chain, $2 set, $3 by whom, $4
 * changes, $5 versions, $6 channel.
 */
export const KEEP_SET = `
  WITH counted AS (UPDATE effect_chain SET seq = seq + 1 WHERE id = $1 RETURNING seq),
    kept AS (
      INSERT INTO chain_change (id, chain_id, seq, by_id, changes, versions)
      SELECT $2, $1, seq, $3, $4, $5 FROM counted RETURNING seq, at
    )
  SELECT seq, at, pg_notify($6, json_build_object('kind', 'changes', 'chainId', $1::uuid, 'seq', seq)::text) FROM kept`;
