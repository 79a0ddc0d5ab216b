import { fact } from './fact.sql';

/** What the effect chains of a subject say, for a CTE `chain (id)` of those that stand. */
export const CHAIN_STEPS = `
  arrow AS (SELECT edge.* FROM chain_edge AS edge JOIN chain ON chain.id = edge.chain_id),
  box AS (SELECT node.* FROM chain_node AS node JOIN chain ON chain.id = node.chain_id)`;

export const CHAIN_FACTS = [
  fact('chain', {
    count: `SELECT count(DISTINCT box.chain_id) FROM box JOIN arrow ON arrow.to_id = box.id WHERE box.goal_lineage_id IS NOT NULL`,
  }),
  fact('assumptions', {
    count: `SELECT count(*) FROM arrow WHERE btrim(assumption) <> ''`,
    of: 'SELECT count(*) FROM arrow',
  }),
  fact('evidence', {
    count: 'SELECT count(DISTINCT arrow.id) FROM arrow JOIN chain_evidence ON chain_evidence.edge_id = arrow.id',
    of: 'SELECT count(*) FROM arrow',
  }),
  fact('critical', { count: 'SELECT count(*) FROM arrow WHERE critical' }),
  fact('external_factors', { count: `SELECT count(*) FROM arrow WHERE btrim(external_factors) <> ''` }),
  fact('needs', { count: `SELECT count(*) FROM box WHERE kind = 'need'` }),
  fact('participants', { value: `SELECT max(amount) FROM box WHERE kind IN ('activity', 'output')` }),
];
