import {
  type ColumnField,
  columnLetters,
  type ColumnMapping,
  cellText,
  dataRows,
  findHeaderRow,
  headingsOf,
  IMPORT_LIMITS,
  type MappingInput,
  type SheetSummary,
  type SheetTable,
  suggestMapping,
} from '@rt/shared/domain';
import { importProblem } from './import-problem';
import { spreadsheetProblem } from './spreadsheet-problem';

const SAMPLES = 3;
const SAMPLE_LENGTH = 80;

const suggested = (table: SheetTable, headerRow: number, fields: readonly ColumnField[]): ColumnMapping =>
  suggestMapping(table.rows[headerRow - 1] ?? [], fields, table.hiddenColumns);

/** Refuses sheets with more rows than can be imported, and gives the reading to begin with: the sheet whose headings are best known. */
export function firstMapping(tables: readonly SheetTable[], fields: readonly ColumnField[]): MappingInput {
  const readings = tables.map((table, sheet) => {
    const headerRow = findHeaderRow(table, fields);
    const rows = dataRows(table, headerRow).length;
    if (rows > IMPORT_LIMITS.rows) throw spreadsheetProblem.tooManyRows(table.name, rows);
    return { sheet, headerRow, columns: suggested(table, headerRow, fields) };
  });
  const known = (reading: MappingInput) => Object.keys(reading.columns).length;
  return readings.reduce((best, one) => (known(one) > known(best) ? one : best));
}

/** What the screen shows of a sheet when columns are chosen. */
export function sheetSummary(table: SheetTable, headerRow: number, fields: readonly ColumnField[]): SheetSummary {
  const headings = headingsOf(table, headerRow);
  const rows = dataRows(table, headerRow);
  const width = Math.max(headings.length, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index) => ({
    index,
    letters: columnLetters(index),
    heading: headings[index] ?? '',
    samples: samplesOf(rows.map(({ cells }) => cellText(cells[index]).trim())),
    hidden: table.hiddenColumns.includes(index),
  }));
  const filled = columns.filter(({ heading, samples }) => heading !== '' || samples.length > 0);
  return {
    name: table.name,
    headerRow,
    rows: rows.length,
    columns: filled,
    suggested: suggested(table, headerRow, fields),
  };
}

const samplesOf = (texts: string[]) =>
  texts
    .filter(Boolean)
    .slice(0, SAMPLES)
    .map((text) => (text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH)}…` : text));

/** Refuses a choice of columns that does not fit the file: another sheet or row than there is, an unknown field, a column used twice. */
export function checkMapping(input: MappingInput, tables: readonly SheetTable[], fields: readonly ColumnField[]): void {
  const table = tables[input.sheet];
  if (!table) throw importProblem.badMapping('sheet');
  if (input.headerRow > table.rows.length) throw importProblem.badMapping('headerRow');
  if (dataRows(table, input.headerRow).length > IMPORT_LIMITS.rows)
    throw spreadsheetProblem.tooManyRows(table.name, dataRows(table, input.headerRow).length);
  const used = new Set<number>();
  for (const [key, column] of Object.entries(input.columns)) {
    const fits = Number.isInteger(column) && Number(column) >= 0 && Number(column) < IMPORT_LIMITS.columns;
    if (!fits || used.has(Number(column)) || !fields.some((field) => field.key === key))
      throw importProblem.badMapping(`columns.${key}`);
    used.add(Number(column));
  }
}
