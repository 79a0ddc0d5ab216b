import { type ColumnField, toCsv, unformulated } from '@rt/shared/domain';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';

/** A template: the fields as headings, example rows, and what to write in each column. */
export interface Template {
  name: string;
  fields: readonly ColumnField[];
  examples: readonly Readonly<Record<string, string | number>>[];
  /** Replaces a field's own hint, such as the names of a region's levels. */
  hints?: Readonly<Record<string, string>>;
}

const guarded = (value: string | number) => (typeof value === 'string' ? unformulated(value) : value);

/** The template as text that Swedish Excel opens at a double click. */
export const csvTemplate = ({ fields, examples }: Template): string =>
  toCsv([fields.map(({ label }) => label.sv), ...examples.map((example) => fields.map(({ key }) => example[key]))]);

/** The template as a workbook: the table on the first sheet, what to write in it on the second. */
export function xlsxTemplate({ name, fields, examples, hints = {} }: Template): Promise<Buffer> {
  const rows = examples.map((example) => fields.map(({ key }) => asText(example[key])));
  const table: SheetData = [fields.map(({ label }) => heading(label.sv)), ...rows];
  const help: SheetData = [
    [heading('Kolumn'), heading('Vad du skriver')],
    ...fields.map(({ key, label, hint }) => [label.sv, guarded(hints[key] ?? hint?.sv ?? '')]),
  ];
  return writeXlsxFile([
    {
      data: table,
      sheet: name,
      columns: fields.map(({ key }) => ({ width: WIDE.test(key) ? 50 : 18 })),
      stickyRowsCount: 1,
    },
    { data: help, sheet: 'Så fyller du i', columns: [{ width: 22 }, { width: 90 }] },
  ]).toBuffer();
}

const WIDE = /^(?:wording|name|description|mechanism|goals)$/;

const heading = (value: string) => ({ value, fontWeight: 'bold' as const });

/** Codes such as 1.1 are text, or Excel would make dates of them. */
const asText = (value: string | number | undefined) =>
  value === undefined
    ? null
    : typeof value === 'number'
      ? value
      : { value: String(guarded(value)), type: String, format: '@' };
