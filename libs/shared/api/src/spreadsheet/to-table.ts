import type { Cell, SheetTable } from '@rt/shared/domain';
import type { SheetFacts } from './sheet-facts';

/** The values of a sheet together with what is known about its cells. A merged cell speaks for all its rows. */
export function toTable(name: string, values: readonly (readonly unknown[])[], facts: SheetFacts): SheetTable {
  const rows = values.map((row) => row.map(toCell));
  for (const { row, column, error } of facts.errors) put(rows, row, column, { error });
  for (const { row, column } of facts.percents) {
    const value = rows[row]?.[column];
    if (typeof value === 'number') put(rows, row, column, { percent: withoutNoise(value * 100) });
  }
  for (const { from, to } of facts.merges)
    for (let row = from.row + 1; row <= Math.min(to.row, rows.length - 1); row += 1)
      put(rows, row, from.column, rows[from.row]?.[from.column] ?? null);
  return { name, rows, hiddenColumns: facts.hiddenColumns };
}

function toCell(value: unknown): Cell {
  if (typeof value === 'string') return storable(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (!(value instanceof Date)) return null;
  return Number.isNaN(value.getTime()) ? { error: '#####' } : { date: value.toISOString().slice(0, 10) };
}

/** JSON in PostgreSQL holds neither zero characters nor halves of surrogate pairs; rules refuse the mark left for them. */
const storable = (text: string) => text.replace(/\0|\p{Cs}/gu, '\uFFFD');

/** A row may be shorter than the place where the error was, as cells without a value are not counted. */
function put(rows: Cell[][], row: number, column: number, cell: Cell) {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] as Cell[];
  while (cells.length < column) cells.push(null);
  cells[column] = cell;
}

/** 0.07 × 100 is 7.000000000000001 in floating point. */
const withoutNoise = (value: number) => Number(value.toPrecision(12));
