/**
 * What one cell of a spreadsheet holds, in a form that can be stored as JSON: text, a number, a truth value, nothing,
 * a day (`2026-03-12`), a number formatted as percent (25 for 25 %), or an error a formula gave (`#REF!`).
 */
export type Cell = string | number | boolean | null | { date: string } | { percent: number } | { error: string };

/** Whether there is nothing to read in a cell. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');

/** A cell as a person would read it on the sheet: `25 %`, `2026-03-12`, `1234,5`; an empty text for an empty cell. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'number') return decimalComma(cell);
  if (typeof cell === 'boolean') return cell ? 'SANT' : 'FALSKT';
  if (typeof cell === 'string') return cell;
  if ('date' in cell) return cell.date;
  return 'percent' in cell ? `${decimalComma(cell.percent)} %` : cell.error;
}

const decimalComma = (value: number) => String(value).replace('.', ',');
