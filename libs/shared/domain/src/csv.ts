/** What a cell of an exported table holds. */
export type CsvCell = string | number | boolean | null | undefined;

/** How a table is written: between cells, within numbers, and whether a byte order mark says that it is UTF-8. */
export interface CsvStyle {
  separator: ';' | ',';
  decimal: ',' | '.';
  byteOrderMark: boolean;
}

/** As Swedish Excel opens it at a double click. */
export const SWEDISH_EXCEL: CsvStyle = { separator: ';', decimal: ',', byteOrderMark: true };
/** As programs read it (RFC 4180). */
export const FOR_MACHINES: CsvStyle = { separator: ',', decimal: '.', byteOrderMark: false };

const FORMULA = /^[=+\-@\t\r]/;

/** Text that a spreadsheet would run as a formula, with an apostrophe before it; other text as it is. */
export const unformulated = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** A table as text: CRLF after each row, what would break the columns quoted, no text run as a formula; a missing value is empty. */
export function toCsv(rows: readonly (readonly CsvCell[])[], style: CsvStyle = SWEDISH_EXCEL): string {
  const written = rows.map((row) => `${row.map((cell) => cellText(cell, style)).join(style.separator)}\r\n`);
  return `${style.byteOrderMark ? '\uFEFF' : ''}${written.join('')}`;
}

function cellText(cell: CsvCell, { separator, decimal }: CsvStyle): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell).replace('.', decimal) : '';
  if (typeof cell === 'boolean') return String(cell);
  const safe = unformulated(cell);
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
