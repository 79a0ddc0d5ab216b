import type { Point, Rect } from '../layout/geometry';
import type { Bezier } from './bezier';

/** How far an arrow swings out at least before it turns. */
const SWING = 28;
const LOOP = 40;

/** The curve of an arrow, and which way it comes in: 1 from the left, -1 from the right. */
export interface ArrowCurve {
  curve: Bezier;
  comesIn: 1 | -1;
}

/**
 * How an arrow runs between two boxes: out of the right edge and into the left one; along the right edges where one lies below
 * the other; and out of the left edge into the right one where it leads backwards.
 */
export function arrowCurve(from: Rect, to: Rect): ArrowCurve {
  const [fromRight, toRight] = [from.x + from.width, to.x + to.width];
  if (to.x >= fromRight) return { curve: across(middle(from, fromRight), middle(to, to.x), 1), comesIn: 1 };
  if (toRight <= from.x) return { curve: across(middle(from, from.x), middle(to, toRight), -1), comesIn: -1 };
  return { curve: beside(middle(from, fromRight), middle(to, toRight)), comesIn: -1 };
}

const middle = ({ y, height }: Rect, x: number): Point => ({ x, y: y + height / 2 });

function across(start: Point, end: Point, way: 1 | -1): Bezier {
  const swing = way * Math.max(Math.abs(end.x - start.x) / 2, SWING);
  return [start, { x: start.x + swing, y: start.y }, { x: end.x - swing, y: end.y }, end];
}

function beside(start: Point, end: Point): Bezier {
  const out = Math.max(start.x, end.x) + LOOP;
  return [start, { x: out, y: start.y }, { x: out, y: end.y }, end];
}
