import { isNumeric, type ReportTable, writtenCell } from '@rt/reporting/domain';
import { inLanguage, type Language, textWidth } from '@rt/shared/domain';

/** Rows that are looked at: more tell nothing new about what a column needs. */
const SAMPLE = 200;
const LEAST = 60;
const MOST = 420;

/** How much of a page's width each column is given, adding up to 1: as its words need, but none so little that it cannot be read. */
export function columnShares({ columns, rows }: ReportTable, language: Language): number[] {
  const sample = rows.slice(0, SAMPLE);
  const wanted = columns.map((column, at) => {
    const cells = sample.map((row) => textWidth(writtenCell(row[at], column.format, language).slice(0, 120)));
    const longest = Math.max(widestWord(inLanguage(column.label, language)), ...cells, 0);
    return Math.min(isNumeric(column) ? MOST / 3 : MOST, Math.max(LEAST, longest + 16));
  });
  const sum = wanted.reduce((total, width) => total + width, 0);
  return wanted.map((width) => width / sum);
}

const widestWord = (text: string) => Math.max(...text.split(/\s+/).map(textWidth));
