import { PART_KINDS, type PartKind, type StoredParts } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { PART_JSON } from '../parts/part-json.sql';
import type { NamedIds } from './named-ids';
import { PartDesk } from './part-desk';

/** What goes with removed parts of a kind: which parts of another kind, by the removed ones’ ids. */
const HANGING: readonly { of: PartKind; kind: PartKind; ids: (removed: string) => string }[] = [
  { of: 'group', kind: 'node', ids: (removed) => `SELECT id FROM chain_node WHERE group_id = ANY (${removed})` },
  {
    of: 'node',
    kind: 'edge',
    ids: (removed) => `SELECT id FROM chain_edge WHERE from_id = ANY (${removed}) OR to_id = ANY (${removed})`,
  },
  {
    of: 'node',
    kind: 'evidence',
    ids: (removed) => `
      SELECT hanging.id FROM chain_edge AS edge JOIN chain_evidence AS hanging ON hanging.edge_id = edge.id
      WHERE edge.from_id = ANY (${removed}) OR edge.to_id = ANY (${removed})`,
  },
  { of: 'edge', kind: 'evidence', ids: (removed) => `SELECT id FROM chain_evidence WHERE edge_id = ANY (${removed})` },
];

interface Found {
  kind: PartKind;
  chainId: Id;
  part: StoredParts[PartKind];
}

/**
 * The parts that a set of changes has to do with, in one statement whatever the size of the chain. A part of another
 * chain is not there; `taken` are the ids that such parts have.
 */
export async function loadParts(tx: EntityManager, chainId: Id, named: NamedIds) {
  const { statement, parameters } = partsStatement(named);
  const found = await tx.query<Found[]>(statement, parameters);
  const elsewhere = found.filter((each) => each.chainId !== chainId);
  const here = elsewhere.length ? found.filter((each) => each.chainId === chainId) : found;
  return { desk: new PartDesk(named.ids, here), taken: new Set(elsewhere.map(({ part }) => part.id)) };
}

/** Asks only for the kinds that are named: most sets change one field of one box, eighty times a second. */
function partsStatement({ ids, removed }: NamedIds) {
  const parameters: Id[][] = [];
  const given = (set: ReadonlySet<Id>) => `$${parameters.push([...set])}::uuid[]`;
  const selects = PART_KINDS.flatMap((kind) => {
    const going = HANGING.filter((each) => each.kind === kind && removed[each.of].size > 0);
    if (!ids[kind].size && !going.length) return [];
    const own = `SELECT unnest(${given(ids[kind])})`;
    const which = [own, ...going.map((each) => each.ids(given(removed[each.of])))].join(' UNION ');
    return `
      SELECT '${kind}' AS kind, part.chain_id AS "chainId", ${PART_JSON[kind].json} AS part
      FROM ${PART_JSON[kind].table} AS part WHERE part.id IN (${which})`;
  });
  return { statement: selects.join(' UNION ALL '), parameters };
}
