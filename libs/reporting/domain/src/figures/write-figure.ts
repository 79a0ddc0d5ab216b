import { formatNumber, type Language } from '@rt/shared/domain';
import type { ReportFigure } from './report-figure';

const NB = '\u00a0';

/**
 * A figure as running text has it: 12 · 34,5 procent · 1 234 567 kronor; in English 12 · 34.5 per cent · SEK 1,234,567.
 * An en dash where it cannot be told. Spaces inside it are not broken over lines.
 */
export function writeFigure({ value, format }: Pick<ReportFigure, 'value' | 'format'>, language: Language): string {
  if (value === null) return '–';
  if (format === 'count') return formatNumber(value, language);
  if (format === 'percent')
    return formatNumber(oneDecimal(value), language) + NB + (language === 'sv' ? 'procent' : 'per cent');
  const amount = formatNumber(value, language, { decimals: 0 });
  return language === 'sv' ? `${amount}${NB}${value === 1 ? 'krona' : 'kronor'}` : `SEK${NB}${amount}`;
}

const oneDecimal = (value: number) => Math.round(value * 10) / 10;
