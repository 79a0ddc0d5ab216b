import type { ChainComparison, NodeKind } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { framesOf } from '../canvas/frames';
import { boxLines } from '../layout/box-size';
import { around, type Point, type Rect } from '../layout/geometry';
import { arrowCurve } from '../picture/arrow-curve';
import { arrowShape } from '../picture/arrow-shape';
import { comparedPlaces, shown } from './compared-places';
import type { Difference } from './compared-rows';
import { markPlaces } from './mark-places';

interface Part {
  id: Id;
  state: Difference | 'same';
}

export interface PictureBox extends Part {
  kind: NodeKind;
  rect: Rect;
  lines: readonly string[];
}

export interface PictureFrame extends Part {
  name: string;
  rect: Rect;
}

export interface PictureArrow extends Part {
  line: string;
  head: string;
  /** The middle of what is written on it. */
  mark: Point;
}

/** Two versions of a chain as one drawing. */
export interface ComparedPicture {
  columns: readonly { kind: NodeKind; x: number }[];
  frames: readonly PictureFrame[];
  boxes: readonly PictureBox[];
  arrows: readonly PictureArrow[];
  view: Rect;
}

const MARGIN = { around: 24, above: 64 } as const;

/** Draws two versions as one. An arrow whose evidence differs is changed too. */
export function comparedPicture(comparison: ChainComparison): ComparedPicture {
  const nodes = comparison.nodes.map(shown<'node'>);
  const groups = comparison.groups.map(shown<'group'>);
  const { places, columns } = comparedPlaces(comparison);
  const states = statesOf(comparison);
  const state = (id: Id) => states.get(id) ?? 'same';
  const frames = framesOf({ nodes, groups, edges: [], evidence: [] }, places).map(
    ({ id, name, rect }): PictureFrame => ({ id, name, rect, state: state(id) }),
  );
  const boxes = nodes.flatMap(({ id, kind, text }): PictureBox[] => {
    const rect = places.get(id);
    return rect ? [{ id, kind, rect, state: state(id), lines: boxLines(text) }] : [];
  });
  const arrows = comparison.edges.map(shown<'edge'>).flatMap(({ id, fromId, toId }) => {
    const [from, to] = [places.get(fromId), places.get(toId)];
    return from && to ? [{ id, from, to, state: state(id), curve: arrowCurve(from, to).curve }] : [];
  });
  const marks = markPlaces(
    arrows.filter((arrow) => arrow.state !== 'same'),
    boxes.map(({ rect }) => rect),
  );
  return {
    columns,
    frames,
    boxes,
    arrows: arrows.map(({ id, from, to, state }) => {
      const { line, head, knot } = arrowShape(from, to, { broken: false, critical: false });
      return { id, state, line, head, mark: marks.get(id) ?? knot };
    }),
    view: withMargin(around([...boxes, ...frames].map(({ rect }) => rect))),
  };
}

function statesOf({ nodes, edges, evidence, groups }: ChainComparison): Map<Id, Part['state']> {
  const states = new Map([...nodes, ...edges, ...groups].map(({ id, state }): [Id, Part['state']] => [id, state]));
  for (const part of evidence) {
    const { edgeId } = shown<'evidence'>(part);
    if (part.state !== 'same' && states.get(edgeId) === 'same') states.set(edgeId, 'changed');
  }
  return states;
}

const withMargin = (all: Rect | null): Rect => {
  const { x, y, width, height } = all ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    x: x - MARGIN.around,
    y: y - MARGIN.above,
    width: width + 2 * MARGIN.around,
    height: height + MARGIN.above + MARGIN.around,
  };
};
