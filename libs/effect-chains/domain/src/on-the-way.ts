import type { Id } from '@rt/shared/domain';
import type { ChainDetail } from './chain';

/** The ids of the boxes that lead to a box, however far back, and the box itself. Linear in arrows; a cycle does no harm. */
export function onTheWayTo({ edges }: Pick<ChainDetail, 'edges'>, nodeId: Id): Set<Id> {
  const into = Map.groupBy(edges, ({ toId }) => toId);
  const found = new Set([nodeId]);
  for (const id of found) for (const { fromId } of into.get(id) ?? []) found.add(fromId);
  return found;
}
