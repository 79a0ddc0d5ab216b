import { readFileSync } from 'node:fs';

export const FACES = ['regular', 'bold', 'italic', 'boldItalic'] as const;
export type Face = (typeof FACES)[number];

const FILES: Readonly<Record<Face, string>> = {
  regular: '400-normal',
  bold: '600-normal',
  italic: '400-italic',
  boldItalic: '600-italic',
};
/** Source Sans 3 comes in parts: West European letters, and the rest of the Latin ones (Sami, Polish, Czech …). */
const PARTS = ['latin', 'latin-ext'] as const;
type Part = (typeof PARTS)[number];
/** Stands for a letter that no part of the typeface has. */
const UNKNOWN = '¤';

/** A stretch of text in one font. */
export interface FontRun {
  font: string;
  text: string;
}

interface Fonts {
  registerFont(name: string, src: Buffer): unknown;
  font(name: string): { _font?: unknown };
}

const nameOf = (face: Face, part: Part) => `${face}-${part}`;
const files = new Map<string, Buffer>();

/** The file, read once a process. The build puts the fonts beside the bundle. */
function fileOf(face: Face, part: Part): Buffer {
  const name = `source-sans-3-${part}-${FILES[face]}.woff`;
  const known = files.get(name) ?? readFileSync(new URL(`./fonts/${name}`, import.meta.url));
  files.set(name, known);
  return known;
}

/** The faces a document is written with; each is embedded only where it is used. */
export class PdfFonts {
  private readonly letters = new Map<Part, (codePoint: number) => boolean>();

  constructor(document: Fonts) {
    for (const face of FACES) for (const part of PARTS) document.registerFont(nameOf(face, part), fileOf(face, part));
    for (const part of PARTS) this.letters.set(part, letterTest(document, nameOf('regular', part)));
  }

  /** The text in stretches of one font each; a letter in none of them is written ¤, once for several in a row. */
  runs(text: string, face: Face): FontRun[] {
    const runs: FontRun[] = [];
    for (const [letter, part] of this.placed(text)) {
      const last = runs.at(-1);
      const font = nameOf(face, part);
      if (last?.font === font) last.text += letter;
      else runs.push({ font, text: letter });
    }
    return runs;
  }

  /** The text as it can be written, for measuring it by one font. */
  writable = (text: string): string =>
    this.placed(text)
      .map(([letter]) => letter)
      .join('');

  private placed(text: string): [string, Part][] {
    const placed: [string, Part][] = [];
    for (const letter of text.normalize('NFC').replaceAll('\t', ' ').replaceAll('\r', '')) {
      const codePoint = letter.codePointAt(0) ?? 0;
      const part = letter === '\n' ? 'latin' : PARTS.find((one) => this.letters.get(one)?.(codePoint));
      if (part) placed.push([letter, part]);
      else if (!UNSEEN.test(letter) && placed.at(-1)?.[0] !== UNKNOWN) placed.push([UNKNOWN, 'latin']);
    }
    return placed;
  }
}

/** Marks that are not seen, but steer how letters beside them are written. */
const UNSEEN = /[\p{Cf}\p{M}]/u;

function letterTest(document: Fonts, name: string): (codePoint: number) => boolean {
  const { _font } = document.font(name);
  const { font } = _font as { font: { hasGlyphForCodePoint(codePoint: number): boolean } };
  const known = new Map<number, boolean>();
  return (codePoint) => {
    const seen = known.get(codePoint) ?? font.hasGlyphForCodePoint(codePoint);
    known.set(codePoint, seen);
    return seen;
  };
}
