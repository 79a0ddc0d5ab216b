import { cellName, IMPORT_LIMITS, type SheetTable } from '@rt/shared/domain';
import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { percentStyles } from './percent-styles';
import { type SheetFacts, sheetFacts } from './sheet-facts';
import { spreadsheetProblem } from './spreadsheet-problem';
import { toTable } from './to-table';
import { unpackZip } from './unpack-zip';
import { workbookParts } from './workbook-parts';

/** What holds values and their formats, and what tells which other kind of archive a file is. Pictures are never unpacked. */
const PARTS =
  /^(?:xl\/(?:workbook\.(?:xml|bin)|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml|sharedStrings\.xml|styles\.xml)|mimetype|word\/document\.xml)$/i;

/** Rows above the heading (a title, a note) do not count towards the limit. */
const ABOVE_HEADING = 30;

/** More places than a table of the largest size has, with empty rows between; beyond it something lies far outside. */
const LARGEST_AREA = 4_000_000;

/**
 * The sheets of a workbook. The reader of values is given only what was unpacked and measured here, so that nothing a file
 * says about itself has to be believed; what it leaves out (errors, percent, merges, hidden columns) is added.
 */
export async function readXlsx(content: Buffer): Promise<SheetTable[]> {
  const files = unpackZip(content, (name) => PARTS.test(name));
  try {
    const { sheets, styles } = workbookParts(files);
    const percents = percentStyles((styles && files.get(styles)?.toString('utf8')) ?? '');
    const facts = new Map(
      sheets.map(({ name, path }) => [
        name,
        checked(name, sheetFacts(files.get(path)?.toString('utf8') ?? '', percents)),
      ]),
    );
    const values = await readXlsxFile(archiveOf(files), { trim: false });
    return values.flatMap(({ sheet, data }) => {
      const known = facts.get(sheet);
      return known ? [toTable(sheet, (data ?? []) as readonly (readonly unknown[])[], known)] : [];
    });
  } catch (error) {
    throw isOurs(error) ? error : spreadsheetProblem.unreadable();
  }
}

/** What the reader of values stumbles on is a file that is not as it should be; our own answers already say so. */
const isOurs = (error: unknown) =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('import.');

function checked(name: string, facts: SheetFacts): SheetFacts {
  if (facts.filledRows > IMPORT_LIMITS.rows + ABOVE_HEADING)
    throw spreadsheetProblem.tooManyRows(name, facts.filledRows);
  if (facts.widest.column >= IMPORT_LIMITS.columns)
    throw spreadsheetProblem.tooManyColumns(name, cellName(facts.widest.column, facts.widest.row + 1));
  if ((facts.lowest.row + 1) * (facts.widest.column + 1) > LARGEST_AREA)
    throw spreadsheetProblem.farOutside(name, cellName(facts.lowest.column, facts.lowest.row + 1));
  return facts;
}

function archiveOf(files: ReadonlyMap<string, Buffer>): ArrayBuffer {
  return zipSync(Object.fromEntries(files), { level: 0 }).buffer;
}
