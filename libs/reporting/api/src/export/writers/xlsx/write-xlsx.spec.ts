import readXlsxFile, { readSheet } from 'read-excel-file/node';
import { converted, withOffice } from '../testing/converted';
import { longTable, WORST, wholeDocument } from '../testing/documents';
import { all, opened, partOf } from '../testing/opened';
import { unheard } from '../writer';
import { writeXlsx } from './write-xlsx';

describe('a workbook of every table', () => {
  let file: Buffer;
  beforeAll(async () => {
    const tables = [longTable(60), { ...longTable(2), key: 'more' }];
    file = Buffer.from(await writeXlsx(wholeDocument({ tables }), unheard));
  });

  it('has a sheet a table, and first one that says what is where and whence', async () => {
    const sheets = await readXlsxFile(file);
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Om filen',
      'Insatser med 1 1-medel',
      'Insatser med 1 1-medel (2)',
    ]);
    const said = (sheets[0]?.data ?? []).map((row) => row.filter((cell) => cell !== null));
    expect(said).toContainEqual(['Återrapportering 2026 Region Exempel']);
    expect(said).toContainEqual(['Insatser med 1 1-medel', 'Insatser med 1:1-medel', 'Insatser 2026']);
  });

  it('has numbers, shares and dates that can be counted with', async () => {
    const rows = await readSheet(file, 2);
    expect(rows[0]).toEqual(['Insats', 'Beviljat, kr', 'Andel', 'Beslut']);
    expect(rows[1]?.[1]).toBe(1_234_567);
    expect(rows[1]?.[2]).toBeCloseTo(0.345);
    expect(rows[1]?.[3]).toEqual(new Date('2026-11-23T00:00:00Z'));
    expect(rows).toHaveLength(61);
  });

  it('runs no text as a formula', async () => {
    expect((await readSheet(file, 2))[2]?.[0]).toBe('=HYPERLINK("http://a.example")');
    expect([...opened(file).values()].join()).not.toMatch(/<f[ >]/);
  });

  it('keeps the row of headings in sight, with wide enough columns', () => {
    const sheet = partOf(file, 'xl/worksheets/sheet2.xml');
    expect(all(sheet, 'pane')[0]?.attributes).toMatchObject({ ySplit: '1', state: 'frozen' });
    expect(Number(all(sheet, 'col')[0]?.attributes['width'])).toBeGreaterThan(30);
  });

  it.each(WORST)('is whole with %s', async (_, document) => {
    const made = Buffer.from(await writeXlsx(document, unheard));
    expect(await readXlsxFile(made)).toHaveLength(document.tables.length + 1);
  });

  withOffice('is opened by LibreOffice with its numbers', async () =>
    expect(
      String(
        await converted(file, 'xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2'),
      ),
    ).toContain('2026-11-23'),
  );
});
