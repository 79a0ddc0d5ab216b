import { NODE_KINDS, PART_KINDS, SHELVES, type PartKind } from '@rt/effect-chains/domain';
import { PART_JSON } from './parts/part-json.sql';
import { CHAIN_REFERENCES } from './references.sql';

const COLUMNS = `array_position(ARRAY[${NODE_KINDS.map((kind) => `'${kind}'`).join(', ')}], part.kind), `;

const shelf = (kind: PartKind) => `
  '${SHELVES[kind]}', coalesce((
    SELECT json_agg(${PART_JSON[kind].json} ORDER BY ${kind === 'node' ? COLUMNS : ''}part.added)
    FROM ${PART_JSON[kind].table} AS part WHERE part.chain_id = chain.id
  ), '[]')`;

const DETAIL = `
  SELECT json_build_object('id', chain.id, 'name', chain.name, 'strategyId', chain.strategy_id,
    'interventionId', chain.intervention_id, 'seq', chain.seq, 'version', chain.version,
    ${PART_KINDS.map(shelf).join(',')}, 'references', ${CHAIN_REFERENCES}) AS detail
  FROM effect_chain AS chain WHERE chain.region_id = $1 AND chain.removed_at IS NULL`;

/** One chain with everything in it, as `ChainDetail`. $1 region, $2 as in `CHAIN_REFERENCES`, $3 chain. */
export const CHAIN_DETAIL = `${DETAIL} AND chain.id = $3`;

/** The chains that a goal stands in, by Swedish alphabet. $3 its lineage. */
export const CHAINS_OF_GOAL = `${DETAIL}
  AND chain.id IN (SELECT chain_id FROM chain_node WHERE goal_lineage_id = $3) ORDER BY chain.name`;

/** $1 region, $2 as in `CHAIN_REFERENCES`, $3 chain. */
export const REFERENCES_OF_CHAIN = `
  SELECT ${CHAIN_REFERENCES} AS "references" FROM effect_chain AS chain
  WHERE chain.region_id = $1 AND chain.removed_at IS NULL AND chain.id = $3`;
