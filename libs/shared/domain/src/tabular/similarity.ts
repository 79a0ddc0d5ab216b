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
  const [a, b] = [plainName(one), plainName(other)];
  if (a === b) return a === '' ? 0 : 1;
  if (digits(a) !== digits(b)) return 0;
  const [pairsOfA, pairsOfB] = [pairs(a), pairs(b)];
  const shared = [...pairsOfA].filter((pair) => pairsOfB.has(pair)).length;
  const all = pairsOfA.size + pairsOfB.size;
  return all === 0 ? 0 : (2 * shared) / all;
}

const digits = (text: string) => text.replace(/\D+/g, ' ').trim();
const pairs = (text: string) =>
  new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)));
