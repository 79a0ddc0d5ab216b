import { converted, withOffice } from '../testing/converted';
import { longTable, wholeDocument, WORST } from '../testing/documents';
import { all, opened, partOf } from '../testing/opened';
import { unheard } from '../writer';
import { writePptx } from './write-pptx';

const slidesIn = (file: Uint8Array) =>
  [...opened(file).keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
const slide = (file: Uint8Array, number: number) => partOf(file, `ppt/slides/slide${number}.xml`);
const texts = (file: Uint8Array, number: number) => all(slide(file, number), 'a:p').map(({ text }) => text);

describe('slides for a board', () => {
  let file: Uint8Array;
  beforeAll(async () => {
    file = await writePptx(wholeDocument(), unheard);
  });

  it('begin with title, decision and checksum, with the logo and its words', () => {
    expect(texts(file, 1).join('\n')).toMatch(/Återrapportering 2026[^]*Region Exempel[^]*beslut § 12[^]*SHA-256/);
    expect(all(slide(file, 1), 'p:cNvPr').map(({ attributes }) => attributes['descr'])).toContain(
      'Region Exempels logotyp',
    );
  });

  it('list no part that is not there', () => {
    const held = opened(file);
    const listed = all(partOf(file, '[Content_Types].xml'), 'Override').map(({ attributes }) => attributes['PartName']);
    expect(listed.length).toBeGreaterThan(5);
    expect(listed.filter((part) => !held.has(part?.slice(1) ?? ''))).toEqual([]);
  });

  it('have a slide a question with a real title, and the answer’s beginning and points', () => {
    const titles = Array.from(
      { length: slidesIn(file) },
      (_, at) =>
      all(slide(file, at + 1), 'p:sp').find((shape) => all(shape, 'p:ph').some(({ attributes }) => attributes['type'] === 'title'))?.text, // prettier-ignore
    );
    expect(titles.slice(0, 3)).toEqual([
      'Återrapportering 2026 Region Exempel',
      'ÅK6 Analys, uppföljning och utvärdering',
      'Vilka studier har genomförts?',
    ]);
    expect(titles).not.toContain(undefined);
    expect(texts(file, 3).join('\n')).toContain('12 studier klara – ”lärande”');
    expect(all(slide(file, 3), 'a:buChar').length).toBeGreaterThan(0);
  });

  it('have tables as tables, parted over slides with the head on each, and their source below', () => {
    const tables = Array.from({ length: slidesIn(file) }, (_, at) => at + 1).filter((at) => all(slide(file, at), 'a:tbl').length); // prettier-ignore
    expect(tables.length).toBeGreaterThan(1);
    const rows = tables.flatMap((at) => all(slide(file, at), 'a:tr').map((row) => all(row, 'a:tc')[0]?.text.trim()));
    expect(rows.filter((first) => first === 'Insats')).toHaveLength(tables.length);
    expect(rows.filter((first) => first !== 'Insats')).toHaveLength(60);
    for (const at of tables) {
      expect(texts(file, at).join('\n')).toContain('Källa: Insatser 2026.');
      expect(all(slide(file, at), 'a:tblPr')[0]?.attributes['firstRow']).toBe('1');
    }
  });

  it('carry everything that was written in the notes, in the document’s language', () => {
    const notes = [...opened(file)].filter(([name]) => name.startsWith('ppt/notesSlides/')).map(([, text]) => text);
    expect(notes.join()).toContain('Så sade styrelsen.');
    const languages = [...opened(file).values()].flatMap((xml) => xml.match(/(?<= lang=")[^"]+/g) ?? []);
    expect(new Set(languages)).toEqual(new Set(['sv-SE']));
  });

  it('stop a long table after some slides, and say how many rows are left', async () => {
    const tables = [longTable(1000)];
    const sections = [{ heading: 'T', level: 1, blocks: [{ kind: 'table', key: 'interventions' }] }] as const;
    const made = await writePptx(wholeDocument({ tables, sections }), unheard);
    expect(slidesIn(made)).toBe(13);
    expect(texts(made, 13).join('\n')).toMatch(/\d{3} rader till finns i exporten till Excel/);
  });

  it.each(WORST)('are whole with %s', async (_, document) => {
    const made = await writePptx(document, unheard);
    expect(slidesIn(made)).toBeGreaterThan(0);
    expect(partOf(made, 'ppt/presentation.xml').name).toBe('p:presentation');
  });

  withOffice('are opened by LibreOffice', async () =>
    expect((await converted(file, 'pptx', 'pdf')).length).toBeGreaterThan(5000),
  );
});
