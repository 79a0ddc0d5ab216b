import type { Point } from '../layout/geometry';

/** A cubic Bézier curve: where it begins, what draws it, where it ends. */
export type Bezier = readonly [Point, Point, Point, Point];

const between = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });

/** The point at a part of the way, from 0 to 1. */
export const pointAt = (curve: Bezier, t: number): Point => split(curve, t)[0][3];

/** The part of a curve between two points of it (de Casteljau). */
export function piece(curve: Bezier, from: number, to: number): Bezier {
  const [, rest] = split(curve, from);
  return split(rest, from >= 1 ? 1 : (to - from) / (1 - from))[0];
}

/** Unit vector along the curve at a part of the way. */
export function directionAt(curve: Bezier, t: number): Point {
  const [ahead, behind] = [pointAt(curve, Math.min(t + 0.01, 1)), pointAt(curve, Math.max(t - 0.01, 0))];
  const length = Math.hypot(ahead.x - behind.x, ahead.y - behind.y) || 1;
  return { x: (ahead.x - behind.x) / length, y: (ahead.y - behind.y) / length };
}

/** As SVG writes it, in tenths of a pixel. */
export const pathOf = ([a, b, c, d]: Bezier): string => `M${at(a)}C${at(b)} ${at(c)} ${at(d)}`;

/** A point as SVG writes it. */
export const at = ({ x, y }: Point): string => `${tenths(x)},${tenths(y)}`;

const tenths = (value: number) => Math.round(value * 10) / 10;

function split([a, b, c, d]: Bezier, t: number): [Bezier, Bezier] {
  const [ab, bc, cd] = [between(a, b, t), between(b, c, t), between(c, d, t)];
  const [abc, bcd] = [between(ab, bc, t), between(bc, cd, t)];
  const middle = between(abc, bcd, t);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}
