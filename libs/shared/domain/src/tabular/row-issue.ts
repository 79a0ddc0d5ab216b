import type { Bilingual } from '../bilingual';
import { cellName } from './sheet-table';
import type { CellProblem } from './reading';

/** Why a row cannot be taken, and in which cell. */
export interface RowIssue extends CellProblem {
  /** The row's number in the file. */
  row: number;
  /** `D14`; null where the trouble is the row as a whole. */
  cell: string | null;
  /** The heading of the cell's column. */
  column: string | null;
}

/** An issue with one cell; `column` from 0. */
export const cellIssue = (problem: CellProblem, row: number, column: number, heading: string): RowIssue => ({
  ...problem,
  row,
  cell: cellName(column, row),
  column: heading || null,
});

/** An issue with a row as a whole. */
export const rowIssue = (problem: CellProblem, row: number): RowIssue => ({
  ...problem,
  row,
  cell: null,
  column: null,
});

/** Where an issue is, as a person finds it: `Rad 14, Andel (D14)`. */
export function placeOf(issue: Pick<RowIssue, 'row' | 'cell' | 'column'>): Bilingual {
  const cell = issue.cell ? (issue.column ? `, ${issue.column} (${issue.cell})` : `, ${issue.cell}`) : '';
  return { sv: `Rad ${issue.row}${cell}`, en: `Row ${issue.row}${cell}` };
}
