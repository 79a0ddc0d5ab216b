import { isFinite } from './item';
import type { Item, Sentence } from './item';

const DEFINITE_OR_PLURAL = /(?:ar|er|or|en|et|na|an|ts|ns|ing)$/;
/** Kinds of place and group that end as place names do: landsbygden, småstad. */
const KINDS_OF_PLACE = new Set(['unit', 'people', 'sector', 'measure']);
const PLACES = new Set(['hamn', 'högskola', 'flygplats', 'län', 'kommun', 'sjukhus', 'universitet', 'station']);
const PLACE_ENDING =
  /.(?:bygd|bygden|mark|dal|dalen|landet|kusten|vidden|berg|vik|sund|stad|köping|näs|fors|sjö|holm|land|borg|hamra|ström|tuna|lund|ås|bo|by|öarna|hamn|sele|red|älv|lösa)s?$/;

/** After these signs a capital is no name. */
export const startsAnew = (items: Item[]): boolean => {
  const previous = items.at(-1)?.lower;
  return previous === ':' || previous === '•' || previous === '"' || previous === '”' || previous === '(';
};

/** Marks an unknown capital that opens a sentence before a verb, a sign or a kind of place as a name. */
export function nameOpening(items: Item[], { from, to }: Sentence): void {
  const [first, second] = [items[from], items[from + 1]];
  if (!first || first.kind !== 'word' || first.text.charAt(0) === first.lower.charAt(0)) return;
  const open =
    first.word.unknown ||
    (first.word.pos === 'noun' && PLACE_ENDING.test(first.lower) && !KINDS_OF_PLACE.has(first.word.sense ?? ''));
  if (
    !open ||
    (!PLACE_ENDING.test(first.lower) && DEFINITE_OR_PLURAL.test(first.lower)) ||
    first.word.sense === 'measure'
  )
    return;
  const next = from + 1 < to ? second : undefined;
  first.name =
    !next ||
    PLACES.has(next.lower) ||
    isFinite(next) ||
    (next.kind !== 'word' && (next.lower !== ':' || PLACE_ENDING.test(first.lower))) ||
    next.lower === 'vara';
}
