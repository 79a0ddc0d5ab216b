import type { SheetTable } from '@rt/shared/domain';
import { withRoles } from '../dimension-role';
import { labelAt } from '../json-access';
import { STATISTICS_LIMITS, type StatisticsFile, type StatisticsNote } from '../statistics-file';
import { tooMuch } from '../statistics-problem';
import { findHeads, type TableHeads } from './table-heads';
import { columnsOf, type TableColumns } from './table-columns';
import { HEAD_DIMENSIONS } from './gathered-dimension';
import { cubeOf, type TableCube } from './table-cube';
import { refusedTable } from './table-problem';
import { bodyOf, type TableBody } from './table-rows';

interface Shaped extends TableHeads, TableBody {
  table: SheetTable;
  columns: TableColumns;
}

/**
 * Reads the figures of a CSV file or a workbook: the first sheet that has heads, a time, and figures, in long form (a row
 * a figure) or wide (a column a period), PxWeb's CSV among them. Throws `StatisticsProblem`, naming each cell that cannot
 * be read.
 */
export function tableToStatistics(sheets: readonly SheetTable[]): StatisticsFile {
  for (const table of sheets) {
    const shaped = shapeOf(table);
    if (shaped) return statisticsOf(shaped, sheets.length > 1);
  }
  throw NO_SHAPE;
}

function shapeOf(table: SheetTable): Shaped | null {
  const heads = findHeads(table);
  if (!heads) return null;
  const body = bodyOf(table, heads.row);
  const columns = columnsOf(heads.heads, body.rows);
  return columns && { ...heads, ...body, table, columns };
}

function statisticsOf({ table, above, lines, columns, rows }: Shaped, oneOfSeveral: boolean): StatisticsFile {
  const cube = cubeOf(columns, rows);
  if (cube.dimensions.length > STATISTICS_LIMITS.dimensions)
    throw tooMuch('tabellen', {
      sv: `${STATISTICS_LIMITS.dimensions} kolumner med något annat än värden`,
      en: `${STATISTICS_LIMITS.dimensions} columns of other things than values`,
    });
  if (![...cube.cells.values()].some(({ value }) => value !== null)) throw NO_VALUES;
  const name = above[0] ?? (table.name || 'Tabell utan rubrik');
  return {
    kind: 'table',
    label: labelAt((oneOfSeveral ? `${name} · bladet ”${table.name}”` : name).slice(0, 1000), '', 'Tabell'),
    source: sourceIn(lines),
    sourceId: null,
    updatedAt: null,
    notes: lines.slice(0, STATISTICS_LIMITS.notes).map(noteOf),
    dimensions: withRoles(cube.dimensions, statedRoles(columns, cube)),
    incomplete: false,
    cells: cube.cells,
  };
}

/** The roles that the table itself told, by the codes of the dimensions they became. */
function statedRoles({ dimensions }: TableColumns, cube: TableCube) {
  const codes = (kind: string) =>
    cube.dimensions.filter((_, at) => dimensions[at]?.kind === kind).map(({ code }) => code);
  return { time: [...codes('time'), HEAD_DIMENSIONS.time], geo: codes('place'), metric: [HEAD_DIMENSIONS.content] };
}

const SOURCE = /^(?:källa|source)\s*:?\s*/i;

function sourceIn(lines: string[]): string {
  const at = lines.findIndex((line) => SOURCE.test(line));
  const own = lines[at]?.replace(SOURCE, '') || lines[at + 1];
  return at >= 0 && own ? labelAt(own.slice(0, 1000), '', '') : 'Källan anges inte i filen';
}

/** What calls itself a note must be shown with the figures; who to call about them need not. */
const noteOf = (text: string): StatisticsNote => ({
  text: text.slice(0, STATISTICS_LIMITS.noteText),
  mandatory: /^(?:not|fotnot|anm|obs|\*|\d+\))/i.test(text),
});

const NO_SHAPE = refusedTable('no-table', {
  sv: 'Filen har ingen tabell med rubriker, tid och värden. Lägg rubrikerna på en rad, till exempel region, år och värde, eller ett år per kolumn.',
  en: 'The file has no table with heads, time and values. Put the heads on one row, such as region, year and value, or a year a column.',
});
const NO_VALUES = refusedTable('no-values', {
  sv: 'Filen har inga värden: alla celler är tomma eller säger att värdet saknas.',
  en: 'The file has no values: every cell is empty or says that the value is missing.',
});
