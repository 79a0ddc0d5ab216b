import type { ReportFigure, ReportTable } from '@rt/reporting/domain';

const UNITS = {
  count: { sv: 'antal', en: 'number' },
  percent: { sv: 'procent', en: 'per cent' },
  kronor: { sv: 'kronor', en: 'SEK' },
} as const;

/** All figures of a report as a table, each with its unit and where it is from. */
export const figuresTable = (figures: readonly ReportFigure[], year: number, language: 'sv' | 'en'): ReportTable => ({
  key: 'figures',
  caption: { sv: 'Siffror i rapporten', en: 'Figures in the report' },
  columns: [
    { label: { sv: 'Siffra', en: 'Figure' }, format: 'text' },
    { label: { sv: 'Värde', en: 'Value' }, format: 'count' },
    { label: { sv: 'Enhet', en: 'Unit' }, format: 'text' },
    { label: { sv: 'Källa', en: 'Source' }, format: 'text' },
  ],
  rows: figures.map(({ label, value, format, source }) => [
    label[language],
    value,
    UNITS[format][language],
    source.text[language],
  ]),
  source: { text: { sv: `Röda tråden, ${year}`, en: `Röda tråden, ${year}` }, path: '/rapport' },
});
