import { PART_KINDS, type PartKind, type StoredParts } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { PART_JSON } from '../parts/part-json.sql';
import type { NamedIds } from './named-ids';
import { PartDesk } from './part-desk';

/** What hangs on removed parts: $5 groups, $6 boxes, $7 arrows. */
const HANGING: Readonly<Record<PartKind, string>> = {
  group: '',
  node: 'UNION SELECT id FROM chain_node WHERE group_id = ANY ($5)',
  edge: 'UNION SELECT id FROM chain_edge WHERE from_id = ANY ($6) UNION SELECT id FROM chain_edge WHERE to_id = ANY ($6)',
  evidence: `UNION SELECT id FROM chain_evidence WHERE edge_id = ANY ($7)
    UNION SELECT hanging.id FROM chain_edge AS edge JOIN chain_evidence AS hanging ON hanging.edge_id = edge.id
      WHERE edge.from_id = ANY ($6) OR edge.to_id = ANY ($6)`,
};

const parts = (which: (kind: PartKind, at: number) => string) =>
  PART_KINDS.map(
    (kind, at) => `
      SELECT '${kind}' AS kind, part.chain_id AS "chainId", ${PART_JSON[kind].json} AS part
      FROM ${PART_JSON[kind].table} AS part WHERE ${which(kind, at + 1)}`,
  ).join(' UNION ALL ');

const NAMED = parts((_, at) => `part.id = ANY ($${at}::uuid[])`);
const NAMED_AND_HANGING = parts((kind, at) => `part.id IN (SELECT unnest($${at}::uuid[]) ${HANGING[kind]})`);

interface Found {
  kind: PartKind;
  chainId: Id;
  part: StoredParts[PartKind];
}

/**
 * The parts that a set of changes has to do with, in one statement whatever the size of the chain. A part of another
 * chain is not there; `taken` are the ids that such parts have.
 */
export async function loadParts(tx: EntityManager, chainId: Id, { ids, removed }: NamedIds) {
  const named = PART_KINDS.map((kind) => [...ids[kind]]);
  const going = [removed.group, removed.node, removed.edge].map((each) => [...each]);
  const found = await (going.some((each) => each.length)
    ? tx.query<Found[]>(NAMED_AND_HANGING, [...named, ...going])
    : tx.query<Found[]>(NAMED, named));
  const [here, elsewhere] = [
    found.filter((each) => each.chainId === chainId),
    found.filter((each) => each.chainId !== chainId),
  ];
  return { desk: new PartDesk(ids, here), taken: new Set(elsewhere.map(({ part }) => part.id)) };
}
