import { IMPORT_LIMITS } from '@rt/shared/domain';
import { Problem } from '../problem';

const problem = (status: number, code: string, sv: string, en: string) =>
  new Problem(status, `import.${code}`, { sv: `${sv} Inget är sparat.`, en: `${en} Nothing is saved.` });

const sheetName = (name: string) => (name ? `Bladet ”${name}”` : 'Filen');
const nameOfSheet = (name: string) => (name ? `The sheet “${name}”` : 'The file');

/** Everything that can be wrong with a file as a whole, each with what to do. */
export const spreadsheetProblem = {
  missing: () => problem(400, 'file-missing', 'Välj en fil att importera.', 'Choose a file to import.'),
  empty: () => problem(422, 'file-empty', 'Filen är tom.', 'The file is empty.'),
  tooLarge: () =>
    problem(
      413,
      'file-too-large',
      'Filen är större än 10 MB. Ta bort bilder och onödiga blad, eller dela den i flera.',
      'The file is larger than 10 MB. Remove pictures and needless sheets, or split it.',
    ),
  unreadable: () =>
    problem(
      422,
      'file-unreadable',
      'Filen går inte att läsa. Den kan vara skadad eller avbruten. Öppna den i Excel, spara om den och försök igen.',
      'The file cannot be read. It may be damaged or cut off. Open it in Excel, save it again and retry.',
    ),
  notASpreadsheet: (kind: { sv: string; en: string }) =>
    problem(
      422,
      'file-not-a-spreadsheet',
      `Filen är ${kind.sv}. Spara den som Excel-arbetsbok (.xlsx) eller CSV och försök igen.`,
      `The file is ${kind.en}. Save it as an Excel workbook (.xlsx) or CSV and try again.`,
    ),
  protectedByPassword: () =>
    problem(
      422,
      'file-protected',
      'Filen är skyddad med lösenord. Ta bort lösenordet i Excel (Arkiv, Info) och försök igen.',
      'The file is protected by a password. Remove it in Excel (File, Info) and try again.',
    ),
  inflatesTooMuch: () =>
    problem(
      422,
      'file-inflates-too-much',
      'Filen blir orimligt stor när den packas upp. Kopiera raderna till en ny arbetsbok och försök igen.',
      'The file grows unreasonably when unpacked. Copy the rows to a new workbook and try again.',
    ),
  tooManyRows: (sheet: string, rows: number) =>
    problem(
      422,
      'too-many-rows',
      `${sheetName(sheet)} har ${rows} rader. Högst ${IMPORT_LIMITS.rows} går att importera åt gången: dela filen.`,
      `${nameOfSheet(sheet)} has ${rows} rows. At most ${IMPORT_LIMITS.rows} can be imported at a time: split the file.`,
    ),
  tooManyColumns: (sheet: string, cell: string) =>
    problem(
      422,
      'too-many-columns',
      `${sheetName(sheet)} har något i cellen ${cell}. Högst ${IMPORT_LIMITS.columns} kolumner går att läsa: ta bort det som ligger utanför tabellen.`,
      `${nameOfSheet(sheet)} has something in cell ${cell}. At most ${IMPORT_LIMITS.columns} columns can be read: remove what lies outside the table.`,
    ),
  farOutside: (sheet: string, cell: string) =>
    problem(
      422,
      'cell-far-outside',
      `${sheetName(sheet)} har något i cellen ${cell}, långt utanför tabellen. Ta bort det och försök igen.`,
      `${nameOfSheet(sheet)} has something in cell ${cell}, far outside the table. Remove it and try again.`,
    ),
  noRows: () =>
    problem(422, 'no-rows', 'Filen har inga rader med innehåll.', 'The file has no rows with anything in them.'),
};
