import { WORST, wholeDocument } from '../testing/documents';
import { converted, withOffice } from '../testing/converted';
import { all, opened, partOf } from '../testing/opened';
import { unheard } from '../writer';
import { writeDocx } from './write-docx';

describe('a document for Word', () => {
  let file: Uint8Array;
  beforeAll(async () => {
    file = await writeDocx(wholeDocument(), unheard);
  });
  const body = () => partOf(file, 'word/document.xml');
  const styled = (style: string) =>
    all(body(), 'w:p')
      .filter((each) => all(each, 'w:pStyle').some(({ attributes }) => attributes['w:val'] === style))
      .map((each) => each.text);

  it('has its headings as headings, an answer’s own below the question’s', () => {
    expect(styled('Heading1')).toEqual(['ÅK6 Analys, uppföljning och utvärdering']);
    expect(styled('Heading2')).toEqual(['Vilka studier har genomförts?']);
    expect(styled('Heading3')).toEqual(['Hur det gick']);
    expect(styled('Title')).toEqual(['Återrapportering 2026 Region Exempel']);
  });

  it('has a table of contents with every heading in it before Word fills in the pages', () => {
    expect(body().text).toMatch(/TOC \\h \\o "1-3"|TOC .*1-3/);
    expect(styled('TOC1').join()).toContain('ÅK6 Analys, uppföljning och utvärdering');
    expect(styled('TOC2').join()).toContain('Vilka studier har genomförts?');
  });

  it('says its language, its title and who made it', () => {
    expect(opened(file).get('word/styles.xml')).toMatch(/<w:lang w:val="sv-SE"/);
    const core = partOf(file, 'docProps/core.xml');
    expect(all(core, 'dc:title').map(({ text }) => text)).toEqual(['Återrapportering 2026 Region Exempel']);
    expect(all(core, 'dc:creator').map(({ text }) => text)).toEqual(['Region Exempel']);
  });

  it('gives every picture its alternative text, the logo first', () =>
    expect(all(body(), 'wp:docPr').map(({ attributes }) => attributes['descr'])).toEqual([
      'Region Exempels logotyp',
      'Karta över länet',
    ]));

  it('repeats the head of a table, marks it, and writes numbers as they are read', () => {
    const [table] = all(body(), 'w:tbl');
    const rows = table ? all(table, 'w:tr') : [];
    expect(rows).toHaveLength(61);
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, ...Array<number>(60).fill(0)]);
    expect(table && all(table, 'w:tblLook')[0]?.attributes['w:firstRow']).toMatch(/1|true/);
    expect(rows[1] && all(rows[1], 'w:tc').map(({ text }) => text)).toEqual([
      'Insats 1 för fler unga i arbete',
      '1\u00a0234\u00a0567',
      '34,5\u00a0%',
      '2026-11-23',
    ]);
  });

  it('numbers lists by the program, each ordered list from the beginning', () => {
    const lists = all(body(), 'w:numPr').map((each) => [
      all(each, 'w:ilvl')[0]?.attributes['w:val'],
      all(each, 'w:numId')[0]?.attributes['w:val'],
    ]);
    expect(lists.map(([level]) => level)).toEqual(['0', '1', '0']);
    expect(new Set(lists.map(([, id]) => id)).size).toBe(3);
  });

  it('keeps links, the region’s colour and page numbers', () => {
    expect(opened(file).get('word/_rels/document.xml.rels')).toContain('https://region.example/larande');
    expect(opened(file).get('word/styles.xml')).toContain('1A4B8C');
    const footers = [...opened(file)].filter(([name]) => /footer\d*\.xml$/.test(name)).map(([, text]) => text);
    expect(footers.join()).toMatch(/PAGE/);
  });

  it('has no place for a logo that is not there', async () => {
    const plain = await writeDocx(wholeDocument({ publisher: { name: 'R', accent: null, logo: null } }), unheard);
    expect(all(partOf(plain, 'word/document.xml'), 'wp:docPr')).toHaveLength(1);
  });

  it.each(WORST)('is whole with %s', async (_, document) => {
    const made = await writeDocx(document, unheard);
    expect(partOf(made, 'word/document.xml').text).toContain(document.title);
  });

  it('stops where the work is ended', async () =>
    expect(writeDocx(wholeDocument(), () => Promise.reject(new Error('ended')))).rejects.toThrow('ended'));

  withOffice('is opened by LibreOffice with its words', async () =>
    expect(String(await converted(file, 'docx', 'txt:Text'))).toContain('12 studier klara – ”lärande”'),
  );
});
