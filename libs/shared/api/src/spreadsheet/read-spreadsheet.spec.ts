import { Buffer } from 'node:buffer';
import { readSpreadsheet } from './read-spreadsheet';
import { textRow, workbook, zipped } from './workbook-fixture';

const codeOf = (content: Buffer) =>
  readSpreadsheet(content).then(
    () => null,
    (error: { code: string }) => error.code,
  );
const oldOffice = (stream: string) =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from(stream, 'utf16le')]);

describe('readSpreadsheet', () => {
  it('tells a workbook from text by its bytes, not by its name', async () => {
    expect((await readSpreadsheet(workbook({ sheets: { A: { data: textRow(1, 'a') } } })))[0]?.name).toBe('A');
    expect((await readSpreadsheet(Buffer.from('a;b\r\n1;2')))[0]?.rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
  it.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'import.file-empty'],
    ['only empty rows', Buffer.from(';;\r\n;;'), 'import.no-rows'],
    ['a workbook with a password', oldOffice('EncryptedPackage'), 'import.file-protected'],
    ['an old .xls', oldOffice('Workbook'), 'import.file-not-a-spreadsheet'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'import.file-not-a-spreadsheet'],
    ['a web page called .xls', Buffer.from('<html><table>'), 'import.file-not-a-spreadsheet'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]), 'import.file-not-a-spreadsheet'],
    ['bytes', Buffer.from([1, 0, 2, 0, 3]), 'import.file-unreadable'],
    ['a zip of something else', zipped({ 'a.txt': 'a' }), 'import.file-not-a-spreadsheet'],
    ['a Word document', zipped({ 'word/document.xml': '<a/>' }), 'import.file-not-a-spreadsheet'],
    [
      'an OpenDocument',
      zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      'import.file-not-a-spreadsheet',
    ],
    ['a workbook without sheets', workbook({ sheets: {} }), 'import.file-unreadable'],
    ['an empty workbook', workbook({ sheets: { A: { data: '' } } }), 'import.no-rows'],
  ])('refuses %s with words of its own', async (_, content, code) => expect(await codeOf(content)).toBe(code));
  it('leaves out sheets with nothing in them', async () => {
    const sheets = { Tomt: { data: '' }, Mål: { data: textRow(1, 'a') } };
    expect((await readSpreadsheet(workbook({ sheets }))).map((sheet) => sheet.name)).toEqual(['Mål']);
  });
  it('answers every cut of a workbook with a problem, never with an error of its own', async () => {
    const whole = workbook({ sheets: { A: { data: textRow(1, 'a') } } });
    for (let length = 4; length < whole.length; length += 37)
      expect(await codeOf(whole.subarray(0, length))).toMatch(/^import\./);
  });
});
