import { converted, withOffice } from '../testing/converted';
import { wholeDocument, WORST } from '../testing/documents';
import { type PdfElement, type ReadPdf, readPdf } from '../testing/read-pdf';
import { unheard } from '../writer';
import { writePdf } from './write-pdf';

const all = (element: PdfElement, type: string): PdfElement[] => [
  ...(element.type === type ? [element] : []),
  ...element.children.flatMap((child) => all(child, type)),
];

describe('a PDF', () => {
  let file: Uint8Array;
  let pdf: ReadPdf;
  beforeAll(async () => {
    file = await writePdf(wholeDocument(), unheard);
    pdf = readPdf(file);
  });
  const texts = (type: string) => all(pdf.tree, type).map(({ text }) => text);

  it('says its language and title, that it is tagged, and what standard it is made by', () => {
    expect(pdf.catalog).toContain('/Lang (sv-SE)');
    expect(String(Buffer.from(file).toString('latin1'))).toContain('/DisplayDocTitle true');
    expect(String(Buffer.from(file).toString('latin1'))).toContain('/Marked true');
    expect(pdf.xmp).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(pdf.xmp).toContain('Återrapportering 2026 Region Exempel');
  });

  it('has its headings in a tree, and as bookmarks', () => {
    expect(texts('H1')).toEqual(['Återrapportering 2026 Region Exempel']);
    expect(texts('H2')).toEqual(['ÅK6 Analys, uppföljning och utvärdering']);
    expect(texts('H3')).toEqual(['Vilka studier har genomförts?']);
    expect(texts('H4')).toEqual(['Hur det gick']);
    expect(pdf.bookmarks.toSorted()).toEqual([
      'Vilka studier har genomförts?',
      'ÅK6 Analys, uppföljning och utvärdering',
    ]);
  });

  it('can be read letter by letter: å, ä, ö, dashes, quotes and Sami letters', () => {
    expect(texts('P')).toContainEqual(
      expect.stringMatching(/^Under året blev 12 studier klara – ”lärande”\s*Läs mer$/),
    );
    expect(texts('LBody').join()).toContain('Åre och Sápmi: čđŋ');
    expect(pdf.fontFiles).toBeGreaterThan(1);
  });

  it('has lists in lists, each point with its sign', () => {
    expect(texts('Lbl')).toEqual(['•', '1.', '1.']);
    const [outer] = all(pdf.tree, 'L');
    expect(outer && all(outer, 'L')).toHaveLength(2);
    expect(texts('BlockQuote')).toEqual(['Så sade styrelsen.']);
  });

  it('has tables with heads, told of once over all pages', () => {
    const [table] = all(pdf.tree, 'Table');
    const rows = table ? all(table, 'TR') : [];
    expect(rows).toHaveLength(61);
    expect(rows[0]?.children.map(({ type, text }) => [type, text])).toEqual([
      ['TH', 'Insats'],
      ['TH', 'Beviljat, kr'],
      ['TH', 'Andel'],
      ['TH', 'Beslut'],
    ]);
    expect(rows[0]?.children[0]?.dictionary).toContain('/Scope /Column');
    expect(rows[60]?.children.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Insats 60 för fler unga i arbete',
      '1 234 626',
      '34,5 %',
      '2026-11-23',
    ]);
    expect(pdf.shown.split('Beviljat, kr').length - 1).toBeGreaterThan(1);
  });

  it('has words for pictures, and links that are links', () => {
    expect(all(pdf.tree, 'Figure').map(({ alt }) => alt)).toEqual(['Region Exempels logotyp', 'Karta över länet']);
    expect(texts('Link')).toEqual(['Läs mer']);
  });

  it('numbers its pages outside of what is read', () => {
    expect(pdf.shown).toContain(`Sida 1 av ${pdf.pages}`);
    expect(pdf.tree.text).not.toContain('Sida 1 av');
  });

  it.each(WORST)('is whole with %s', async (_, document) => {
    const made = readPdf(await writePdf(document, unheard));
    expect(all(made.tree, 'H1').map(({ text }) => text)).toEqual([document.title]);
    expect(made.shown).toContain(`Sida ${made.pages} av ${made.pages}`);
  });

  it('writes a sign for what the typeface has not, and says no more', async () => {
    const [, document] = WORST[1] ?? [];
    if (!document) throw new Error('There is no such document.');
    expect(readPdf(await writePdf(document, unheard)).tree.text).toMatch(/Grönt ¤/);
  });

  withOffice('is opened by LibreOffice', async () =>
    expect((await converted(file, 'pdf', 'png')).length).toBeGreaterThan(1000),
  );
});
