import { isNumeric, type ReportTable, writtenCell } from '@rt/reporting/domain';
import { inLanguage, type Language } from '@rt/shared/domain';
import { columnShares } from '../column-shares';
import { WORDS } from '../words';
import type { Reached } from '../writer';
import { INK, MARGIN, type PdfFlow, QUIET, type Struct } from './pdf-flow';

const SIZE = 9;
const PAD = { x: 4, y: 3 };
const ROWS_A_TURN = 40;
/** Characters of a cell on one line of the table; a longer text goes on in a row below. */
const LONGEST = 1500;

/** A table with its caption above and source below; its head is drawn again on every page, and told of once. */
export async function pdfTable(
  flow: PdfFlow,
  parent: Struct,
  table: ReportTable,
  language: Language,
  reached: Reached,
): Promise<void> {
  const { caption, columns, rows, source } = table;
  flow.ensure(80);
  flow.document.y += 6;
  flow.words(parent, 'P', [{ text: inLanguage(caption, language), face: 'bold' }], { size: 10, after: 4 });
  if (columns.length) {
    const grid = new Grid(flow, table, language);
    const element = flow.element(parent, 'Table');
    grid.head(element);
    for (const [at, row] of rows.entries()) {
      for (const line of grid.linesOf(row)) grid.row(element, line);
      if (at % ROWS_A_TURN === 0) await reached(at / rows.length);
    }
    element.end();
  }
  const note = rows.length ? '' : ` ${inLanguage(WORDS.noRows, language)}`;
  const from = `${inLanguage(WORDS.source, language)}: ${inLanguage(source.text, language)}.${note}`;
  flow.document.y += 4;
  flow.words(parent, 'P', [{ text: from, face: 'regular' }], { size: 8.5, colour: QUIET, after: 12 });
}

class Grid {
  private readonly widths: number[];
  private readonly heads: string[];

  constructor(
    private readonly flow: PdfFlow,
    private readonly table: ReportTable,
    private readonly language: Language,
  ) {
    this.widths = columnShares(table, language).map((share) => share * flow.width);
    this.heads = table.columns.map(({ label }) => inLanguage(label, language));
  }

  /** A row's cells as they are read, in as many lines of the table as its longest cell needs. */
  linesOf(row: ReportTable['rows'][number]): string[][] {
    const cells = this.table.columns.map(({ format }, at) => writtenCell(row[at], format, this.language));
    const most = Math.max(1, ...cells.map(({ length }) => Math.ceil(length / LONGEST)));
    return Array.from({ length: most }, (_, nth) =>
      cells.map((cell) => cell.slice(nth * LONGEST, (nth + 1) * LONGEST)),
    );
  }

  head(element: Struct | null): void {
    const height = this.heightOf(this.heads, 'bold-latin');
    const top = this.flow.document.y;
    this.flow.rule(top, this.flow.accent, 1);
    if (element) this.cells(element, 'TH', this.heads, top);
    else this.flow.artifact(() => this.drawn(this.heads, top), 'Pagination');
    this.under(top + height);
  }

  row(element: Struct, cells: string[]): void {
    const height = this.heightOf(cells, 'regular-latin');
    if (this.flow.document.y + height > this.flow.bottom) {
      this.flow.document.addPage();
      this.head(null);
    }
    const top = this.flow.document.y;
    this.cells(element, 'TD', cells, top);
    this.under(top + height);
  }

  private cells(element: Struct, type: 'TH' | 'TD', texts: string[], top: number): void {
    const row = this.flow.element(element, 'TR');
    const face = type === 'TH' ? 'bold' : 'regular';
    for (const [at, text] of texts.entries()) {
      this.flow.document.y = top + PAD.y;
      const cell = this.flow.element(row, type, type === 'TH' ? { scope: 'Column' } : {});
      this.flow.words(cell, 'P', [{ text, face }], { ...this.placeOf(at), colour: INK });
      cell.end();
    }
    row.end();
  }

  private drawn(texts: string[], top: number): void {
    const { document } = this.flow;
    document.font('bold-latin').fontSize(SIZE).fillColor(INK);
    for (const [at, text] of texts.entries()) {
      const { x, width, align } = this.placeOf(at);
      document.text(this.flow.fonts.writable(text), x, top + PAD.y, { width, align, lineGap: SIZE * 0.22 });
    }
  }

  private placeOf(at: number) {
    const left = this.widths.slice(0, at).reduce((sum, width) => sum + width, MARGIN.left);
    const column = this.table.columns[at];
    const align = column && isNumeric(column) ? ('right' as const) : ('left' as const);
    return { x: left + PAD.x, width: (this.widths[at] ?? 0) - 2 * PAD.x, align, size: SIZE, after: 0 };
  }

  private heightOf(texts: string[], font: string): number {
    const { document, fonts } = this.flow;
    document.font(font).fontSize(SIZE);
    const heights = texts.map((text, at) =>
      document.heightOfString(fonts.writable(text), { width: this.placeOf(at).width, lineGap: SIZE * 0.22 }),
    );
    return Math.max(SIZE * 1.5, ...heights) + 2 * PAD.y;
  }

  private under(y: number): void {
    this.flow.rule(y, '#BFB9AF');
    this.flow.document.x = MARGIN.left;
    this.flow.document.y = y + 1;
  }
}
