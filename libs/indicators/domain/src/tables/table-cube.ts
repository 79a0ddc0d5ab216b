import { cellName, isProblem } from '@rt/shared/domain';
import type { RawDimension } from '../json-stat-dimension';
import { STATISTICS_LIMITS, type StatisticsCell } from '../statistics-file';
import { type StatisticsProblem, tooMuch } from '../statistics-problem';
import { figureReader, isMissing } from './cell-value';
import { valueIn } from './dimension-column';
import { columnDimension, type GatheredDimension, headDimensions } from './gathered-dimension';
import type { TableColumns } from './table-columns';
import { badCell, badCells, cellProblem } from './table-problem';
import type { TableRow } from './table-rows';

interface Entry {
  at: number[];
  cell: StatisticsCell;
  row: number;
  column: number;
}

export interface TableCube {
  dimensions: RawDimension[];
  cells: Map<number, StatisticsCell>;
}

/** Gathers the figures of a table into a cube. Throws `StatisticsProblem` naming the cells that cannot be read. */
export function cubeOf({ dimensions, values }: TableColumns, rows: readonly TableRow[]): TableCube {
  const told = dimensions.map((column) => ({ column, dimension: columnDimension(column) }));
  const inHeads = headDimensions(values);
  const problems: StatisticsProblem[] = [];
  const reading = (columns: number[]) => {
    const read = figureReader(rows.flatMap(({ cells }) => columns.map((column) => cells[column])));
    return ({ number, cells }: TableRow, column: number, head: string): number | null => {
      const found = isMissing(cells[column]) ? { value: null } : read(cells[column]);
      if (!isProblem(found)) return found.value;
      problems.push(badCell(found.problem, number, column, head));
      return null;
    };
  };
  const figureIn = reading(values.map(({ column }) => column));
  const marginIn = reading(values.flatMap(({ margins }) => margins ?? []));
  const entries = rows.flatMap((row) => {
    const place = told.map(({ column, dimension }) => {
      const value = valueIn(row.cells, column);
      if (!('problem' in value)) return dimension.indexOf(value);
      problems.push(badCell(value.problem, row.number, column.column, column.head));
      return 0;
    });
    return values.map(({ column, head, margins }, each): Entry => {
      const cell: StatisticsCell = { value: figureIn(row, column, head), preliminary: false };
      const margin = margins === null ? null : marginIn(row, margins, 'osäkerhet');
      if (margin !== null && margin < 0) problems.push(badCell(NEGATIVE, row.number, margins ?? 0, 'osäkerhet'));
      const at = [...place, ...inHeads.map(({ indexes }) => indexes[each] ?? 0)];
      return { at, cell: margin === null ? cell : { ...cell, margin }, row: row.number, column };
    });
  });
  if (problems.length) throw badCells(problems);
  if (entries.length > STATISTICS_LIMITS.cells)
    throw tooMuch('tabellen', { sv: `${STATISTICS_LIMITS.cells} värden`, en: `${STATISTICS_LIMITS.cells} values` });
  const all = [...told, ...inHeads].map(({ dimension }) => dimension);
  return { dimensions: all.map((each) => each.raw()), cells: cellsOf(entries, all) };
}

function cellsOf(entries: Entry[], dimensions: GatheredDimension[]): Map<number, StatisticsCell> {
  const cells = new Map<number, StatisticsCell>();
  const from = new Map<number, Entry>();
  const problems: StatisticsProblem[] = [];
  for (const entry of entries) {
    const index = entry.at.reduce((sum, each, at) => sum * (dimensions[at]?.size ?? 1) + each, 0);
    const earlier = from.get(index);
    if (earlier) problems.push(badCell(twice(cellName(earlier.column, earlier.row)), entry.row, entry.column, ''));
    from.set(index, entry);
    cells.set(index, entry.cell);
  }
  if (problems.length) throw badCells(problems);
  return cells;
}

const NEGATIVE = cellProblem('negative-margin', {
  sv: 'Osäkerheten är mindre än noll. Skriv hur långt intervallet går åt vardera hållet.',
  en: 'The margin is less than zero. Write how far the interval reaches in each direction.',
});
const twice = (cell: string) =>
  cellProblem('twice', {
    sv: `Samma sak (plats, kön och period) står redan i ${cell}. Ta bort den ena.`,
    en: `The same thing (place, sex and period) is in ${cell} already. Remove one of them.`,
  });
