import { NAMED_SETS, NAMED_SETS_AFTER, SUPERLATIVES } from '../lexicon/comparators';
import { ORDINALS } from '../lexicon/numerals';
import { reads } from '../text/item';
import type { Item, Wording } from '../text/wording';

/** A run of items, both ends included. */
export interface Stretch {
  first: number;
  last: number;
}

/** Genitives of sets that a superlative may name: "Sveriges". */
export const NAMED = new Set(NAMED_SETS);
const NAMED_AFTER = new Set(NAMED_SETS_AFTER);
const TOP = new Set(SUPERLATIVES);
const ORDINAL = new Set(ORDINALS);
const COMPARABLE = /^(?:jämförbara|övriga|alla|svenska|landets|sveriges|nordens|europas)$/;
const RANKS = new Set(['plats', 'placering', 'rang', 'nummer']);

export const stretch = (first: number, length = 1): Stretch => ({ first, last: first + length - 1 });

/** främsta, bäst, gästvänligaste. */
export const superlative = ({ lower, word }: Item): boolean =>
  TOP.has(lower) ||
  (word.pos === 'adjective' && /(?:ast|aste)$/.test(lower) && lower !== word.lemma) ||
  (/[^e]aste$/.test(lower) && word.pos === 'adjective');

/** "sjunde största", "plats sju", "Nordens tredje kulturregion", "topp tio" with a rank number. */
export function ranksOf({ items }: Wording): Stretch[] {
  return items.flatMap(({ lower }, index) => {
    const [before, next] = [items[index - 1], items[index + 1]];
    if (ORDINAL.has(lower) && next && (superlative(next) || NAMED.has(before?.lower ?? '')))
      return lower === 'andra' && !superlative(next) ? [] : [stretch(index, 2)];
    if (RANKS.has(lower) && next?.word.pos === 'numeral') return [stretch(index, 2)];
    return [];
  });
}

/** "Nordens gästvänligaste", "landets tre mest attraktiva". */
export const superlativeAhead = (items: Item[], index: number): boolean =>
  items
    .slice(index + 1, index + 4)
    .some((item) => superlative(item) && item.lower !== 'minst' && item.lower !== 'högst');

/** "bäst i Sverige", "den mest attraktiva regionen i Europa". */
export function namedAfter(items: Item[], index: number): boolean {
  const next = items[index + 1];
  if (next?.word.pos === 'numeral' || items[index]!.lower === 'senast') return false;
  for (let ahead = index + 1; ahead < Math.min(items.length, index + 6); ahead++) {
    const { lower } = items[ahead]!;
    if (
      (lower === 'i' || lower === 'av' || lower === 'inom' || lower === 'på') &&
      NAMED_AFTER.has(items[ahead + 1]?.lower ?? '')
    )
      return true;
    if (lower === 'i' && items[ahead + 1]?.lower === 'hela' && NAMED_AFTER.has(items[ahead + 2]?.lower ?? ''))
      return true;
    if (lower === 'bland' && reads(items[ahead + 1], COMPARABLE)) return true;
    if (lower === ',' || lower === '.') return false;
  }
  return false;
}
