import { fileType } from './file-type';

const zip = (...names: string[]) => Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.from(names.join('\n'))]);
const ending = (content: Buffer | string) => fileType(Buffer.from(content as string))?.ending ?? null;

describe('what a file is', () => {
  it.each([
    ['.pdf', '%PDF-1.7\n…'],
    ['.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['.docx', zip('[Content_Types].xml', 'word/document.xml')],
    ['.xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['.pptx', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['.txt', 'Slutsatser på svenska;\tmed tabb\r\n'],
  ])('is told as %s by its content', (said, content) => expect(ending(content)).toBe(said));

  it.each([
    ['a web page', '  <!DOCTYPE html><script>alert(1)</script>'],
    ['a picture that can hold a script', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a program', Buffer.from([0x4d, 0x5a, 0x90, 0x00])],
    ['a document with macros', zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin')],
    ['a zip of anything', zip('virus.exe')],
    ['text in no known way of writing', Buffer.from([0xe5, 0xe4, 0xf6])],
    ['nothing', ''],
  ])('is not taken for %s', (_, content) => expect(ending(content)).toBeNull());
});
