/** Comments as `ChainComment[]`; to be followed by a condition on `comment`. */
const COMMENTS = `
  SELECT comment.id, comment.part, comment.part_id AS "partId", comment.text,
    coalesce((SELECT json_agg(account_id ORDER BY account_id) FROM chain_comment_mention WHERE comment_id = comment.id), '[]')
      AS "mentionIds",
    json_build_object('id', writer.id, 'name', writer.name) AS by, comment.at,
    CASE WHEN comment.resolved_at IS NOT NULL
      THEN json_build_object('by', settler.name, 'at', to_char(comment.resolved_at AT TIME ZONE 'UTC',
        'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) END AS resolution
  FROM chain_comment AS comment
    JOIN account AS writer ON writer.id = comment.by_id
    LEFT JOIN account AS settler ON settler.id = comment.resolved_by_id`;

/** Those of a chain ($1), oldest first. */
export const COMMENTS_OF_CHAIN = `${COMMENTS} WHERE comment.chain_id = $1 ORDER BY comment.at, comment.id`;

export const ONE_COMMENT = `${COMMENTS} WHERE comment.id = $1`;

/** Whether a part ($2, by its kind $3) stands in a chain ($1). */
export const PART_STANDS = `
  SELECT FROM chain_node WHERE chain_id = $1 AND id = $2 AND $3 = 'node'
  UNION ALL SELECT FROM chain_edge WHERE chain_id = $1 AND id = $2 AND $3 = 'edge'`;

/** The people of a region ($1), by Swedish alphabet. */
export const PEOPLE = `
  SELECT account.id, account.name FROM account
  WHERE account.pseudonymised_at IS NULL
    AND EXISTS (SELECT FROM membership WHERE account_id = account.id AND region_id = $1)
  ORDER BY account.name, account.id`;

/** Open comments that mention somebody ($2) in the chains of a region ($1), newest first, as `ChainMention[]`. */
export const MENTIONS_OF = `
  SELECT comment.id AS "commentId", chain.id AS "chainId", chain.name AS "chainName", comment.part,
    comment.part_id AS "partId", comment.text, writer.name AS by, comment.at
  FROM chain_comment_mention AS mention
    JOIN chain_comment AS comment ON comment.id = mention.comment_id AND comment.resolved_at IS NULL
    JOIN effect_chain AS chain ON chain.id = comment.chain_id AND chain.region_id = $1 AND chain.removed_at IS NULL
    JOIN account AS writer ON writer.id = comment.by_id
  WHERE mention.account_id = $2
  ORDER BY comment.at DESC, comment.id`;
