import { changing, type PartChange, type PartContents, type StoredParts } from '@rt/effect-chains/domain';
import type { GridColumn } from './grid-column';
import type { Written } from '../inspector/written';

/** Where a range is pasted: the row and the column of its first cell. */
export interface GridPlace {
  row: number;
  column: number;
}

export interface PastedRange {
  changes: PartChange[];
  refused: string | null;
}

/** What the cells of a row below the last one make. */
export type NewRow = (cells: ReadonlyMap<string, string>) => Written<PartChange[]>;

/**
 * The changes that a pasted range makes to a table as it is shown. All of it or nothing: a cell that cannot be what is pasted, or
 * can only be read and is something else, refuses the whole. Rows below the last one are new.
 */
export function pastedRange<K extends 'node' | 'edge'>(
  part: K,
  rows: readonly StoredParts[K][],
  columns: readonly GridColumn<StoredParts[K], PartContents[K]>[],
  at: GridPlace,
  table: readonly (readonly string[])[],
  newRow: NewRow,
): PastedRange {
  const changes: PartChange[] = [];
  for (const [down, cells] of table.entries()) {
    const wrongIn = (why: string) =>
      refusal($localize`:@@range.wrong:Rad ${down + 1}:row: i det du klistrade in: ${why}:why: Inget är ändrat.`);
    const named = cells.map((text, across) => ({ text, column: columns[at.column + across] }));
    if (named.some(({ text, column }) => !column && text)) return wrongIn(TOO_WIDE);
    const stored = rows[at.row + down];
    if (!stored) {
      const made = newRow(new Map(named.flatMap(({ text, column }) => (column ? [[column.key, text]] : []))));
      if (made.wrong !== null) return wrongIn(made.wrong);
      changes.push(...made.value);
      continue;
    }
    const patch: Partial<PartContents[K]> = {};
    for (const { text, column } of named) {
      if (!column || column.text(stored) === text) continue;
      const written = column.reads?.(text) ?? { value: null, wrong: onlyRead(column.head) };
      if (written.wrong !== null) return wrongIn(written.wrong);
      Object.assign(patch, written.value);
    }
    const change = changing(part, stored, patch);
    if (change) changes.push(change);
  }
  return { changes, refused: null };
}

const refusal = (refused: string): PastedRange => ({ changes: [], refused });
const onlyRead = (head: string) =>
  $localize`:@@range.only-read:kolumnen ${head}:column: ändras i rutans panel, inte här.`;
const TOO_WIDE = $localize`:@@range.too-wide:det finns inte så många kolumner i tabellen.`;
