import { isNumeric, type ReportTable, writtenCell } from '@rt/reporting/domain';
import { inLanguage, type Language, textLines } from '@rt/shared/domain';
import type PptxGenJS from 'pptxgenjs';
import { columnShares } from '../column-shares';

/** In inches: how wide a table is, how tall one line of a cell and what is around it. */
export const TABLE_WIDTH = 12.1;
const LINE = 0.2;
const PAD = 0.1;
const ROOM = 4.9;
/** Pixels in the measure of `textLines` to an inch, at the size cells are written in. */
const PIXELS = 82;
const LONGEST = 400;
/** A board reads no table of a thousand rows off a wall: so many slides, and the workbook has the rest. */
export const MOST_SLIDES = 12;

export interface TableSlides {
  slides: PptxGenJS.TableRow[][];
  widths: number[];
  /** Rows that found no place. */
  left: number;
}

/** A table's rows parted over slides, each with the row of headings first, none taller than there is room for. */
export function pptxTable(table: ReportTable, accent: string, language: Language): TableSlides {
  const widths = columnShares(table, language).map((share) => share * TABLE_WIDTH);
  const heads = table.columns.map(({ label }) => inLanguage(label, language));
  const head = heads.map((text) => ({
    text,
    options: { bold: true, color: 'FFFFFF', fill: { color: accent }, valign: 'top' as const },
  }));
  const slides: PptxGenJS.TableRow[][] = [];
  let room = 0;
  let placed = 0;
  for (const row of table.rows) {
    const cells = table.columns.map(({ format }, at) => short(writtenCell(row[at], format, language)));
    const height = heightOf(cells, widths);
    if (height > room) {
      if (slides.length === MOST_SLIDES) break;
      slides.push([head]);
      room = ROOM - heightOf(heads, widths);
    }
    slides.at(-1)?.push(cells.map((text, at) => ({ text, options: cellLooks(table, at) })));
    room -= height;
    placed += 1;
  }
  return { slides: slides.length ? slides : [[head]], widths, left: table.rows.length - placed };
}

const cellLooks = ({ columns }: ReportTable, at: number) => ({
  align: columns[at] && isNumeric(columns[at]) ? ('right' as const) : ('left' as const),
  valign: 'top' as const,
});

const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);

const heightOf = (cells: readonly string[], widths: readonly number[]) =>
  PAD + LINE * Math.max(...cells.map((cell, at) => textLines(cell, ((widths[at] ?? 1) - 0.2) * PIXELS).length));
