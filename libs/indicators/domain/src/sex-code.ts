import type { Sex } from './series';

const CODES: ReadonlyMap<string, Sex> = new Map([
  ['t', 'total'],
  ['1+2', 'total'],
  ['m', 'men'],
  ['1', 'men'],
  ['k', 'women'],
  ['f', 'women'],
  ['2', 'women'],
]);
const WOMEN = /\b(kvinnor|kvinna|flickor|women|female|females|girls)\b/i;
const MEN = /(^|[^\p{L}])(män|man|pojkar|men|male|males|boys)($|[^\p{L}])/iu;
const TOTAL = /\b(tot|totalt|total|samtliga|båda|both)\b/i;

/** Which sex a source means by a code and its label; the label goes first, null where neither tells. */
export function sexOf(code: string, label: string): Sex | null {
  const women = WOMEN.test(label);
  const men = MEN.test(label);
  if (TOTAL.test(label) || (women && men)) return 'total';
  if (women !== men) return women ? 'women' : 'men';
  return CODES.get(code.toLowerCase()) ?? (/^tot/i.test(code) ? 'total' : null);
}
