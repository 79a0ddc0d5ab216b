import { promisify } from 'node:util';
import type { ExportDocument, ReportTable } from '@rt/reporting/domain';
import { inLanguage, toCsv } from '@rt/shared/domain';
import { strToU8, zip, type Zippable } from 'fflate';
import { sheetNames } from '../sheet-name';
import type { Writer } from '../writer';

/** A zip with a file a table, as Swedish Excel opens them, and a text that says what each is and where it is from. */
export const writeCsv: Writer = async (document, reached) => {
  const { tables, language } = document;
  const names = sheetNames(tables.map(({ caption }) => inLanguage(caption, language))).map((name) => `${name}.csv`);
  const files: Zippable = { [language === 'sv' ? 'Läs mig.txt' : 'Read me.txt']: strToU8(about(document, names)) };
  for (const [at, table] of tables.entries()) {
    files[names[at] ?? table.key] = strToU8(toCsv(rowsOf(table, document)));
    await reached((at + 1) / tables.length);
  }
  return promisify<Zippable, Uint8Array>(zip)(files);
};

const rowsOf = ({ columns, rows }: ReportTable, { language }: ExportDocument) => [
  columns.map(({ label }) => inLanguage(label, language)),
  ...rows.map((row) => columns.map((_, at) => row[at])),
];

const about = ({ title, subtitle, publisher, tables, language }: ExportDocument, names: readonly string[]): string =>
  [
    `\uFEFF${title}`,
    publisher.name,
    ...subtitle,
    '',
    ...tables.map(({ caption, source }, at) => {
      const from = language === 'sv' ? 'Källa' : 'Source';
      return `${names[at]}: ${inLanguage(caption, language)}. ${from}: ${inLanguage(source.text, language)}.`;
    }),
    '',
  ].join('\r\n');
