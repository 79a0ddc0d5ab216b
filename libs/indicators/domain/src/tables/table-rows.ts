import { type Cell, cellText, dataRows, isBlank, type SheetTable } from '@rt/shared/domain';
import { periodIn } from './cell-period';

/** A row of figures, with its number in the file. */
export interface TableRow {
  number: number;
  cells: readonly Cell[];
}

/** What stands below the heads of a table. */
export interface TableBody {
  rows: TableRow[];
  /** Lines of text between and below the figures: notes, and where the table comes from. */
  lines: string[];
}

/** Takes the rows of figures apart from the lines of text: those with words in their first cell and nothing else. */
export function bodyOf(table: SheetTable, headRow: number): TableBody {
  const rows = dataRows(table, headRow);
  const isLine = ({ cells }: TableRow) => {
    const text = cellText(cells[0]).trim();
    return text !== '' && !periodIn(text) && cells.slice(1).every((cell) => isBlank(cell));
  };
  const lines = rows.filter(isLine).map(({ cells }) => cellText(cells[0]).trim());
  return { rows: filledDown(rows.filter((row) => !isLine(row))), lines };
}

/** Blank cells at the beginning of a row mean the same as above, as in a table that names each place once. */
function filledDown(rows: TableRow[]): TableRow[] {
  let above: readonly Cell[] = [];
  return rows.map(({ number, cells }) => {
    const first = cells.findIndex((cell) => !isBlank(cell));
    const words = typeof cells[first] === 'string' || periodIn(cellText(cells[first])) !== null;
    above = words ? [...above.slice(0, first), ...cells.slice(first)] : cells;
    return { number, cells: above };
  });
}
