import { concealed } from '@rt/portfolio/api';
import { CHAIN_FACTS, CHAIN_STEPS } from './chain-facts.sql';
import { fact } from './fact.sql';
import { INDICATOR_FACTS, INDICATOR_STEPS } from './indicator-facts.sql';

/** What is known of a goal, as an array of `KnownFact`. $1 the region, $2 of `blindTo`, $3 the goal's lineage. */
export const GOAL_KNOWN = `
  WITH chain AS (
    SELECT DISTINCT effect_chain.id FROM effect_chain JOIN chain_node ON chain_node.chain_id = effect_chain.id
    WHERE effect_chain.region_id = $1 AND effect_chain.removed_at IS NULL AND chain_node.goal_lineage_id = $3
  ), tied AS (SELECT indicator_id FROM goal_indicator WHERE goal_lineage_id = $3),
  ${CHAIN_STEPS}, ${INDICATOR_STEPS}
  SELECT json_build_array(${[
    ...CHAIN_FACTS,
    ...INDICATOR_FACTS,
    fact('supporters', {
      count: `SELECT count(*) FROM intervention_goal AS link JOIN intervention AS work ON work.id = link.intervention_id
        WHERE link.goal_lineage_id = $3 AND link.state = 'confirmed' AND NOT ${concealed('$2', 'work')}`,
    }),
    fact('strategy_end', {
      value: `SELECT max(version.end_year) FROM goal JOIN strategy_version AS version ON version.id = goal.strategy_version_id
        WHERE goal.lineage_id = $3 AND version.state = 'adopted'`,
    }),
  ].join(', ')}) AS facts`;
