import type { ExportDocument, ReportTable, ReportTableColumn } from '@rt/reporting/domain';
import { inLanguage, type Language } from '@rt/shared/domain';
import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node';
import { DEFAULT_ACCENT } from '../default-accent';
import { columnShares } from '../column-shares';
import { sheetNames } from '../sheet-name';
import { WORDS } from '../words';
import type { Writer } from '../writer';

/** Characters all columns of a table share, and the most a cell can hold. */
const WIDTH = 130;
const CELL = 32_767;
/** Excel writes them in the reader's own manner: spaces and decimal comma in Swedish. */
const FORMATS = { kronor: '#,##0', count: '#,##0.##', percent: '0.0%', date: 'yyyy-mm-dd' } as const;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Every table on a sheet of its own, with numbers and dates that can be counted with; first a sheet that says what each is and where it is from. */
export const writeXlsx: Writer = async (document, reached) => {
  const { tables, language, publisher } = document;
  const about = language === 'sv' ? 'Om filen' : 'About';
  const [first = about, ...names] = sheetNames([about, ...tables.map(({ caption }) => inLanguage(caption, language))]);
  const accent = publisher.accent ?? DEFAULT_ACCENT;
  const sheets = [
    { sheet: first, data: aboutSheet(document, names), columns: [{ width: 34 }, { width: 60 }, { width: 60 }] },
  ];
  for (const [at, table] of tables.entries()) {
    const columns = table.columns.length
      ? columnShares(table, language).map((share) => ({ width: Math.max(10, Math.round(share * WIDTH)) }))
      : [{ width: 30 }];
    const sheet = { sheet: names[at] ?? table.key, data: tableSheet(table, accent, language), columns };
    sheets.push(Object.assign(sheet, { stickyRowsCount: 1 }));
    await reached((0.7 * (at + 1)) / tables.length);
  }
  return writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
};

const head = (value: string, accent: string): Cell => ({
  ...{ value, type: String, fontWeight: 'bold', textColor: '#FFFFFF', backgroundColor: accent },
  ...{ align: 'left', alignVertical: 'top', wrap: true },
});
const text = (value: string): Cell =>
  value === '' ? null : { value: value.slice(0, CELL), type: String, format: '@', wrap: true, alignVertical: 'top' };

function tableSheet({ columns, rows }: ReportTable, accent: string, language: Language): SheetData {
  if (!columns.length) return [[text(inLanguage(WORDS.noRows, language))]];
  return [
    columns.map(({ label }) => head(inLanguage(label, language), accent)),
    ...rows.map((row) => columns.map(({ format }, at) => cell(row[at] ?? null, format))),
  ];
}

function cell(value: string | number | null, format: ReportTableColumn['format']): Cell {
  if (value === null) return null;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return null;
    const written = format === 'percent' ? value / 100 : value;
    return { value: written, type: Number, format: format === 'text' ? undefined : FORMATS[format] };
  }
  if (format === 'date' && ISO_DATE.test(value) && !Number.isNaN(Date.parse(value)))
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: FORMATS.date, align: 'left' };
  return text(value);
}

function aboutSheet({ title, subtitle, publisher, tables, language }: ExportDocument, names: string[]): SheetData {
  const bold = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' });
  const heads = language === 'sv' ? ['Blad', 'Innehåll', 'Källa'] : ['Sheet', 'Contents', 'Source'];
  return [
    [bold(title || ' ')],
    [text(publisher.name)],
    ...subtitle.map((line) => [text(line)]),
    [null],
    heads.map(bold),
    ...tables.map(({ caption, source }, at) => [
      text(names[at] ?? ''),
      text(inLanguage(caption, language)),
      text(inLanguage(source.text, language)),
    ]),
  ];
}
