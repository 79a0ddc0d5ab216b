import {
  adding,
  type ChainContent,
  type ChainNode,
  changing,
  NEW_EDGE,
  NEW_NODE,
  type NodeContent,
  type NodeKind,
  type PartChange,
} from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { placeByColumns } from '../layout/place-by-columns';
import { BOX_GAP } from '../layout/settle-column';

const newId = () => crypto.randomUUID();

/** A new box; `rest` where it begins with more than words. */
export const newBox = (kind: NodeKind, text: string, rest: Partial<NodeContent> = {}, id: Id = newId()): PartChange =>
  adding('node', id, { ...NEW_NODE, ...rest, kind, text });

export const newArrow = (fromId: Id, toId: Id): PartChange => adding('edge', newId(), { ...NEW_EDGE, fromId, toId });

/** The same change to many boxes; those that it leaves as they are are left out. */
export const boxesChanged = (
  { nodes }: Pick<ChainContent, 'nodes'>,
  ids: ReadonlySet<Id>,
  after: (node: ChainNode) => Partial<NodeContent>,
): PartChange[] => nodes.filter(({ id }) => ids.has(id)).flatMap((node) => changing('node', node, after(node)) ?? []);

/** Boxes in another column: they find a place there, and only a goal stands for a goal. */
export const movedTo = (content: Pick<ChainContent, 'nodes'>, ids: ReadonlySet<Id>, kind: NodeKind): PartChange[] =>
  boxesChanged(content, ids, (node) =>
    node.kind === kind
      ? {}
      : { kind, x: null, y: null, pinned: false, ...(kind === 'goal' ? {} : { goalLineageId: null }) },
  );

/** Boxes in a new group. */
export const groupedAs = (content: Pick<ChainContent, 'nodes'>, ids: ReadonlySet<Id>, name: string): PartChange[] => {
  const groupId = newId();
  return [adding('group', groupId, { name }), ...boxesChanged(content, ids, () => ({ groupId }))];
};

/** Boxes tied to one more indicator or intervention. */
export const tiedTo = (
  content: Pick<ChainContent, 'nodes'>,
  ids: ReadonlySet<Id>,
  field: 'indicatorIds' | 'interventionIds',
  to: Id,
): PartChange[] => boxesChanged(content, ids, (node) => ({ [field]: [...new Set([...node[field], to])].sort() }));

/** The boxes of a column as they are read: from above where they are placed, then in the order they were added. */
export const columnOrder = ({ nodes }: Pick<ChainContent, 'nodes'>, kind: NodeKind): ChainNode[] =>
  nodes.filter((node) => node.kind === kind).sort((one, other) => (one.y ?? Infinity) - (other.y ?? Infinity) || 0);

/** A box one step up or down in its column, which then keeps the order it is given. None at the end of the column. */
export function reordered(content: Pick<ChainContent, 'nodes' | 'edges'>, id: Id, step: -1 | 1): PartChange[] {
  const node = content.nodes.find((each) => each.id === id);
  if (!node) return [];
  const order = columnOrder(content, node.kind);
  const at = order.indexOf(node);
  const other = order[at + step];
  if (!other) return [];
  [order[at], order[at + step]] = [other, node];
  const places = placeByColumns(content);
  let y = Math.min(...order.map((each) => places.get(each.id)?.y ?? 0));
  return order.flatMap((each) => {
    const place = places.get(each.id);
    const change = place ? changing('node', each, { x: place.x, y, pinned: true }) : null;
    y += (place?.height ?? 0) + BOX_GAP;
    return change ?? [];
  });
}
