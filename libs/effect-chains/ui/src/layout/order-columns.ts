import { type ChainContent, NODE_KINDS } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';

const SWEEPS = 4;

/**
 * The boxes of each column, ordered so that arrows cross little: each box at the mean height of those it is tied to by arrows
 * (the barycentre heuristic of Sugiyama, Tagawa and Toda 1981), a few sweeps there and back. A box without arrows keeps its
 * place. Linear in boxes and arrows, but for the sorting. The same chain always gives the same order.
 */
export function orderColumns({ nodes, edges }: Pick<ChainContent, 'nodes' | 'edges'>): Id[][] {
  const columns = NODE_KINDS.map((kind) => nodes.filter((node) => node.kind === kind).map(({ id }) => id));
  const tied = new Map<Id, Id[]>(nodes.map(({ id }) => [id, []]));
  for (const { fromId, toId } of edges) {
    tied.get(fromId)?.push(toId);
    tied.get(toId)?.push(fromId);
  }
  const heights = new Map<Id, number>();
  const measure = (column: readonly Id[]) =>
    column.forEach((id, at) => heights.set(id, (at + 1) / (column.length + 1)));
  columns.forEach(measure);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const column of sweep % 2 ? columns.toReversed() : columns) {
      const wished = new Map(column.map((id) => [id, meanHeight(id, tied, heights)]));
      column.sort((one, other) => (wished.get(one) ?? 0) - (wished.get(other) ?? 0));
      measure(column);
    }
  }
  return columns;
}

function meanHeight(id: Id, tied: ReadonlyMap<Id, Id[]>, heights: ReadonlyMap<Id, number>): number {
  const others = (tied.get(id) ?? []).flatMap((other) => heights.get(other) ?? []);
  if (!others.length) return heights.get(id) ?? 0;
  return others.reduce((sum, height) => sum + height, 0) / others.length;
}
