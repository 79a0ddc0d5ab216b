import {
  adding,
  type ChainContent,
  type NodeContent,
  NEW_EDGE,
  NEW_NODE,
  type PartContents,
} from '@rt/effect-chains/domain';
import type { Written } from '../inspector/written';
import type { GridColumn } from './grid-column';
import type { NewRow } from './pasted-range';

type Row = ReadonlyMap<string, string>;

/** What the cells of a row say together; the first that is wrong refuses it. */
function contentOf<Part, Content>(
  cells: Row,
  columns: readonly GridColumn<Part, Content>[],
): Written<Partial<Content>> {
  const content: Partial<Content> = {};
  for (const { key, reads } of columns) {
    const text = cells.get(key);
    if (!text || !reads) continue;
    const written = reads(text);
    if (written.wrong !== null) return written;
    Object.assign(content, written.value);
  }
  return { value: content, wrong: null };
}

/** A new box from pasted cells: it must have words, and is of the kind given where they say no other. */
export const newBoxRow =
  (
    columns: readonly GridColumn<PartContents['node'] & { id: string; version: number }, NodeContent>[],
    kind: NodeContent['kind'],
  ): NewRow =>
  (cells) => {
    const content = contentOf(cells, columns);
    if (content.wrong !== null) return content;
    const text = content.value.text;
    if (!text) return { value: null, wrong: NO_TEXT };
    return { value: [adding('node', crypto.randomUUID(), { ...NEW_NODE, kind, ...content.value, text })], wrong: null };
  };

/** A new arrow from pasted cells: from and to must be the words of boxes that are there. */
export const newArrowRow =
  (
    { nodes, edges }: ChainContent,
    columns: readonly GridColumn<PartContents['edge'] & { id: string; version: number }, PartContents['edge']>[],
  ): NewRow =>
  (cells) => {
    const ends = ['from', 'to'].map((key) => {
      const said = (cells.get(key) ?? '').trim().toLocaleLowerCase('sv');
      return nodes.find(({ text }) => text.trim().toLocaleLowerCase('sv') === said);
    });
    const [from, to] = ends;
    if (!from || !to) return { value: null, wrong: noBox(cells.get(from ? 'to' : 'from') ?? '') };
    if (edges.some(({ fromId, toId }) => fromId === from.id && toId === to.id)) return { value: null, wrong: THERE };
    const content = contentOf(cells, columns);
    if (content.wrong !== null) return content;
    const is = { ...NEW_EDGE, ...content.value, fromId: from.id, toId: to.id };
    return { value: [adding('edge', crypto.randomUUID(), is)], wrong: null };
  };

const NO_TEXT = $localize`:@@new-row.no-text:en ny ruta måste ha en text.`;
const THERE = $localize`:@@new-row.there:pilen finns redan.`;
const noBox = (text: string) => $localize`:@@new-row.no-box:ingen ruta heter ”${text.trim()}:text:”.`;
