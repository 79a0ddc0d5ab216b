import { isBlank, type SheetTable } from '@rt/shared/domain';
import { fileKind } from './file-kind';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { spreadsheetProblem } from './spreadsheet-problem';

/**
 * The sheets of an uploaded XLSX or CSV file that have something in them. Whatever is wrong with the file is answered
 * with a problem of the code `import.…` (413 or 422) that says what to do; nothing is guessed from the file's name.
 */
export async function readSpreadsheet(content: Buffer): Promise<SheetTable[]> {
  const sheets = fileKind(content) === 'workbook' ? await readXlsx(content) : readCsv(content);
  const filled = sheets.filter((sheet) => sheet.rows.some((row) => row.some((cell) => !isBlank(cell))));
  if (filled.length === 0) throw spreadsheetProblem.noRows();
  return filled;
}
