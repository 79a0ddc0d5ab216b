import { type Cell, cellText } from '@rt/shared/domain';
import writeXlsxFile, { type Cell as XlsxCell } from 'write-excel-file/node';
import type { FaultyFile } from './faulty-file';

/** The file as a case system or Swedish Excel saves text: semicolons, every cell as it looks on the sheet. */
export const asCsv = ({ headings, rows }: FaultyFile): string =>
  [headings, ...rows].map((row) => row.map((cell) => quoted(cellText(cell))).join(';')).join('\r\n');

const quoted = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The file as a workbook, with cells of days, percent and truth values. */
export const asXlsx = ({ headings, rows }: FaultyFile): Promise<Buffer> =>
  writeXlsxFile([headings, ...rows.map((row) => row.map(xlsxCell))]).toBuffer();

function xlsxCell(cell: Cell): XlsxCell {
  if (cell === null || cell === '') return null;
  if (typeof cell !== 'object') return typeof cell === 'string' ? { value: cell, type: String } : cell;
  if ('date' in cell) return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  if ('percent' in cell) return { value: cell.percent / 100, type: Number, format: '0%' };
  return { value: cell.error, type: String };
}
