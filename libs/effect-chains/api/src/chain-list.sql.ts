import { CHAIN_GOALS, mayBeNamed } from './references.sql';

/** The chains of a region ($1) as `ChainSummary[]`, by Swedish alphabet. $2 as in `CHAIN_REFERENCES`. */
export const CHAIN_LIST = `
  SELECT chain.id, chain.name, chain.strategy_id AS "strategyId", chain.intervention_id AS "interventionId", chain.version,
    coalesce(strategy.name, intervention.name) AS subject,
    (SELECT count(*)::int FROM chain_node WHERE chain_id = chain.id) AS nodes,
    arrows.edges, arrows.unassumed,
    ${CHAIN_GOALS} AS goals
  FROM effect_chain AS chain
    LEFT JOIN strategy ON strategy.id = chain.strategy_id
    LEFT JOIN intervention ON intervention.id = chain.intervention_id
      AND ${mayBeNamed('intervention')}
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS edges, count(*) FILTER (WHERE assumption IS NULL)::int AS unassumed
      FROM chain_edge WHERE chain_id = chain.id
    ) AS arrows
  WHERE chain.region_id = $1 AND chain.removed_at IS NULL ORDER BY chain.name`;
