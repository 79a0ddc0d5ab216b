import type { Bilingual } from '@rt/shared/domain';

/** What the files say of themselves. */
export const WORDS = {
  contents: { sv: 'Innehåll', en: 'Contents' },
  page: { sv: 'Sida', en: 'Page' },
  of: { sv: 'av', en: 'of' },
  source: { sv: 'Källa', en: 'Source' },
  table: { sv: 'Tabell', en: 'Table' },
  noRows: { sv: 'Det finns inga rader.', en: 'There are no rows.' },
  nothing: { sv: 'Här finns inget skrivet.', en: 'Nothing is written here.' },
  continued: { sv: 'forts.', en: 'cont.' },
  logo: { sv: 'Logotyp', en: 'Logo' },
} as const satisfies Record<string, Bilingual>;
