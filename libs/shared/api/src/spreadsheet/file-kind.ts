import { spreadsheetProblem } from './spreadsheet-problem';

const startsWith = (content: Buffer, ...bytes: number[]) => bytes.every((byte, at) => content[at] === byte);
const isZip = (content: Buffer) => startsWith(content, 0x50, 0x4b) && [0x03, 0x05].includes(content[2] ?? 0);
const isCompoundFile = (content: Buffer) => startsWith(content, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const isPdf = (content: Buffer) => content.subarray(0, 5).toString('latin1') === '%PDF-';
const isPicture = (content: Buffer) =>
  startsWith(content, 0x89, 0x50, 0x4e, 0x47) ||
  startsWith(content, 0xff, 0xd8, 0xff) ||
  startsWith(content, 0x47, 0x49, 0x46);
const isMarkup = (content: Buffer) =>
  /^(?:\uFEFF|ï»¿)?\s*<(?:!doctype|html|table|\?xml|body|head|meta)/i.test(content.subarray(0, 512).toString('latin1'));
const hasByteOrderMark16 = (content: Buffer) => startsWith(content, 0xff, 0xfe) || startsWith(content, 0xfe, 0xff);
/** Text has no zero bytes; UTF-16 has, and says what it is by its mark. */
const isBinary = (content: Buffer) => !hasByteOrderMark16(content) && content.subarray(0, 65_536).includes(0);

/** What a file is by its first bytes, whatever its name says: a workbook or text. What is neither is refused by name. */
export function fileKind(content: Buffer): 'workbook' | 'text' {
  if (content.length === 0) throw spreadsheetProblem.empty();
  if (isZip(content)) return 'workbook';
  if (isCompoundFile(content)) throw compoundFileProblem(content);
  if (isPdf(content)) throw spreadsheetProblem.notASpreadsheet({ sv: 'en PDF', en: 'a PDF' });
  if (isPicture(content)) throw spreadsheetProblem.notASpreadsheet({ sv: 'en bild', en: 'a picture' });
  if (isMarkup(content))
    throw spreadsheetProblem.notASpreadsheet({
      sv: 'en webbsida eller XML, även om namnet säger något annat',
      en: 'a web page or XML, whatever its name says',
    });
  if (isBinary(content)) throw spreadsheetProblem.unreadable();
  return 'text';
}

/** Excel wraps a workbook with a password in the same container that old .xls files are made of. */
const compoundFileProblem = (content: Buffer) =>
  content.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? spreadsheetProblem.protectedByPassword()
    : spreadsheetProblem.notASpreadsheet({
        sv: 'en äldre Excel-fil (.xls) eller ett annat Office-dokument',
        en: 'an old Excel file (.xls) or another Office document',
      });
