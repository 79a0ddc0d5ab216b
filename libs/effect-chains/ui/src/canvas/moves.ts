import {
  type ChainContent,
  type ChainNode,
  changing,
  type NodeContent,
  type NodeKind,
  type PartChange,
} from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { columnNear, columnX } from '../layout/columns';
import type { Point, Rect } from '../layout/geometry';

type Places = ReadonlyMap<Id, Rect>;

/** What a box becomes when it stands in another column: only a box among the goals stands for a goal. */
export const asKind = (kind: NodeKind, node: Pick<ChainNode, 'goalLineageId'>): Partial<NodeContent> => ({
  kind,
  goalLineageId: kind === 'goal' ? node.goalLineageId : null,
});

/**
 * The changes when boxes are let go at new places by hand. One that is let go near a column is drawn into it and becomes of
 * its kind; one let go between columns stays what it is. So that the picture is the same for everybody afterwards, the boxes
 * that nobody placed are written down where they are shown.
 */
export function dropped(content: ChainContent, shown: Places, drops: ReadonlyMap<Id, Point>): PartChange[] {
  const moved = content.nodes.flatMap((node) => {
    const [at, from] = [drops.get(node.id), shown.get(node.id)];
    if (!at || !from) return [];
    const kind = columnNear(at.x);
    const place = { x: kind ? columnX(kind) : Math.round(at.x), y: Math.round(at.y) };
    if (place.x === from.x && place.y === from.y) return [];
    return (
      changing('node', node, { ...place, pinned: true, ...(kind && kind !== node.kind ? asKind(kind, node) : {}) }) ??
      []
    );
  });
  if (!moved.length) return [];
  const gone = new Set(moved.map(({ id }) => id));
  return [...moved, ...fixed(content, shown).filter(({ id }) => !gone.has(id))];
}

/** The changes that write down where boxes without a place of their own are shown. */
function fixed({ nodes }: ChainContent, shown: Places): PartChange[] {
  return nodes.flatMap((node) => {
    const place = shown.get(node.id);
    if (!place || node.x !== null) return [];
    return changing('node', node, { x: place.x, y: Math.round(place.y) }) ?? [];
  });
}

/** The changes when boxes go to the column of another kind by key: they keep their height. */
export function intoColumn(content: ChainContent, shown: Places, ids: ReadonlySet<Id>, kind: NodeKind): PartChange[] {
  return content.nodes.flatMap((node) => {
    if (!ids.has(node.id)) return [];
    const place = node.x === null ? {} : { x: columnX(kind), y: Math.round(shown.get(node.id)?.y ?? 0) };
    return changing('node', node, { ...asKind(kind, node), ...place }) ?? [];
  });
}

/** The changes that a layout makes: what it placed is no longer placed by hand. */
export function arranged(content: ChainContent, places: Places): PartChange[] {
  return content.nodes.flatMap((node) => {
    const place = places.get(node.id);
    if (!place) return [];
    const [x, y] = [Math.round(place.x), Math.round(place.y)];
    const pinned = node.pinned && node.x === x && node.y === y;
    return changing('node', node, { x, y, pinned }) ?? [];
  });
}
