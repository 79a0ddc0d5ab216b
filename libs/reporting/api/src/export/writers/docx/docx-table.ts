import { isNumeric, type ReportTable, writtenCell } from '@rt/reporting/domain';
import { inLanguage, type Language } from '@rt/shared/domain';
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { columnShares } from '../column-shares';
import { WORDS } from '../words';

/** What fits between the margins of an A4 page, in twentieths of a point. */
export const DOCX_TEXT_WIDTH = 9360;

/** A table with its caption above and its source below; the row of headings comes again on every page and is marked as such. */
export function docxTable(table: ReportTable, accent: string, language: Language): (Paragraph | Table)[] {
  const { caption, rows, source } = table;
  const note = rows.length ? '' : ` ${inLanguage(WORDS.noRows, language)}`;
  return [
    new Paragraph({ style: 'Caption', text: inLanguage(caption, language) }),
    ...(table.columns.length ? [grid(table, accent, language)] : []),
    new Paragraph({
      style: 'Source',
      text: `${inLanguage(WORDS.source, language)}: ${inLanguage(source.text, language)}.${note}`,
    }),
  ];
}

function grid(table: ReportTable, accent: string, language: Language): Table {
  const { columns, rows } = table;
  const widths = columnShares(table, language).map((share) => Math.round(share * DOCX_TEXT_WIDTH));
  const cell = (text: string, at: number, head: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      children: [paragraphOf(text, head, isNumeric(columns[at] ?? { format: 'text' }))],
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label }, at) => cell(inLanguage(label, language), at, true)),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map(({ format }, at) => cell(writtenCell(row[at], format, language), at, false)),
      }),
  );
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' };
  const strong = { style: BorderStyle.SINGLE, size: 8, color: accent };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    rows: [head, ...body],
    columnWidths: widths,
    width: { size: DOCX_TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
    borders: { top: strong, bottom: strong, left: none, right: none, insideHorizontal: line, insideVertical: none },
  });
}

const paragraphOf = (text: string, head: boolean, right: boolean) =>
  new Paragraph({
    style: 'Cell',
    alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
    ...(head ? { run: { bold: true }, keepNext: true } : {}),
    text,
  });
