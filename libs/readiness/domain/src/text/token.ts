/** A word, a number or a sign of a wording, with where it stands. */
export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'sign';
}

const LETTER = 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0300-\\u036f';
const ABBREVIATION =
  '(?:[Tt]\\.o\\.m|[Ff]r\\.o\\.m|bl\\.a|t\\.ex|d\\.v\\.s|m\\.m|m\\.fl|o\\.s\\.v|resp|ca|kl|inkl|exkl|jfr|milj|mdr|st|kr|jan|feb|apr|aug|sept|okt|nov|dec|s\\.k|fr|tom|proc)\\.';
/** 5 000, 5.000, 1,5, 12 400 with any of the spaces people and word processors put between thousands. */
const NUMBER = '\\d{1,3}(?:[ \\u00a0\\u2009\\u202f.]\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[.,]\\d+)?';
const NUMBERED_WORD = `\\d+-(?:[${LETTER}]+)(?:-[${LETTER}]+)*`;
const WORD = `[${LETTER}][${LETTER}\\d]*(?:[-:'’/](?=[${LETTER}\\d])[${LETTER}\\d]+)*-?`;
const TOKEN = new RegExp(`${ABBREVIATION}|${NUMBERED_WORD}|${NUMBER}|${WORD}|[^\\s]`, 'gu');

const HAS_LETTER = new RegExp(`[${LETTER}]`);
const STARTS_WITH_LETTER = new RegExp(`^[${LETTER}]`);

/** Splits a wording into words, numbers and signs. "16–24-åringar" is a number, a dash and the word "24-åringar". */
export function tokenise(wording: string): Token[] {
  const tokens: Token[] = [];
  for (const match of wording.matchAll(TOKEN)) {
    const text = match[0];
    const first = text.charCodeAt(0);
    const digit = first >= 48 && first <= 57;
    const numbered = digit && HAS_LETTER.test(text);
    const kind = digit && !numbered ? 'number' : numbered || STARTS_WITH_LETTER.test(text) ? 'word' : 'sign';
    tokens.push({ text, lower: text.toLowerCase(), start: match.index, end: match.index + text.length, kind });
  }
  return tokens;
}
