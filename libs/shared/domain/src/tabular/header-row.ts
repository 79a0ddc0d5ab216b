import { isBlank } from './cell';
import { type ColumnField, suggestMapping } from './column-field';
import type { SheetTable } from './sheet-table';

/** How far down the heading is looked for: titles, logotypes and notes seldom take more. */
const LOOK_AT = 30;

/**
 * The number (from 1) of the row that holds the column headings: the row where most fields are recognised, the first of
 * equals. A single recognised cell is no proof, since a level's name in the rows can look like a heading: then it is the
 * first row with at least two cells filled, else the one recognised, else the first filled row, else 1.
 */
export function findHeaderRow(table: SheetTable, fields: readonly ColumnField[]): number {
  const candidates = table.rows.slice(0, LOOK_AT).map((cells, index) => ({
    row: index + 1,
    known: Object.keys(suggestMapping(cells, fields)).length,
    filled: cells.filter((cell) => !isBlank(cell)).length,
  }));
  const best = Math.max(0, ...candidates.map((one) => one.known));
  const found =
    (best > 1 ? candidates.find((one) => one.known === best) : undefined) ??
    candidates.find((one) => one.filled >= 2) ??
    (best > 0 ? candidates.find((one) => one.known === best) : undefined) ??
    candidates.find((one) => one.filled >= 1);
  return found?.row ?? 1;
}
