import { cellName, type Cell, IMPORT_LIMITS, type SheetTable } from '@rt/shared/domain';
import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from './decode-text';
import { sniffDelimiter } from './sniff-delimiter';
import { spreadsheetProblem } from './spreadsheet-problem';

/** Rows above the heading (a title, a note, empty rows) do not count towards the limit. */
const ABOVE_HEADING = 30;

/** The one sheet of a text file, in whatever encoding and with whatever delimiter. Every cell is text; rules read the numbers. */
export function readCsv(content: Buffer): SheetTable[] {
  const text = decodeText(content);
  const rows = records(text);
  const filled = rows.filter((row) => row.some((cell) => cell !== '')).length;
  if (filled === 0) throw spreadsheetProblem.noRows();
  if (filled > IMPORT_LIMITS.rows + ABOVE_HEADING) throw spreadsheetProblem.tooManyRows('', filled);
  const outside = rows.findIndex((row) => row.length > IMPORT_LIMITS.columns);
  if (outside >= 0) throw spreadsheetProblem.tooManyColumns('', cellName(IMPORT_LIMITS.columns, outside + 1));
  return [{ name: '', rows: rows.map((row) => row.map(asCell)), hiddenColumns: [] }];
}

const asCell = (text: string): Cell => (text.trim() === '' ? null : unguarded(text));

/** Our own exports put an apostrophe before what a spreadsheet would run as a formula; read back it is gone. */
const unguarded = (text: string) => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

function records(text: string): string[][] {
  const strict = { delimiter: sniffDelimiter(text), relax_column_count: true, max_record_size: 1_000_000 };
  try {
    return parse(withoutSeparatorLine(text), strict);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return withLooseQuotes(text, strict);
  }
}

/** A quote in the middle of a cell (5" rör) is a sign like any other to whoever wrote it by hand. */
function withLooseQuotes(text: string, options: object): string[][] {
  try {
    return parse(withoutSeparatorLine(text), { ...options, relax_quotes: true });
  } catch (error) {
    if (error instanceof CsvError) throw spreadsheetProblem.unreadable();
    throw error;
  }
}

/** Excel's own line `sep=;` becomes an empty row, so that row numbers stay as in the file. */
const withoutSeparatorLine = (text: string) => text.replace(/^sep=.(?=\r?\n)/i, '');
