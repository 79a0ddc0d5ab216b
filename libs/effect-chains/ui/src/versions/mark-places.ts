import type { Id } from '@rt/shared/domain';
import { overlaps, type Point, type Rect } from '../layout/geometry';
import { type Bezier, pointAt } from '../picture/bezier';

/** Room for the longest word on an arrow. */
export const MARK_SIZE = { width: 88, height: 20 } as const;
/** Where on an arrow its word may stand, best first. */
const PARTS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8] as const;

/** Where the words on arrows stand: in the middle, or where they cover neither a box nor each other. */
export function markPlaces(arrows: readonly { id: Id; curve: Bezier }[], boxes: readonly Rect[]): Map<Id, Point> {
  const taken = [...boxes];
  const places = new Map<Id, Point>();
  for (const { id, curve } of arrows) {
    const points = PARTS.map((part) => pointAt(curve, part));
    const free = points.find((point) => !taken.some((rect) => overlaps(rect, markRect(point))));
    const place = free ?? (points[0] as Point);
    taken.push(markRect(place));
    places.set(id, place);
  }
  return places;
}

const markRect = ({ x, y }: Point): Rect => ({
  x: x - MARK_SIZE.width / 2,
  y: y - MARK_SIZE.height / 2,
  ...MARK_SIZE,
});
