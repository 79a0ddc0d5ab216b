import {
  type ChainComparison,
  type ComparedPart,
  NODE_KINDS,
  type NodeKind,
  type PartKind,
  type StoredParts,
} from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { columnX, nearestKind } from '../layout/columns';
import { overlaps, type Rect } from '../layout/geometry';
import { placeByColumns } from '../layout/place-by-columns';

/** Columns stand wider apart than on the canvas: arrows have a word on them. */
const PITCH = 288;

/** A part as it is in the later version, or was last. */
export const shown = <K extends PartKind>({ is, was }: ComparedPart<K>): StoredParts[K] =>
  (is ?? was) as StoredParts[K];

export interface ComparedPlaces {
  places: Map<Id, Rect>;
  /** The columns that there are boxes in, with where they begin; the others are left out. */
  columns: { kind: NodeKind; x: number }[];
}

/**
 * Where the boxes of two versions stand in one picture: those of the later as on the canvas, but farther apart; those it has
 * lost where they stood, or in their column as near as there is room.
 */
export function comparedPlaces({ nodes, edges }: ChainComparison): ComparedPlaces {
  const arrows = edges.map(shown<'edge'>);
  const now = nodes.flatMap(({ is }) => is ?? []);
  const places = placeByColumns({ nodes: now, edges: arrows });
  const taken = [...places.values()];
  const standing = now.map((node) => ({
    ...node,
    x: places.get(node.id)?.x ?? null,
    y: places.get(node.id)?.y ?? null,
  }));
  const gone = nodes.flatMap(({ is, was }) => {
    if (is || !was) return [];
    const own = was.x === null ? undefined : placeByColumns({ nodes: [was], edges: [] }).get(was.id);
    const free = own && !taken.some((rect) => overlaps(rect, own));
    return [free ? was : { ...was, x: null, y: null }];
  });
  return spread(placeByColumns({ nodes: [...standing, ...gone], edges: arrows }));
}

function spread(places: ReadonlyMap<Id, Rect>): ComparedPlaces {
  const used = new Set([...places.values()].map(({ x }) => nearestKind(x)));
  const columns = NODE_KINDS.filter((kind) => used.has(kind)).map((kind, at) => ({ kind, x: at * PITCH }));
  const starts = new Map(columns.map(({ kind, x }) => [kind, x]));
  const across = (x: number) => (starts.get(nearestKind(x)) ?? 0) + x - columnX(nearestKind(x));
  return { places: new Map([...places].map(([id, rect]) => [id, { ...rect, x: across(rect.x) }])), columns };
}
