import type { Bilingual } from '@rt/shared/domain';
import type { FigureFormat, FigureSource, ReportFigure, ReportTableColumn } from './report-figure';

/** Both languages in one line, Swedish first. */
export const both = (sv: string, en: string): Bilingual => ({ sv, en });

/** Where something is counted: words, and the page with its rows. */
export const source = (path: string, sv: string, en: string): FigureSource => ({ path, text: { sv, en } });

export const figure = (
  key: string,
  label: Bilingual,
  value: number | null,
  from: FigureSource,
  format: FigureFormat = 'count',
): ReportFigure => ({ key, label, value, format, source: from });

export const column = (sv: string, en: string, format: ReportTableColumn['format'] = 'text'): ReportTableColumn => ({
  label: { sv, en },
  format,
});

/** A part of a whole in per cent with one decimal; null where there is no whole. */
export const percentOf = (part: number, whole: number): number | null =>
  whole > 0 ? Math.round((part / whole) * 1000) / 10 : null;
