import { isNumeric, type ReportTable, writtenCell } from '@rt/reporting/domain';
import { inLanguage, type Language, textWidth } from '@rt/shared/domain';

/** Rows that are looked at: more tell nothing new about what a column needs. */
const SAMPLE = 200;
const LEAST = 60;
const MOST = 420;
/** What a page of small type holds, in the units of `textWidth`. */
const PAGE = 700;
const PADDING = 20;

/** How much of a page's width each column is given, adding up to 1: as its words need, but none so little that it cannot be read. */
export function columnShares({ columns, rows }: ReportTable, language: Language): number[] {
  const sample = rows.slice(0, SAMPLE);
  const wanted = columns.map((column, at) => {
    const cells = sample.map((row) => textWidth(writtenCell(row[at], column.format, language).slice(0, 120)));
    const longest = Math.max(widestWord(inLanguage(column.label, language)), ...cells, 0);
    return Math.min(isNumeric(column) ? MOST / 3 : MOST, Math.max(LEAST, longest + 16));
  });
  const least = columns.map(({ label }, at) =>
    Math.min(wanted[at] ?? LEAST, widestWord(inLanguage(label, language)) * BOLD + PADDING),
  );
  const fitted = within(PAGE, wanted, least);
  return fitted.map((width) => width / total(fitted));
}

/** Where all cannot have what they want, those give way that can: no heading is broken within a word for a neighbour's sake. */
function within(page: number, wanted: readonly number[], least: readonly number[]): number[] {
  const spare = wanted.map((width, at) => width - (least[at] ?? 0));
  const part = Math.min(1, Math.max(0, total(wanted) - page) / Math.max(1, total(spare)));
  return wanted.map((width, at) => width - part * (spare[at] ?? 0));
}

/** How much wider bold is than what `textWidth` measures. */
const BOLD = 1.08;
const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);
const widestWord = (text: string) => Math.max(...text.split(/\s+/).map(textWidth));
