import { type ChainContent, type ChainNode, NODE_KINDS, type NodeKind } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { boxSize } from './box-size';
import { BOX_WIDTH, columnX } from './columns';
import type { Rect } from './geometry';
import { orderColumns } from './order-columns';
import { BOX_GAP, settleColumn, stacked, stackHeight, type Wanted } from './settle-column';

/**
 * Where every box lies. A box that somebody or something has placed lies there; the others lie in the column of their kind,
 * ordered so that arrows cross little, without overlapping anything. `before` says where boxes were shown last: they stay
 * there as far as there is room and new ones come below them, so that a chain does not rearrange itself while it is drawn.
 * Instant: linear in boxes and arrows, but for the sorting. The same chain always gives the same places.
 */
export function placeByColumns(
  content: Pick<ChainContent, 'nodes' | 'edges'>,
  before: ReadonlyMap<Id, Rect> = new Map(),
): Map<Id, Rect> {
  const places = new Map<Id, Rect>();
  const free = new Map<Id, ChainNode>();
  for (const node of content.nodes) {
    if (node.x === null || node.y === null) free.set(node.id, node);
    else places.set(node.id, { x: node.x, y: node.y, ...boxSize(node) });
  }
  if (!free.size) return places;
  const taken = [...places.values()];
  const columns = orderColumns(content).map((ids) =>
    ids.flatMap((id) => {
      const node = free.get(id);
      return node ? [{ id, height: boxSize(node).height }] : [];
    }),
  );
  const middle = Math.max(...columns.map(stackHeight)) / 2;
  columns.forEach((column, at) => {
    const x = columnX(NODE_KINDS[at] as NodeKind);
    const wanted = withBefore(stacked(column, middle - stackHeight(column) / 2), before);
    for (const [id, rect] of settleColumn(wanted, { x, width: BOX_WIDTH }, taken)) places.set(id, rect);
  });
  return places;
}

/** Boxes that were shown stay where they were, in their order; those that are new come below them. */
function withBefore(stack: readonly Wanted[], before: ReadonlyMap<Id, Rect>): readonly Wanted[] {
  const kept = stack.flatMap((box) => {
    const last = before.get(box.id);
    return last ? [{ ...box, y: last.y }] : [];
  });
  if (!kept.length) return stack;
  kept.sort((one, other) => one.y - other.y);
  const floor = Math.max(...kept.map(({ y, height }) => y + height)) + BOX_GAP;
  return [
    ...kept,
    ...stacked(
      stack.filter(({ id }) => !before.has(id)),
      floor,
    ),
  ];
}
