import type { ExportDocument, ReportTable, RichText } from '@rt/reporting/domain';

/** A red PNG of 4 × 2 pixels. */
export const LOGO_PNG = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAEElEQVR4nGPYICAARwzIHABZmgaBmHj+QQAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const same = (text: string) => ({ sv: text, en: text });
const run = (text: string) => ({ type: 'text', text }) as const;
const paragraph = (text: string) => ({ type: 'paragraph', content: [run(text)] }) as const;

/** A table of interventions with money and dates. */
export const longTable = (rows: number): ReportTable => ({
  key: 'interventions',
  caption: { sv: 'Insatser med 1:1-medel', en: 'Interventions funded by 1:1' },
  columns: [
    { label: { sv: 'Insats', en: 'Intervention' }, format: 'text' },
    { label: { sv: 'Beviljat, kr', en: 'Granted, SEK' }, format: 'kronor' },
    { label: { sv: 'Andel', en: 'Share' }, format: 'percent' },
    { label: { sv: 'Beslut', en: 'Decision' }, format: 'date' },
  ],
  rows: Array.from({ length: rows }, (_, at) => [
    at === 1 ? '=HYPERLINK("http://a.example")' : `Insats ${at + 1} för fler unga i arbete`,
    1_234_567 + at,
    34.5,
    '2026-11-23',
  ]),
  source: { text: { sv: 'Insatser 2026', en: 'Interventions 2026' }, path: '/insatser' },
});

/** Everything a text can hold. */
export const RICH: RichText = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        run('Under året blev '),
        { type: 'figure', attrs: { key: 'studies', seen: '12 studier' } },
        { type: 'text', text: ' klara', marks: [{ type: 'strong' }] },
        { type: 'text', text: ' – ”lärande”', marks: [{ type: 'emphasis' }] },
        { type: 'lineBreak' },
        { type: 'text', text: 'Läs mer', marks: [{ type: 'link', attrs: { href: 'https://region.example/larande' } }] },
      ],
    },
    { type: 'heading', attrs: { level: 1 }, content: [run('Hur det gick')] },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            paragraph('Åre och Sápmi: čđŋ'),
            { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph('Inre punkt')] }] },
          ],
        },
      ],
    },
    { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph('Första')] }] },
    { type: 'quote', content: [paragraph('Så sade styrelsen.')] },
  ],
};

/** A report with everything in it. */
export const wholeDocument = (change: Partial<ExportDocument> = {}): ExportDocument => ({
  language: 'sv',
  title: 'Återrapportering 2026 Region Exempel',
  subtitle: ['Inlämnad 2027-02-10 på beslut § 12', 'Kontrollsumma (SHA-256): abc123'],
  publisher: {
    name: 'Region Exempel',
    accent: '#1A4B8C',
    logo: { bytes: LOGO_PNG, type: 'png', alt: 'Region Exempels logotyp' },
  },
  sections: [
    { heading: 'ÅK6 Analys, uppföljning och utvärdering', level: 1, blocks: [] },
    {
      heading: 'Vilka studier har genomförts?',
      level: 2,
      blocks: [
        { kind: 'text', text: RICH },
        { kind: 'table', key: 'interventions' },
        { kind: 'note', text: 'Siffrorna är från 2026-11-30.' },
        { kind: 'picture', bytes: LOGO_PNG, type: 'png', alt: 'Karta över länet' },
      ],
    },
  ],
  tables: [longTable(60)],
  data: { year: 2026, text: 'å' },
  ...change,
});

const says = (text: string): ExportDocument['sections'][number] => ({
  heading: text.slice(0, 80),
  level: 1,
  blocks: [{ kind: 'text', text: { type: 'doc', content: [paragraph(text)] } }],
});

/** What files are most often broken by; each must be a file that opens. */
export const WORST: readonly [string, ExportDocument][] = [
  [
    'an empty report',
    wholeDocument({ subtitle: [], sections: [], tables: [], publisher: { name: '', accent: null, logo: null } }),
  ],
  [
    'emoji, and writing from right to left',
    wholeDocument({ sections: [says('Grönt 👩‍🌾😀 שלום\u200F العربية')], tables: [] }),
  ],
  [
    'twenty thousand characters',
    wholeDocument({ sections: [says('Kompetensförsörjning på lång sikt. '.repeat(572))] }),
  ],
  ['a word without end', wholeDocument({ sections: [says('å'.repeat(3000))] })],
  [
    'a table of a thousand rows',
    wholeDocument({
      tables: [longTable(1000)],
      sections: [{ heading: 'Tabell', level: 1, blocks: [{ kind: 'table', key: 'interventions' }] }],
    }),
  ],
  [
    'tables without rows or columns, and one that is not there',
    wholeDocument({
      tables: [longTable(0), { ...longTable(0), key: 'none', columns: [] }],
      sections: [
        {
          heading: 'Tabeller',
          level: 1,
          blocks: [
            { kind: 'table', key: 'interventions' },
            { kind: 'table', key: 'none' },
            { kind: 'table', key: 'missing' },
          ],
        },
      ],
    }),
  ],
  [
    'a logo that is broken',
    wholeDocument({
      publisher: { name: 'R', accent: null, logo: { bytes: Uint8Array.of(1, 2, 3), type: 'png', alt: 'Logotyp' } },
    }),
  ],
  [
    'names that look like markup',
    wholeDocument({
      title: '<b>&"\'</b>',
      subtitle: ['&amp; <x/>'],
      tables: [{ ...longTable(1), caption: same('<T> & "c"') }],
    }),
  ],
];
