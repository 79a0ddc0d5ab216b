/** A goal as it stands in the adopted version of its strategy, else in the draft, else in the last superseded one. */
const GOAL = `
  SELECT json_build_object('id', goal.id, 'lineageId', goal.lineage_id, 'code', goal.code, 'wording', goal.wording) AS json
  FROM goal JOIN strategy_version v ON v.id = goal.strategy_version_id
  WHERE goal.lineage_id = node.goal_lineage_id
  ORDER BY CASE v.state WHEN 'adopted' THEN 0 WHEN 'superseded' THEN 2 ELSE 1 END, v.number DESC LIMIT 1`;

/** The chains of a region ($1) as `ChainSummary[]`, by Swedish alphabet. */
export const CHAIN_LIST = `
  SELECT chain.id, chain.name, chain.version,
    (SELECT count(*)::int FROM chain_node WHERE chain_id = chain.id) AS nodes,
    (SELECT count(*)::int FROM chain_edge WHERE chain_id = chain.id) AS edges,
    coalesce((
      SELECT json_agg(goal.json) FROM chain_node node CROSS JOIN LATERAL (${GOAL}) goal WHERE node.chain_id = chain.id
    ), '[]') AS goals
  FROM effect_chain chain WHERE chain.region_id = $1 ORDER BY chain.name`;

/** One chain ($2) of a region ($1), or those that hold a goal's lineage ($3), as `ChainDetail[]`. */
export const CHAIN_DETAILS = `
  SELECT chain.id, chain.name, chain.version,
    coalesce((
      SELECT json_agg(json_build_object('id', node.id, 'kind', node.kind, 'text', node.text, 'version', node.version,
        'goal', (${GOAL}))
        ORDER BY array_position(ARRAY['need','resource','activity','output','short_outcome','mid_outcome','long_outcome','goal'],
          node.kind), node.created_at, node.id)
      FROM chain_node node WHERE node.chain_id = chain.id
    ), '[]') AS nodes,
    coalesce((
      SELECT json_agg(json_build_object('id', edge.id, 'fromId', edge.from_id, 'toId', edge.to_id,
        'assumption', edge.assumption, 'version', edge.version) ORDER BY edge.id)
      FROM chain_edge edge WHERE edge.chain_id = chain.id
    ), '[]') AS edges
  FROM effect_chain chain
  WHERE chain.region_id = $1
    AND ($2::uuid IS NULL OR chain.id = $2)
    AND ($3::uuid IS NULL OR EXISTS (SELECT FROM chain_node WHERE chain_id = chain.id AND goal_lineage_id = $3))
  ORDER BY chain.name`;
