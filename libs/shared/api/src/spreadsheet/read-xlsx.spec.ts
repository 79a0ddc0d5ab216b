import writeXlsxFile from 'write-excel-file/node';
import { readXlsx } from './read-xlsx';
import { textCell, textRow, workbook } from './workbook-fixture';

const STYLES = `<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; procent&quot;"/></numFmts>
  <cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs>`;
const read = async (data: string, rest: { before?: string; after?: string } = {}) =>
  (await readXlsx(workbook({ sheets: { Mål: { data, ...rest } }, styles: STYLES })))[0];
const codeOf = (content: Buffer) =>
  readXlsx(content).then(
    () => null,
    (error: { code: string }) => error.code,
  );

describe('readXlsx', () => {
  it('reads what a spreadsheet program wrote: text, numbers, truth values and dates', async () => {
    const day = new Date(Date.UTC(2026, 2, 12));
    const content = await writeXlsxFile([
      ['Kod', 'Värde', 'Datum', 'Klar'],
      ['1.1', 2.5, { value: day, type: Date, format: 'yyyy-mm-dd' }, true],
    ]).toBuffer();
    const [sheet] = await readXlsx(content);
    expect(sheet?.rows[1]).toEqual(['1.1', 2.5, { date: '2026-03-12' }, true]);
  });
  it('keeps row numbers where rows are empty', async () => {
    const sheet = await read(textRow(4, 'Kod', 'Mål'));
    expect(sheet?.rows.map((row) => row.filter(Boolean).length)).toEqual([0, 0, 0, 2]);
  });
  it('takes the value a formula had, and names the error where it failed', async () => {
    const sheet = await read(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A</f><v>två</v></c><c r="D1" t="e"><f>X</f><v>#REF!</v></c></row>',
    );
    expect(sheet?.rows[0]).toEqual([2, 'två', null, { error: '#REF!' }]);
  });
  it('knows 25 % from 0,25 by the format of the cell', async () => {
    const sheet = await read(
      '<row r="1"><c r="A1" s="1"><v>0.07</v></c><c r="B1" s="0"><v>0.25</v></c><c r="C1" s="2"><v>5</v></c></row>',
    );
    expect(sheet?.rows[0]).toEqual([{ percent: 7 }, 0.25, 5]);
  });
  it('reads dates that are stored as numbers', async () => {
    const sheet = await read('<row r="1"><c r="A1" s="3"><v>46093</v></c></row>');
    expect(sheet?.rows[0]).toEqual([{ date: '2026-03-12' }]);
  });
  it('lets a merged cell speak for all its rows', async () => {
    const sheet = await read(textRow(1, 'Övergripande', 'a') + '<row r="2">' + textCell('B2', 'b') + '</row>', {
      after: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
    });
    expect(sheet?.rows[1]).toEqual(['Övergripande', 'b']);
  });
  it('tells which columns are hidden', async () => {
    const sheet = await read(textRow(1, 'a', 'b', 'c'), { before: '<cols><col min="2" max="3" hidden="1"/></cols>' });
    expect(sheet?.hiddenColumns).toEqual([1, 2]);
  });
  it('reads several sheets by name', async () => {
    const content = workbook({ sheets: { 'Mål &amp; medel': { data: textRow(1, 'a') }, Tomt: { data: '' } } });
    expect((await readXlsx(content)).map((sheet) => sheet.name)).toEqual(['Mål & medel', 'Tomt']);
  });
  it('marks characters that cannot be stored', async () => {
    const sheet = await read(textRow(1, 'a_x0000_b'));
    expect(sheet?.rows[0]).toEqual(['a\uFFFDb']);
  });
});

describe('readXlsx, of a file made to harm', () => {
  it('refuses a row number that would fill the memory', async () => {
    expect(await codeOf(workbook({ sheets: { A: { data: textRow(1, 'a') + '<row r="999999999999"></row>' } } }))).toBe(
      'import.file-unreadable',
    );
  });
  it('is not fooled by an address within another attribute', async () => {
    const data = `<row r="1"><c x=" r='A1' " r="AAAAAAA1"><v>1</v></c></row>`;
    expect(await codeOf(workbook({ sheets: { A: { data } } }))).toBe('import.file-unreadable');
  });
  it('refuses an address given twice', async () => {
    const data = '<row r="1"><c r="A1" x:r="ZZ9999999"><v>1</v></c></row>';
    expect(await codeOf(workbook({ sheets: { A: { data } } }))).toBe('import.file-unreadable');
  });
  it('names the cell that lies too far to the right, or too far down', async () => {
    const right = workbook({ sheets: { A: { data: '<row r="1"><c r="XFD1"><v>1</v></c></row>' } } });
    expect(await codeOf(right)).toBe('import.too-many-columns');
    const down = textRow(1, ...'abcdefghij') + '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';
    expect(await codeOf(workbook({ sheets: { A: { data: down } } }))).toBe('import.cell-far-outside');
  });
  it('refuses a document type', async () => {
    const data = '<!DOCTYPE x [<!ENTITY a "b">]>';
    expect(await codeOf(workbook({ sheets: { A: { data } } }))).toBe('import.file-unreadable');
  });
  it('reads a row far down that only has a format', async () => {
    const sheet = await read(textRow(1, 'a') + '<row r="1048576"><c r="A1048576" s="1"/></row>');
    expect(sheet?.rows).toEqual([['a']]);
  });
});

describe('readXlsx, of many rows', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => textRow(at + 1, `K${at}`, 'Ett mål', 'Delmål')).join('');
  it('reads 10 001 rows with their heading within a few seconds', async () => {
    const start = performance.now();
    expect((await read(rows(10_001)))?.rows).toHaveLength(10_001);
    expect(performance.now() - start).toBeLessThan(5000);
  });
  it('refuses far more, with the number', async () => {
    const content = workbook({ sheets: { Mål: { data: rows(10_100) } } });
    await expect(readXlsx(content)).rejects.toMatchObject({
      code: 'import.too-many-rows',
      messages: { sv: expect.stringContaining('10100') },
    });
  });
});
