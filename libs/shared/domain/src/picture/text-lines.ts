/**
 * How wide each character may be, in pixels: the wider of Source Sans 3 at 15 px (the screen) and Arial at 14 px (a picture in
 * a document), rounded up to half pixels. One table for both, so that lines break in the same places everywhere.
 */
const WIDTHS = new Map(
  Object.entries({
    4: ` ',.:;Iijl|·’`,
    4.5: '!f',
    5: '()-[]{}',
    5.5: '/\\rt•',
    6.5: '"*”“°',
    7: 'csxz',
    7.5: 'J^kvy',
    8: '0123456789#$?L_aegåäé–§',
    8.5: '+<=>`bdhnopqu~öü',
    9: 'FTZ',
    9.5: '&ABEKPSVXYÅÄÉ',
    10.5: 'CDHNRU',
    11: 'GOQwÖ',
    12: 'M—',
    12.5: 'm%½',
    13.5: 'W',
    14.5: '@…',
  }).flatMap(([width, characters]) => [...characters].map((character) => [character, Number(width)] as const)),
);
/** As wide as anything in the two typefaces. */
const UNKNOWN_WIDTH = 15;

/** How wide a text may be, in pixels. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDTHS.get(character) ?? UNKNOWN_WIDTH;
  return width;
}

/** A text broken into lines no wider than this; a word that is wider is broken where it must be. Never empty. */
export function textLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (textWidth(longer) <= width) line = longer;
    else {
      if (line) lines.push(line);
      const pieces = brokenWord(word, width);
      line = pieces.pop() ?? '';
      lines.push(...pieces);
    }
  }
  return line || !lines.length ? [...lines, line] : lines;
}

/** The beginning of a text, at most this wide, with an ellipsis where something is left out. */
export function shortened(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const room = width - textWidth('…');
  let [kept, used] = ['', 0];
  for (const character of text) {
    used += textWidth(character);
    if (used > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

function brokenWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece && textWidth(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
