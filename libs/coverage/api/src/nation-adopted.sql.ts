/**
 * Every version of the strategy a region works by (the RUS where there are several) that is or has been adopted: a public
 * document. As in the nation's map, the strategy is one with an adopted version.
 */
export const ADOPTED = `
  chosen AS (
    SELECT DISTINCT ON (strategy.region_id) strategy.id, strategy.region_id, strategy.name
    FROM strategy JOIN strategy_version AS version ON version.strategy_id = strategy.id AND version.state = 'adopted'
    ORDER BY strategy.region_id, strategy.kind = 'rus' DESC, strategy.name
  ),
  adopted AS (
    SELECT version.id, version.number, version.state, chosen.region_id, chosen.name AS strategy_name,
      extract(year FROM version.decided_on)::int AS year
    FROM chosen JOIN strategy_version AS version ON version.strategy_id = chosen.id AND version.state IN ('adopted', 'superseded')
  )`;
