import {
  type ChainContent,
  CHAIN_LIMITS,
  NODE_KINDS,
  NODE_TEXT_LENGTH,
  type NodeKind,
  type PartChange,
} from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { newArrow, newBox } from './chain-edits';

/** What a pasted range becomes, or why nothing of it is taken. */
export interface PastedChain {
  changes: PartChange[];
  boxes: number;
  refused: string | null;
}

type Names = Readonly<Record<NodeKind, string>>;
const BULLET = /^\s*[-–•*·]\s+/u;
const bare = (text: string) => text.replace(BULLET, '').replace(/\s+/gu, ' ').trim();
const same = (one: string, other: string) => one.toLocaleLowerCase('sv') === other.toLocaleLowerCase('sv');

/**
 * Boxes from lines or cells. One column: a box a line, in the column where they are pasted. Several: a row is a way through the
 * chain, from the column where it is pasted and onwards, or by the names of columns in the first row; the same text in the same
 * column is the same box, and an arrow joins each cell to the next.
 */
export function pastedChain(
  rows: readonly (readonly string[])[],
  start: NodeKind,
  names: Names,
  content: Pick<ChainContent, 'nodes' | 'edges'>,
): PastedChain {
  const head = headOf(rows[0] ?? [], names);
  const kinds = head ?? NODE_KINDS.slice(NODE_KINDS.indexOf(start));
  const several = rows.some((row) => row.filter((cell) => bare(cell)).length > 1);
  const boxes = new Map<string, Id>();
  const arrows = new Set(content.edges.map(({ fromId, toId }) => `${fromId} ${toId}`));
  if (several) for (const { id, kind, text } of content.nodes) boxes.set(keyOf(kind, text), id);
  const [added, drawn]: [PartChange[], PartChange[]] = [[], []];
  for (const [at, row] of rows.entries()) {
    if (head && at === 0) continue;
    let before: Id | null = null;
    for (const [column, cell] of row.entries()) {
      const [kind, text] = [kinds[column], bare(cell)];
      if (!text) continue;
      if (!kind)
        return refusal(
          $localize`:@@pasted.too-wide:Rad ${at + 1}:row:: det finns inte så många kolumner efter ${names[start]}:column:. Inget klistrades in.`,
        );
      if (text.length < NODE_TEXT_LENGTH.min || text.length > NODE_TEXT_LENGTH.max)
        return refusal(
          $localize`:@@pasted.length:Rad ${at + 1}:row:: texten i en ruta ska ha ${NODE_TEXT_LENGTH.min}:from:–${NODE_TEXT_LENGTH.max}:to: tecken. Inget klistrades in.`,
        );
      const key = several ? keyOf(kind, text) : `${at}`;
      const there = boxes.get(key);
      const box = there ? null : newBox(kind, text);
      const id: Id = there ?? (box as PartChange).id;
      if (box) added.push(box);
      boxes.set(key, id);
      if (before && before !== id && !arrows.has(`${before} ${id}`)) {
        drawn.push(newArrow(before, id));
        arrows.add(`${before} ${id}`);
      }
      before = id;
    }
  }
  if (content.nodes.length + added.length > CHAIN_LIMITS.node)
    return refusal(
      $localize`:@@pasted.too-many:En kedja kan ha högst ${CHAIN_LIMITS.node}:count: rutor. Inget klistrades in.`,
    );
  return { changes: [...added, ...drawn], boxes: added.length, refused: null };
}

const keyOf = (kind: NodeKind, text: string) => `${kind} ${bare(text).toLocaleLowerCase('sv')}`;
const refusal = (refused: string): PastedChain => ({ changes: [], boxes: 0, refused });

/** The columns that a first row of their names tells; null where it is no such row. */
function headOf(cells: readonly string[], names: Names): NodeKind[] | null {
  const kinds = cells.map((cell) => NODE_KINDS.find((kind) => same(names[kind], bare(cell))));
  return cells.length > 0 && kinds.every((kind) => kind !== undefined) ? kinds : null;
}
