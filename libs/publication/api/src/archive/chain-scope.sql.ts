import { boxIsSecret, chainIsSecret } from '../choice/secret-things.sql';
import { LINEAGES } from './strategy-scope.sql';

/** Chains drawn for the strategy, or with a box for one of its goals. */
export const CHAINS = `effect_chain chain ON chain.region_id = $1 AND chain.removed_at IS NULL AND (chain.strategy_id = $2
    OR EXISTS (SELECT FROM chain_node own WHERE own.chain_id = chain.id AND own.goal_lineage_id IN ${LINEAGES}))`;
/** Those of which more may follow than that they are there. */
export const OPEN_CHAINS = `${CHAINS} AND NOT ($3 AND ${chainIsSecret('chain')})`;

export const edgeIsSecret = (edge: string) => `
  EXISTS (SELECT FROM chain_node box WHERE box.id IN (${edge}.from_id, ${edge}.to_id) AND ${boxIsSecret('box')})`;

/** Whether a chain has, or has had, a box of something secret: what was said and drawn then may tell of it. */
export const chainTellsOfSecret = `
  (EXISTS (SELECT FROM chain_node box WHERE box.chain_id = chain.id AND ${boxIsSecret('box')})
    OR EXISTS (SELECT FROM chain_change past JOIN intervention work ON work.region_id = $1 AND work.secret
      WHERE past.chain_id = chain.id AND position(work.id::text IN past.changes::text) > 0))`;
