import type { Bilingual } from '@rt/shared/domain';
import { STATISTICS_LIMITS } from './statistics-file';
import { StatisticsProblem, tooMuch } from './statistics-problem';

const refuse = (code: string, messages: Bilingual) => new StatisticsProblem(`statistics.${code}`, '', messages);

/** The content of a JSON file in UTF-8 or UTF-16. Throws `StatisticsProblem` that says what the file is instead. */
export function readJson(bytes: Uint8Array): unknown {
  if (bytes.length > STATISTICS_LIMITS.bytes) throw tooMuch('filens början', { sv: '10 MB', en: '10 MB' });
  const text = textOf(bytes).trimStart();
  assertLooksLikeJson(text);
  const { deepest, open } = nesting(text);
  if (deepest > STATISTICS_LIMITS.depth) {
    const levels = STATISTICS_LIMITS.depth;
    throw tooMuch('nästlingen', { sv: `${levels} nivåer`, en: `${levels} levels` });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw open ? TRUNCATED : NOT_JSON;
  }
}

const ENCODING = refuse('encoding', {
  sv: 'Filens tecken går inte att läsa. Spara den som UTF-8 eller hämta den igen från källan.',
  en: 'The characters of the file cannot be read. Save it as UTF-8, or fetch it again from the source.',
});
const NOT_JSON = refuse('not-json', {
  sv: 'Filen är inte JSON. Hämta den som JSON-stat 2 från SCB eller som JSON från Kolada.',
  en: 'The file is not JSON. Fetch it as JSON-stat 2 from SCB, or as JSON from Kolada.',
});
const TRUNCATED = refuse('truncated', {
  sv: 'Filen är avhuggen: slutet saknas. Hämta den igen från källan.',
  en: 'The file is cut off: its end is missing. Fetch it again from the source.',
});
const EMPTY = refuse('empty', {
  sv: 'Filen är tom. Hämta den igen från källan.',
  en: 'The file is empty. Fetch it again from the source.',
});
const HTML = refuse('html', {
  sv: 'Filen är en webbsida, inte siffror. Källan svarade troligen med en felsida; öppna adressen i webbläsaren och hämta filen igen.',
  en: 'The file is a web page, not figures. The source probably answered with an error page; open its address in the browser and fetch the file again.',
});

/** UTF-8 unless a byte order mark, or the empty half of every character, says UTF-16. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const little = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
  try {
    return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw ENCODING;
  }
}

function assertLooksLikeJson(text: string): void {
  if (text === '') throw EMPTY;
  if (text.startsWith('<')) throw HTML;
  if (!/^[{[]/.test(text)) throw NOT_JSON;
}

/** How deep the brackets go, and how many are still open at the end; brackets within strings are text. */
function nesting(text: string): { deepest: number; open: number } {
  let open = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted && sign === '\\') at++;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '{' || sign === '[')) deepest = Math.max(deepest, ++open);
    else if (!quoted && (sign === '}' || sign === ']')) open--;
  }
  return { deepest, open };
}
