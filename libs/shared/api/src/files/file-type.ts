/** What a stored file can be; each is told by its content, whatever its name says. */
export interface FileType {
  mediaType: string;
  /** What its name ends with, with the dot. */
  ending: string;
}

const type = (mediaType: string, ending: string): FileType => ({ mediaType, ending });
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const WORD = type(`${OFFICE}.wordprocessingml.document`, '.docx');
const SHEET = type(`${OFFICE}.spreadsheetml.sheet`, '.xlsx');
const SLIDES = type(`${OFFICE}.presentationml.presentation`, '.pptx');
const OPEN_TEXT = type('application/vnd.oasis.opendocument.text', '.odt');

const startsWith = (content: Buffer, ...bytes: number[]) => bytes.every((byte, at) => content[at] === byte);
const latin = (content: Buffer, from: number, length: number) =>
  content.subarray(from, from + length).toString('latin1');
const isMarkup = (content: Buffer) => /^(?:\uFEFF|ï»¿)?\s*<[!?a-z]/i.test(latin(content, 0, 512));

/** A zip says what it is by the folders in it; their names stand uncompressed in its directory, last in the file. */
function zipType(content: Buffer): FileType | null {
  if (latin(content, 30, 70).startsWith('mimetypeapplication/vnd.oasis.opendocument.text')) return OPEN_TEXT;
  const holds = (name: string) => content.includes(Buffer.from(name, 'latin1'));
  if (!holds('[Content_Types].xml') || holds('vbaProject.bin')) return null;
  if (holds('word/document.xml')) return WORD;
  if (holds('xl/workbook.xml')) return SHEET;
  return holds('ppt/presentation.xml') ? SLIDES : null;
}

/** UTF-8 without control characters, and no page that a browser would run. */
function isPlainText(content: Buffer): boolean {
  if (content.includes(0) || isMarkup(content)) return false;
  try {
    return !/[\p{Cc}](?<![\t\n\r\f])/u.test(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    return false;
  }
}

/** What a file is by its content: PDF, Word, Excel, PowerPoint without macros, OpenDocument text, PNG, JPEG or text. null for all else. */
export function fileType(content: Buffer): FileType | null {
  if (content.length === 0) return null;
  if (latin(content, 0, 5) === '%PDF-') return type('application/pdf', '.pdf');
  if (startsWith(content, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return type('image/png', '.png');
  if (startsWith(content, 0xff, 0xd8, 0xff)) return type('image/jpeg', '.jpg');
  if (startsWith(content, 0x50, 0x4b, 0x03, 0x04)) return zipType(content);
  return isPlainText(content) ? type('text/plain; charset=utf-8', '.txt') : null;
}
