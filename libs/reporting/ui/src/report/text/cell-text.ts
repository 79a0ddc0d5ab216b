import type { ReportTableColumn } from '@rt/reporting/domain';
import { formatNumber, type Language } from '@rt/shared/domain';

type Format = ReportTableColumn['format'];

/** Whether a column is set to the right. */
export const isFigureColumn = (format: Format): boolean => format !== 'text' && format !== 'date';

/** A cell as it is read: numbers as the language writes them, the unit being in the head; a dash where nothing is known. */
export function cellText(value: string | number | null, format: Format, language: Language): string {
  if (value === null || value === '') return '–';
  if (typeof value === 'string') return value;
  return formatNumber(value, language, format === 'kronor' ? { decimals: 0 } : {});
}
