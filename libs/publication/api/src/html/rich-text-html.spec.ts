import type { ReportTable, RichText } from '@rt/reporting/domain';
import { JSDOM } from 'jsdom';
import { richTextHtml } from './rich-text-html';

const tables: ReportTable[] = [
  {
    key: 'studies',
    caption: { sv: 'Analyser', en: 'Studies' },
    columns: [
      { label: { sv: 'Titel', en: 'Title' }, format: 'text' },
      { label: { sv: 'Kostnad', en: 'Cost' }, format: 'kronor' },
    ],
    rows: [['<b>Vem?</b>', 120_000]],
    source: { text: { sv: '', en: '' }, path: '/larande' },
  },
];
const read = (content: RichText['content'], picture: (file: string) => string | null = () => null) => {
  const text = richTextHtml({ type: 'doc', content }, { language: 'sv', heading: 3, tables, picture }).text;
  return new JSDOM(`<body>${text}</body>`).window.document.body;
};

describe('a text with structure as HTML', () => {
  it('keeps paragraphs, headings under the question, lists, quotes, marks and figures', () => {
    const body = read([
      { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Om arbetet' }] },
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Mer' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Vi gjorde ' },
          { type: 'figure', attrs: { key: 'studies.completed', seen: '12' } },
          { type: 'lineBreak' },
          {
            type: 'text',
            text: 'analyser',
            marks: [{ type: 'strong' }, { type: 'link', attrs: { href: 'https://a.se' } }],
          },
        ],
      },
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'ett' }] }] }],
      },
      { type: 'quote', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Så sade de.' }] }] },
      { type: 'paragraph' },
    ]);
    expect([...body.children].map(({ tagName }) => tagName)).toEqual(['H3', 'H4', 'P', 'UL', 'BLOCKQUOTE']);
    expect(body.querySelector('p')?.textContent).toBe('Vi gjorde 12analyser');
    expect(body.querySelector('a[href="https://a.se"] strong')?.textContent).toBe('analyser');
  });

  it('writes the tables it refers to, and nothing for one that is not there', () => {
    const body = read([
      { type: 'tableReference', attrs: { key: 'studies' } },
      { type: 'tableReference', attrs: { key: 'x' } },
    ]);
    expect(body.querySelectorAll('table')).toHaveLength(1);
    expect([...body.querySelectorAll('td')].map(({ textContent }) => textContent?.replace(/\s/g, ' '))).toEqual([
      '<b>Vem?</b>',
      '120 000 kronor',
    ]);
  });

  it('shows a picture where it can be had, else what it shows in words', () => {
    const picture = { type: 'picture', attrs: { file: 'f1', alt: 'Karta över länet' } } as const;
    expect(read([picture]).textContent).toContain('[Karta över länet]');
    expect(
      read([picture], (file) => `/bild/${file}`)
        .querySelector('img')
        ?.getAttribute('src'),
    ).toBe('/bild/f1');
  });

  it('makes no link of what no link may be', () => {
    const body = read([
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }],
      },
    ]);
    expect(body.querySelector('a')).toBeNull();
  });
});
