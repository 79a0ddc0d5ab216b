import type { ChainContent } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { around, type Rect } from '../layout/geometry';

/** Between the boxes of a group and its frame; more above, for its name. */
const FRAME_PADDING = { around: 12, above: 36 } as const;

/** The frame of a group. */
export interface Frame {
  id: Id;
  name: string;
  /** The boxes in it. */
  nodeIds: Id[];
  rect: Rect;
}

/** The frames of the groups, around their boxes; a group without boxes has none. */
export function framesOf({ nodes, groups }: ChainContent, places: ReadonlyMap<Id, Rect>): Frame[] {
  const members = Map.groupBy(nodes, ({ groupId }) => groupId);
  return groups.flatMap(({ id, name }) => {
    const nodeIds = (members.get(id) ?? []).map((node) => node.id);
    const inner = around(nodeIds.flatMap((nodeId) => places.get(nodeId) ?? []));
    if (!inner) return [];
    const rect = {
      x: inner.x - FRAME_PADDING.around,
      y: inner.y - FRAME_PADDING.above,
      width: inner.width + 2 * FRAME_PADDING.around,
      height: inner.height + FRAME_PADDING.above + FRAME_PADDING.around,
    };
    return [{ id, name, nodeIds, rect }];
  });
}
