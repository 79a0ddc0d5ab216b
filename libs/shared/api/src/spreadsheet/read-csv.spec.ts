import { readCsv } from './read-csv';

const TEXT = 'Kod;Mål;Andel\r\n1;Öka sysselsättningen;12,5\r\n';
const ROWS = [
  ['Kod', 'Mål', 'Andel'],
  ['1', 'Öka sysselsättningen', '12,5'],
];
const rowsOf = (content: Buffer) => readCsv(content)[0]?.rows;
const windows1252 = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string, big = false) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const codeOf = (content: Buffer) => {
  try {
    readCsv(content);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('readCsv', () => {
  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16, little end first', utf16(TEXT)],
    ['UTF-16, big end first', utf16(TEXT, true)],
    ['Windows-1252', windows1252(TEXT)],
    ['tabs', Buffer.from(TEXT.replaceAll(';', '\t'))],
    ['commas and quotes', Buffer.from('Kod,Mål,Andel\n1,Öka sysselsättningen,"12,5"\n')],
  ])('reads %s', (_, content) => expect(rowsOf(content)).toEqual(ROWS));
  it('keeps a line break and a delimiter within quotes', () =>
    expect(rowsOf(Buffer.from('a;"två\r\nrader; här"\r\n"b ""c""";d'))).toEqual([
      ['a', 'två\r\nrader; här'],
      ['b "c"', 'd'],
    ]));
  it('keeps the numbers of rows where some are empty, and after sep=', () =>
    expect(rowsOf(Buffer.from('sep=;\r\n\r\nKod;Mål'))).toEqual([[null], [null], ['Kod', 'Mål']]));
  it('does not stop at a quote in the middle of a cell', () =>
    expect(rowsOf(Buffer.from('a;5" rör\r\nb;c'))).toEqual([
      ['a', '5" rör'],
      ['b', 'c'],
    ]));
  it('takes back the apostrophe our own exports put before a formula', () =>
    expect(rowsOf(Buffer.from("'=SUMMA(A1);'-5;'citat'"))).toEqual([['=SUMMA(A1)', '-5', "'citat'"]]));
  it('refuses a quote that is never closed', () =>
    expect(codeOf(Buffer.from('a;"b\r\nc;d'))).toBe('import.file-unreadable'));
  it('refuses far too many rows and columns', () => {
    expect(codeOf(Buffer.from('a;b\n'.repeat(10_100)))).toBe('import.too-many-rows');
    expect(codeOf(Buffer.from(';'.repeat(250) + 'a'))).toBe('import.too-many-columns');
  });
  it('reads 10 000 rows quickly', () => {
    const start = performance.now();
    expect(rowsOf(Buffer.from('1.1;Ett mål;Delmål;25 %\n'.repeat(10_001)))).toHaveLength(10_001);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
