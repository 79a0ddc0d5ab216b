/** What a cell of an exported table holds. */
export type CsvCell = string | number | null | undefined;

const MUST_QUOTE = /[;"\r\n]/;
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as Swedish Excel opens it at a double click: semicolons, decimal commas, UTF-8 with a byte order mark.
 * Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers.
 */
export const toCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cellText).join(';')).join('\r\n')}\r\n`;

function cellText(cell: CsvCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell).replace('.', ',') : '';
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return MUST_QUOTE.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
