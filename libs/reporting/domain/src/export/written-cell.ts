import { formatNumber, formatPercent, formatWholeKronor, type Language } from '@rt/shared/domain';
import type { ReportTableColumn } from '../figures/report-figure';

/** Whether a column's cells are numbers, and stand to the right. */
export const isNumeric = ({ format }: Pick<ReportTableColumn, 'format'>): boolean =>
  format === 'count' || format === 'percent' || format === 'kronor';

/** A cell of a table or a figure as it is read: `1 234`, `34,5 %`, `14 200 000`, `2026-11-23`; an en dash where there is no value. */
export function writtenCell(
  value: string | number | null | undefined,
  format: ReportTableColumn['format'],
  language: Language,
): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'string') return value;
  if (format === 'percent') return formatPercent(value, language);
  return format === 'kronor' ? formatWholeKronor(value, language) : formatNumber(value, language);
}
