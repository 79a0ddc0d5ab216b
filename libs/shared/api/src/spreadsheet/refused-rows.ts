import { cellText, headingsOf, placeOf, type PreviewRow, toCsv } from '@rt/shared/domain';
import type { ImportBatch } from './import-batch.entity';

/** The refused rows as they stood in the file, with where and why beside them: to be mended and imported again. */
export function refusedRowsCsv(batch: ImportBatch, rows: readonly PreviewRow[]): string {
  const table = batch.sheets[batch.mapping.sheet];
  if (!table) return toCsv([]);
  const headings = headingsOf(table, batch.mapping.headerRow);
  const refused = rows.filter((row) => row.state === 'refused');
  return toCsv([
    [...headings, 'Varför raden inte tas emot'],
    ...refused.map(({ row, issues }) => [
      ...headings.map((_, column) => cellText(table.rows[row - 1]?.[column])),
      issues.map((issue) => `${placeOf(issue).sv}: ${issue.message.sv}`).join(' '),
    ]),
  ]);
}
