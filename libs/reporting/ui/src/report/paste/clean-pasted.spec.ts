import fc from 'fast-check';
import { EditorState } from 'prosemirror-state';
import { richTextOf } from '../editor/rich-text-document';
import { REPORT_SCHEMA } from '../editor/report-schema';
import { cleanPasted } from './clean-pasted';
import { EXCEL, GOOGLE_DOCS, LIBREOFFICE } from './fixtures/others';
import { WORD } from './fixtures/word';
import { outlineOf } from '../testing/outline-of';
import { PASTE_PARSER } from './paste-parser';

/** What stands in a report after a paste into an empty answer. */
const pasted = (html: string) => {
  const dom = new DOMParser().parseFromString(cleanPasted(html).html, 'text/html').body;
  const { tr } = EditorState.create({ schema: REPORT_SCHEMA });
  return richTextOf(tr.replaceSelection(PASTE_PARSER.parseSlice(dom)).doc);
};

describe('text pasted from Word', () => {
  it('keeps headings, bold, italics and links, makes its paragraphs with marks lists again, and its table lines', () =>
    expect(outlineOf(pasted(WORD))).toEqual([
      'h1 Lärandeplanen',
      'p Under året har vi *följt upp* målen och _prövat_ dem, se [planen](https://rufs.se/plan).',
      'h2 Vad vi gjorde',
      '- Tre analyser',
      '-- en om kompetens',
      '- En utvärdering',
      'p ',
      '1. Först planen',
      'p *Insats*\t*Kronor*',
      'p Gröna jobb\t1 200 000',
      'p Slut',
    ]));
  it('brings no style, script, comment or hidden text along, and counts the pictures that stayed behind', () => {
    const { html, pictures } = cleanPasted(WORD);
    expect(html).not.toMatch(/<!--|script|mso|class=|onclick|Dold|font-family|o:p/i);
    expect(pictures).toBe(1);
  });
});

describe('text pasted from elsewhere', () => {
  it('comes from LibreOffice without its fonts', () =>
    expect(outlineOf(pasted(LIBREOFFICE))).toEqual([
      'h1 Uppföljning',
      'p Målen följs *varje år*.',
      '1. Vi läser',
      '1. Vi _frågar_',
      '-- alla',
    ]));
  it('comes from Google Docs with what was bold and not with what was said to be normal', () =>
    expect(outlineOf(pasted(GOOGLE_DOCS)).filter((line) => line !== 'p ')).toEqual([
      'h1 Samverkan',
      'p Vi arbetar *tillsammans*_ och öppet_',
      '- Län',
      '-- Kommuner',
    ]));
  it('comes from Excel as lines of cells, an empty cell in its place and empty rows gone', () =>
    expect(outlineOf(pasted(EXCEL)).map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'p Fond\tBeviljat',
      'p 1:1\t14 200 000',
      'p \t7',
    ]));
  it('leaves what was copied in the editor itself as it is', () => {
    const own = '<p data-pm-slice="0 0 []">Med <data data-figure="studies.completed">12</data></p>';
    expect(cleanPasted(own).html).toBe(own);
    expect(outlineOf(pasted(own))).toEqual(['p Med {studies.completed=12}']);
  });
  it('loses no words, however tags are put together', () => {
    const word = fc.stringMatching(/^[a-zåäö]{3,8}$/);
    const wrap = (tag: string) => (inner: string) => `<${tag}>${inner}</${tag}>`;
    const { html } = fc.letrec<{ html: string }>((tie) => ({
      html: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        word.map((text) => `${text} `),
        fc
          .tuple(fc.constantFrom('p', 'div', 'b', 'span', 'li', 'blockquote', 'h2', 'ul', 'o:p'), tie('html'))
          .map(([tag, inner]) => wrap(tag)(inner)),
        fc.tuple(tie('html'), tie('html')).map((both) => both.join(' ')),
      ),
    }));
    const letters = (text: string) => text.replace(/[^a-zåäö]/g, '');
    fc.assert(
      fc.property(html, (source) => {
        const text = new DOMParser().parseFromString(source, 'text/html').body.textContent;
        const runs = JSON.stringify(pasted(source)).match(/"text":"[^"]*"/g) ?? [];
        expect(letters(runs.map((run) => run.slice(8)).join(''))).toBe(letters(text));
      }),
      { numRuns: 150 },
    );
  });
});
