import type { Point, Rect } from '../layout/geometry';
import { arrowCurve } from './arrow-curve';
import type { ArrowLook } from './arrow-look';
import { at, type Bezier, directionAt, pathOf, piece, pointAt } from './bezier';

const HEAD = { length: 9, half: 4.5 } as const;
/** Where a broken arrow is cut, and how long the strokes across its loose ends are, from the middle. */
const CUT = { from: 0.44, to: 0.56, half: 6 } as const;
const DIAMOND = { part: 0.3, half: 6 } as const;

/** What is drawn for an arrow, as SVG path data, and where its sign stands. */
export interface ArrowShape {
  /** The line: in two pieces where it is broken. */
  line: string;
  /** The strokes across the loose ends; empty where it is whole. */
  ends: string;
  /** A filled triangle: drawn, not a marker, since office programs draw no markers. */
  head: string;
  /** A filled diamond on an arrow that the chain stands or falls with; otherwise empty. */
  diamond: string;
  sign: Point;
  /** Where it is marked that something is the matter with it. */
  knot: Point;
}

/** The shape of an arrow between two boxes. */
export function arrowShape(from: Rect, to: Rect, look: Pick<ArrowLook, 'broken' | 'critical'>): ArrowShape {
  const { curve, comesIn } = arrowCurve(from, to);
  const [start, one, two, tip] = curve;
  const neck = { x: tip.x - comesIn * HEAD.length, y: tip.y };
  const line: Bezier = [start, one, { x: two.x - comesIn * HEAD.length, y: two.y }, neck];
  return {
    line: look.broken ? pathOf(piece(line, 0, CUT.from)) + pathOf(piece(line, CUT.to, 1)) : pathOf(line),
    ends: look.broken ? stroke(line, CUT.from) + stroke(line, CUT.to) : '',
    head: `M${at(tip)}L${at({ x: neck.x, y: neck.y - HEAD.half })}L${at({ x: neck.x, y: neck.y + HEAD.half })}Z`,
    diamond: look.critical ? diamond(pointAt(line, DIAMOND.part)) : '',
    sign: pointAt(line, 0.72),
    knot: pointAt(line, 0.5),
  };
}

function stroke(line: Bezier, part: number): string {
  const [middle, along] = [pointAt(line, part), directionAt(line, part)];
  const across = { x: -along.y * CUT.half, y: along.x * CUT.half };
  const [a, b] = [
    { x: middle.x - across.x, y: middle.y - across.y },
    { x: middle.x + across.x, y: middle.y + across.y },
  ];
  return `M${at(a)}L${at(b)}`;
}

function diamond({ x, y }: Point): string {
  const corners = [
    { x, y: y - DIAMOND.half },
    { x: x + DIAMOND.half, y },
    { x, y: y + DIAMOND.half },
    { x: x - DIAMOND.half, y },
  ];
  return `M${corners.map(at).join('L')}Z`;
}
