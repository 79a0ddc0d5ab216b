import type { ChainNode } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { columnOf } from '../layout/columns';
import type { Rect } from '../layout/geometry';

export type Direction = 'up' | 'down' | 'left' | 'right';

type Boxes = readonly Pick<ChainNode, 'id' | 'kind'>[];

/** The boxes in reading order: column by column, from the top. */
export function readingOrder(nodes: Boxes, places: ReadonlyMap<Id, Rect>): Id[] {
  const top = (id: Id) => places.get(id)?.y ?? 0;
  return nodes
    .toSorted((one, other) => columnOf(one.kind) - columnOf(other.kind) || top(one.id) - top(other.id))
    .map(({ id }) => id);
}

/**
 * The box that an arrow key leads to: above or below in the same column; to the side the one at the most alike height in the
 * nearest column that has any. Null where there is none.
 */
export function neighbour(nodes: Boxes, places: ReadonlyMap<Id, Rect>, from: Id, direction: Direction): Id | null {
  const here = nodes.find(({ id }) => id === from);
  if (!here) return null;
  const middle = (id: Id) => {
    const place = places.get(id);
    return place ? place.y + place.height / 2 : 0;
  };
  const nearest = (candidates: Boxes) =>
    candidates
      .map(({ id }) => ({ id, far: Math.abs(middle(id) - middle(from)) }))
      .reduce<{ id: Id; far: number } | null>((best, each) => (best && best.far <= each.far ? best : each), null)?.id ??
    null;
  if (direction === 'up' || direction === 'down') {
    const order = readingOrder(
      nodes.filter(({ kind }) => kind === here.kind),
      places,
    );
    return order[order.indexOf(from) + (direction === 'up' ? -1 : 1)] ?? null;
  }
  const step = direction === 'right' ? 1 : -1;
  for (let column = columnOf(here.kind) + step; column >= 0 && column < COLUMNS; column += step) {
    const found = nearest(nodes.filter(({ kind }) => columnOf(kind) === column));
    if (found) return found;
  }
  return null;
}

const COLUMNS = columnOf('goal') + 1;
