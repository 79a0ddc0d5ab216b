import { NODE_KINDS, type NodeKind } from '@rt/effect-chains/domain';

/** How wide a box is, and how far it is from one column to the next. */
export const BOX_WIDTH = 184;
export const COLUMN_PITCH = 224;
/** How near a column a dropped box must be to be drawn into it. */
export const COLUMN_REACH = 64;

export const columnOf = (kind: NodeKind): number => NODE_KINDS.indexOf(kind);

/** Where the boxes of a kind begin. */
export const columnX = (kind: NodeKind): number => columnOf(kind) * COLUMN_PITCH;

/** The column whose boxes begin nearest. */
export function nearestKind(x: number): NodeKind {
  const at = Math.round(x / COLUMN_PITCH);
  return NODE_KINDS[Math.min(Math.max(at, 0), NODE_KINDS.length - 1)] as NodeKind;
}

/** The column that a box dropped here falls into; null between columns, where it stays as it is. */
export function columnNear(x: number): NodeKind | null {
  const kind = nearestKind(x);
  return Math.abs(columnX(kind) - x) <= COLUMN_REACH ? kind : null;
}

/** The column after, towards the goal; the goal has none after it. */
export const kindAfter = (kind: NodeKind): NodeKind => NODE_KINDS[columnOf(kind) + 1] ?? kind;
/** The column before; the need has none before it. */
export const kindBefore = (kind: NodeKind): NodeKind => NODE_KINDS[columnOf(kind) - 1] ?? kind;
