import { type Cell, isBlank } from './cell';

/** How much one file may hold. */
export const IMPORT_LIMITS = { rows: 10_000, columns: 200, cellLength: 5_000 } as const;

/** A sheet as it was read. `rows[0]` is row 1 of the file, so that every cell can be named as the person sees it. */
export interface SheetTable {
  name: string;
  rows: Cell[][];
  /** Columns, from 0, that are hidden in the file. */
  hiddenColumns: number[];
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (column % 26));
}

/** The name of a cell as spreadsheets give it: `D14` for column 3, row 14. */
export const cellName = (column: number, row: number): string => `${columnLetters(column)}${row}`;

/** The rows with something in them below the heading, each with its number in the file. */
export function dataRows(table: SheetTable, headerRow: number): { number: number; cells: Cell[] }[] {
  return table.rows
    .map((cells, index) => ({ number: index + 1, cells }))
    .filter(({ number, cells }) => number > headerRow && cells.some((cell) => !isBlank(cell)));
}
