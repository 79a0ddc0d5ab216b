import type { ChainNode } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { type DeepPartial, type EntityManager, In } from 'typeorm';
import { NodeIndicatorRow } from '../parts/node-indicator.entity';
import { NodeInterventionRow } from '../parts/node-intervention.entity';
import type { Turned } from './part-desk';

const CHUNK = 1000;

interface Tied {
  nodeId: Id;
  otherId: Id;
}
/** How one kind of tie is kept. */
interface Kept<T extends object> {
  entity: new () => T;
  idsOf: (node: ChainNode) => readonly Id[];
  tied: (row: T) => Tied;
  row: (tied: Tied) => DeepPartial<T>;
}

const INDICATORS: Kept<NodeIndicatorRow> = {
  entity: NodeIndicatorRow,
  idsOf: ({ indicatorIds }) => indicatorIds,
  tied: ({ nodeId, indicatorId }) => ({ nodeId, otherId: indicatorId }),
  row: ({ nodeId, otherId }) => ({ nodeId, indicatorId: otherId }),
};
const INTERVENTIONS: Kept<NodeInterventionRow> = {
  entity: NodeInterventionRow,
  idsOf: ({ interventionIds }) => interventionIds,
  tied: ({ nodeId, interventionId }) => ({ nodeId, otherId: interventionId }),
  row: ({ nodeId, otherId }) => ({ nodeId, interventionId: otherId }),
};

/** Writes which indicators and interventions boxes are tied to now, and takes away what they no longer are. */
export async function saveTies(tx: EntityManager, chainId: Id, nodes: readonly Turned<'node'>[]): Promise<void> {
  await saveKind(tx, chainId, nodes, INDICATORS);
  await saveKind(tx, chainId, nodes, INTERVENTIONS);
}

async function saveKind<T extends object>(
  tx: EntityManager,
  chainId: Id,
  nodes: readonly Turned<'node'>[],
  { entity, idsOf, tied, row }: Kept<T>,
): Promise<void> {
  const had = ties(nodes, ({ before }) => before, idsOf);
  const has = ties(nodes, ({ after }) => after, idsOf);
  const gone = [...had].filter(([key]) => !has.has(key)).map(([, { nodeId }]) => nodeId);
  const come = [...has].filter(([key]) => !had.has(key)).map(([, each]) => each);
  if (gone.length) {
    const stored = await tx.find(entity, { where: { nodeId: In(gone) } as object });
    await tx.remove(stored.filter((each) => !has.has(keyOf(tied(each)))));
  }
  const rows = come.map((each) => tx.create(entity, { ...row(each), chainId } as DeepPartial<T>));
  if (rows.length) await tx.save(rows, { chunk: CHUNK, reload: false });
}

const keyOf = ({ nodeId, otherId }: Tied) => `${nodeId} ${otherId}`;

const ties = (
  nodes: readonly Turned<'node'>[],
  side: (turned: Turned<'node'>) => ChainNode | null,
  idsOf: (node: ChainNode) => readonly Id[],
) =>
  new Map(
    nodes.flatMap((turned) => {
      const node = side(turned);
      if (!node) return [];
      return idsOf(node).map((otherId) => [keyOf({ nodeId: node.id, otherId }), { nodeId: node.id, otherId }] as const);
    }),
  );
