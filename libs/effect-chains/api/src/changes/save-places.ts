import type { ChainNode } from '@rt/effect-chains/domain';
import type { EntityManager } from 'typeorm';
import { UNTOLD } from '../parts/added';
import type { Turned } from './part-desk';

const MOVE = `
  UPDATE chain_node SET x = moved.x, y = moved.y, pinned = moved.pinned, version = moved.version
  FROM unnest($1::uuid[], $2::float8[], $3::float8[], $4::boolean[], $5::int[]) AS moved (id, x, y, pinned, version)
  WHERE chain_node.id = moved.id`;

const PLACE: ReadonlySet<string> = new Set(UNTOLD);

/** Whether a box has only been moved: the trail does not tell of that, so it need not be saved one by one. */
export function isOnlyMoved({ before, after }: Turned<'node'>): boolean {
  if (!before || !after) return false;
  const [old, now] = [before as unknown as Record<string, unknown>, after as unknown as Record<string, unknown>];
  return Object.keys(now).every(
    (field) =>
      PLACE.has(field) || old[field] === now[field] || JSON.stringify(old[field]) === JSON.stringify(now[field]),
  );
}

/** Writes where boxes stand in one statement: a layout moves all of a chain while others wait for it. */
export async function savePlaces(tx: EntityManager, nodes: readonly ChainNode[]): Promise<void> {
  if (!nodes.length) return;
  await tx.query(MOVE, [
    nodes.map(({ id }) => id),
    nodes.map(({ x }) => x),
    nodes.map(({ y }) => y),
    nodes.map(({ pinned }) => pinned),
    nodes.map(({ version }) => version),
  ]);
}
