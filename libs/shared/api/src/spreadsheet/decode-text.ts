import { isUtf8 } from 'node:buffer';

/** What a text file turned out to be written in. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const MARKS: [TextEncoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a file: by its byte order mark where it has one, else as UTF-8 where every byte of it is valid UTF-8, else as
 * Windows-1252, which is what Swedish Excel writes. Å, ä and ö are never valid UTF-8 in Windows-1252, so the guess is safe.
 */
export function decodeText(content: Buffer): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => content[at] === byte));
  const encoding = marked?.[0] ?? (isUtf8(content) ? 'utf-8' : 'windows-1252');
  const text = new TextDecoder(encoding).decode(content);
  return text.replaceAll('\0', '\uFFFD');
}
