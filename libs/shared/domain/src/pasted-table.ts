/**
 * The rows of a range copied in Excel, LibreOffice or Google Sheets: tabs between cells, line breaks between rows,
 * a cell with a tab, break or quote in it within quotes, quotes doubled. Cells are trimmed; empty rows at the end go.
 */
export function parsePastedTable(text: string): string[][] {
  const rows = splitRows(text.replace(/\r\n?/g, '\n')).map((row) => row.map((cell) => cell.trim()));
  while (rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  return rows;
}

/** Whether a pasted text is a range of cells and not just words. */
export const isPastedTable = (text: string): boolean => text.includes('\t') || parsePastedTable(text).length > 1;

function splitRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (let at = 0; at <= text.length;) {
    const [cell, end] = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    rows.at(-1)?.push(cell);
    if (text[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows;
}

function plainCell(text: string, from: number): [cell: string, end: number] {
  const found = text.slice(from).search(/[\t\n]/);
  const end = found < 0 ? text.length : from + found;
  return [text.slice(from, end), end];
}

/** A cell that opens with a quote but never closes it as Excel would is a plain text that happens to begin so. */
function quotedCell(text: string, from: number): [cell: string, end: number] {
  const closed = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(text.slice(from));
  if (closed?.[1] === undefined) return plainCell(text, from);
  return [closed[1].replaceAll('""', '"'), from + closed[0].length];
}
