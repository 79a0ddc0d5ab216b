import type { Sex } from '../../src';

export * from './status-facts';
export * from './warned';

const GENDERS: Record<Sex, string> = { total: 'T', women: 'K', men: 'M' };

const category = (values: Record<string, string>) => ({
  index: Object.fromEntries(Object.keys(values).map((code, at) => [code, at])),
  label: values,
});

/** A small json-stat2 dataset in SCB's manner: two counties, two ages, three sexes, three years; value = its position. */
export const smallDataset = (changes: Record<string, unknown> = {}) => ({
  version: '2.0',
  class: 'dataset',
  label: 'Sysselsatta efter region, ålder, kön och år',
  source: 'SCB',
  updated: '2026-03-01T07:00:00Z',
  note: ['Visa alltid den här.\r\n \r\nOch den här.', 'Den här får döljas.'],
  role: { time: ['Tid'], metric: ['ContentsCode'] },
  id: ['Region', 'Alder', 'Kon', 'ContentsCode', 'Tid'],
  size: [2, 2, 3, 1, 3],
  dimension: {
    Region: { label: 'region', category: category({ '20': '20 Dalarnas län', '21': '21 Gävleborgs län' }) },
    Alder: { label: 'ålder', category: category({ '16-19': '16-19 år', '20-24': '20-24 år' }) },
    Kon: {
      label: 'kön',
      category: {
        index: { TotSa: 0, '1': 1, '2': 2 },
        label: { TotSa: 'totalt, samtliga män och kvinnor', '1': 'män', '2': 'kvinnor' },
      },
      extension: { eliminationValueCode: 'TotSa' },
    },
    ContentsCode: {
      label: 'tabellinnehåll',
      category: { ...category({ A1: 'Sysselsatta' }), unit: { A1: { base: 'antal', decimals: 0 } } },
    },
    Tid: { label: 'år', category: category({ '2023': '2023', '2024': '2024', '2025': '2025' }) },
  },
  value: Array.from({ length: 36 }, (_, at) => at) as (number | null)[],
  extension: { noteMandatory: { '0': true }, px: { tableid: 'TAB1' } },
  ...changes,
});

/** One row of a Kolada answer: a KPI for a place and a year, with a value for each sex given. */
export const koladaRow = (
  municipality: string,
  period: number,
  values: Partial<Record<Sex, number | null>>,
  changes: { kpi?: string; isdeleted?: boolean } = {},
) => ({
  kpi: changes.kpi ?? 'N00001',
  municipality,
  period,
  values: Object.entries(values).map(([sex, value]) => ({
    gender: GENDERS[sex as Sex],
    count: 1,
    status: '',
    value,
    isdeleted: changes.isdeleted ?? false,
  })),
});

export const koladaAnswer = (...values: ReturnType<typeof koladaRow>[]) => ({
  values,
  count: values.length,
  next_url: null as string | null,
});

/** What a browser would upload: the JSON as bytes. */
export const bytesOf = (content: unknown): Uint8Array =>
  new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
