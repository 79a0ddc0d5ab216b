import { words } from '../lexicon/words';
import { isPast } from './year-role';
import type { Item, Wording } from '../text/wording';

/** Comparatives that state a bound before a number: "mer än 87,5 %", "längre än 30 dagar". */
const BOUND = new Set(words('mer fler mindre färre längre högre lägre större bättre äldre yngre'));

/** A standing comparison or a bound: a comparative with "än" and a number or others, where nothing moves. */
export function isBound({ items }: Wording, index: number): boolean {
  const { lower, word } = items[index]!;
  if (word.verb || word.pos !== 'adjective' || !(BOUND.has(lower) || /are$/.test(lower))) return false;
  const than =
    items[index + 1]?.lower === 'än'
      ? index + 1
      : items[index + 2]?.lower === 'än' && items[index + 1]!.word.pos !== 'preposition'
        ? index + 2
        : -1;
  if (than < 0) return false;
  const [size, reference] = [items[index - 1], items[than + 1]];
  if (
    size &&
    (size.lower === '%' || size.lower === 'procent' || size.lower === 'procentenheter') &&
    ownPast(items, than)
  )
    return false;
  if (/^(?:snabbare|fortare)$/.test(lower) && items[index - 1]?.word.verb?.change) return true;
  return reference !== undefined && !ownPast(items, than);
}

/** What opens a time to be reached: "högre än i riket senast 2030". */
const BY = new Set(words('senast till före innan inför redan vid fram , ( och'));

/** "än 2010", "än i dag", "än året före": the thing's own earlier value. */
function ownPast(items: Item[], than: number): boolean {
  const ahead = items.slice(than + 1, than + 5).map(({ lower }) => lower);
  const stop = ahead.findIndex((lower) => BY.has(lower));
  const words = stop < 0 ? ahead : ahead.slice(0, stop);
  return words.some(
    (lower) =>
      isPast(lower) ||
      lower === 'dag' ||
      lower === 'idag' ||
      lower === 'dagens' ||
      lower === 'nu' ||
      lower === 'tidigare' ||
      lower === 'fjol' ||
      lower === 'nuvarande',
  );
}
