import { type Cell, cellText, isBlank, parseNumber, type SheetTable } from '@rt/shared/domain';
import { splitHead, periodIn } from './cell-period';
import { isMissing } from './cell-value';

/** Where the heads of a table are, and what was written above them. */
export interface TableHeads {
  /** By column, from 0; an empty text where a column has no head. */
  heads: string[];
  /** The number, from 1, of the last row of heads. */
  row: number;
  /** Lines above the heads, such as a title. */
  above: string[];
}

/** How far down heads are looked for. */
const LOOK_AT = 30;
export const TIME_HEAD = /^(?:tid|time|år|year|kvartal|quarter|månad|month|period|tidpunkt)$/i;

/** The heads of a table: the first row of nothing but heads, with the row of periods below it where PxWeb has two. null where there is none. */
export function findHeads({ rows }: SheetTable): TableHeads | null {
  const found = rows.slice(0, LOOK_AT).findIndex(isHeadRow);
  if (found < 0) return null;
  const heads = textsOf(rows[found]);
  const above = rows.slice(0, found).flatMap((row) => textsOf(row).filter(Boolean).slice(0, 1));
  const next = rows[found + 1];
  return next && belongsTogether(heads, next)
    ? { heads: joined(heads, textsOf(next)), row: found + 2, above }
    : { heads, row: found + 1, above };
}

const textsOf = (row: readonly Cell[] | undefined): string[] =>
  Array.from(row ?? [], (cell) => cellText(cell).trim().replace(/\s+/g, ' '));

function isHeadRow(row: readonly Cell[]): boolean {
  const filled = row.flatMap((cell, column) => (isBlank(cell) ? [] : [{ cell, column }]));
  const [only] = filled;
  if (!only || !filled.every(({ cell }) => isHead(cell))) return false;
  return filled.length > 1 || (only.column > 0 && splitHead(cellText(only.cell)).period !== null);
}

/** A figure or a mark for missing is no head; a period is, although it is a number too. */
function isHead(cell: Cell): boolean {
  const text = cellText(cell).trim();
  if (periodIn(text)) return true;
  return typeof cell === 'string' && !isMissing(cell) && parseNumber(text) === null;
}

/** Whether a row of heads without periods goes on in a row of nothing but periods. */
function belongsTogether(heads: string[], next: readonly Cell[]): boolean {
  if (heads.some((head) => TIME_HEAD.test(head) || splitHead(head).period)) return false;
  const filled = textsOf(next).filter(Boolean);
  return filled.length > 0 && filled.every((text) => periodIn(text));
}

/** A head over several columns is written once, over the first of them. */
function joined(heads: string[], periods: string[]): string[] {
  let over = '';
  return Array.from({ length: Math.max(heads.length, periods.length) }, (_, column) => {
    over = heads[column] || over;
    return periods[column] ? `${over} ${periods[column]}`.trim() : (heads[column] ?? '');
  });
}
