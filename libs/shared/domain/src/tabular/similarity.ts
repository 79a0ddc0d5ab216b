/** A heading without what people vary: case, punctuation, underscores, units within parentheses, double spaces. */
export const plainName = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}%:]+/gu, ' ')
    .trim();

/**
 * How alike two headings are, from 0 to 1: Dice's coefficient over pairs of letters. Headings with different digits in
 * them are not alike at all (`Mål 1`, `Mål 2`).
 */
export function similarity(one: string, other: string): number {
  const [a, b] = [known(one), known(other)];
  if (a.name === b.name) return a.name === '' ? 0 : 1;
  if (a.digits !== b.digits) return 0;
  let shared = 0;
  for (const pair of a.pairs) if (b.pairs.has(pair)) shared += 1;
  const all = a.pairs.size + b.pairs.size;
  return all === 0 ? 0 : (2 * shared) / all;
}

interface Known {
  name: string;
  digits: string;
  pairs: ReadonlySet<string>;
}

/** Every heading is held against every name of every field: what is taken apart once is kept, up to a limit. */
const KEPT = 4000;
/** Longer text is no heading, and is not kept. */
const LONGEST = 100;
const taken = new Map<string, Known>();

function known(text: string): Known {
  const found = taken.get(text);
  if (found) return found;
  const name = plainName(text);
  const made = { name, digits: name.replace(/\D+/g, ' ').trim(), pairs: pairs(name) };
  if (text.length > LONGEST) return made;
  if (taken.size >= KEPT) taken.clear();
  taken.set(text, made);
  return made;
}

const pairs = (text: string) =>
  new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)));
