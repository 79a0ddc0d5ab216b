import type { Bilingual } from '@rt/shared/domain';

/** How a number is written: 12 · 34,5 procent · 1 234 567 kronor. */
export const FIGURE_FORMATS = ['count', 'percent', 'kronor'] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];

/** Where a figure or a table comes from: words for the reader, and the page in the product that shows its rows. */
export interface FigureSource {
  text: Bilingual;
  /** Path in the product with its query: /insatser?fond=1-1. */
  path: string;
}

/** One figure of a region's year. While the report is open it is computed anew; in a submitted report it is the sealed one. */
export interface ReportFigure {
  /** Stable over years as long as the same thing is counted: studies.completed. */
  key: string;
  label: Bilingual;
  /** Per cent as 34.5, money in kronor; null where it cannot be told. */
  value: number | null;
  format: FigureFormat;
  source: FigureSource;
}

export interface ReportTableColumn {
  label: Bilingual;
  format: 'text' | FigureFormat | 'date';
}

/** A table of a region's year, which a text can refer to and every export carries whole. */
export interface ReportTable {
  /** studies.completed, goals.followed, … */
  key: string;
  caption: Bilingual;
  columns: readonly ReportTableColumn[];
  /** A cell a column. Text in the region's own words is never translated; dates are ÅÅÅÅ-MM-DD. */
  rows: readonly (readonly (string | number | null)[])[];
  source: FigureSource;
}
