import type { Id } from '@rt/shared/domain';
import { overlaps, type Rect } from './geometry';

/** Between boxes above one another. */
export const BOX_GAP = 24;

/** A box without a place, with where it would like to lie. */
export interface Wanted {
  id: Id;
  height: number;
  y: number;
}

/**
 * Places for boxes in one column, in the order they are wanted: each as near below what it wants as the one before it and
 * what is in the way (`taken`) allow. Nothing overlaps. Linear in boxes times what is in the way.
 */
export function settleColumn(
  wanted: readonly Wanted[],
  { x, width }: Pick<Rect, 'x' | 'width'>,
  taken: readonly Rect[] = [],
): Map<Id, Rect> {
  const obstacles = taken.filter((rect) => rect.x < x + width && x < rect.x + rect.width).sort((a, b) => a.y - b.y);
  const places = new Map<Id, Rect>();
  let floor = -Infinity;
  for (const { id, height, y } of wanted) {
    const rect = { x, y: Math.max(y, floor), width, height };
    for (const obstacle of obstacles) {
      if (overlaps({ ...rect, y: rect.y - BOX_GAP, height: height + 2 * BOX_GAP }, obstacle)) {
        rect.y = obstacle.y + obstacle.height + BOX_GAP;
      }
    }
    places.set(id, rect);
    floor = rect.y + height + BOX_GAP;
  }
  return places;
}

/** Wishes for a stack that begins here, box below box. */
export function stacked(boxes: readonly Pick<Wanted, 'id' | 'height'>[], top: number): Wanted[] {
  let y = top;
  return boxes.map(({ id, height }) => {
    const wanted = { id, height, y };
    y += height + BOX_GAP;
    return wanted;
  });
}

/** How high such a stack is. */
export const stackHeight = (boxes: readonly Pick<Wanted, 'height'>[]): number =>
  boxes.reduce((sum, { height }) => sum + height + BOX_GAP, -BOX_GAP);
