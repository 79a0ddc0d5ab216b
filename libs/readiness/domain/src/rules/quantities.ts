import { ORDINALS, PARTS, SHARE_UNITS, UNITS } from '../lexicon/numerals';
import type { Item, Wording } from '../text/wording';
import { roleOf } from './quantity-role';
import { reads } from '../text/item';
import type { Year } from './years';

/** `level`: the level to reach. `change`: the size of a change. `baseline`: where it starts. `other`: an age, a name, a definition. */
export type QuantityRole = 'level' | 'change' | 'baseline' | 'other' | 'zero';

/** An amount as it stands: items `first` to `last`, both included. */
export interface Quantity {
  first: number;
  last: number;
  role: QuantityRole;
  /** Percent, a fraction, "tre av fyra", "var tjugonde". */
  share: boolean;
}

const UNIT = new Set(UNITS);
const SHARE = new Set(SHARE_UNITS);
const PART = new Set(PARTS);
const ORDINAL = new Set(ORDINALS);
const DASHES = new Set(['–', '-', '—']);

const isNumber = (item: Item | undefined): boolean => item?.word.pos === 'numeral';

/** Every amount of the wording that is not a year, with its role. */
export function quantitiesOf(wording: Wording, years: Year[]): Quantity[] {
  const { items } = wording;
  const taken = new Set(
    years.flatMap(({ first, last }) => [first, first + 1, last].filter((index) => index >= first && index <= last)),
  );
  const found: Quantity[] = [];
  for (let index = 0; index < items.length; index++) {
    const end = taken.has(index) ? undefined : amountEnd(items, index);
    if (end === undefined) continue;
    const share = isShare(items, index, end);
    found.push({ first: index, last: end, share, role: 'other' });
    index = end;
  }
  for (const quantity of found) quantity.role = roleOf(wording, quantity, found);
  return found;
}

/** The last item of an amount that begins here: the number, a range, "av fyra", and the unit. */
function amountEnd(items: Item[], index: number): number | undefined {
  const item = items[index]!;
  const next = items[index + 1];
  if (PART.has(item.lower)) return index;
  if ((item.lower === 'var' || item.lower === 'vart' || item.lower === 'varannan') && next && ORDINAL.has(next.lower))
    return index + 1;
  if (item.lower === 'varannan' || item.lower === 'vartannat') return index;
  if (!isNumber(item)) {
    if (
      (item.lower === 'en' || item.lower === 'ett') &&
      reads(items[index + 2], /^(?:i|per|om)$/) &&
      reads(items[index + 3], /^(?:(?:halv)?timmen?|dag(?:en)?|vecka(?:n)?|månad(?:en)?|kvarten|året)$/)
    )
      return index + 3;
    if (
      (item.lower === 'en' || item.lower === 'ett') &&
      reads(items[index - 1], /^(?:minst|högst|max|maximalt|med)$/) &&
      next &&
      (UNIT.has(next.lower) || (next.word.pos === 'noun' && items[index - 1]!.lower !== 'med'))
    )
      return UNIT.has(next.lower) ? index + 1 : index;
    const partOf =
      (item.lower === 'en' || item.lower === 'ett') &&
      (PART.has(next?.lower ?? '') || ((next?.lower === 'av' || next?.lower === 'på') && isNumber(items[index + 2])));
    if (!partOf) return undefined;
    return PART.has(next!.lower) ? index + 1 : index + 2;
  }
  let end = index;
  if (next && DASHES.has(next.lower) && isNumber(items[index + 2])) end = index + 2;
  else if (isNumber(next) && next!.kind === 'word') end = index + 1;
  if (PART.has(items[end + 1]?.lower ?? '')) return end + 1;
  if ((items[end + 1]?.lower === 'av' || items[end + 1]?.lower === 'på') && isNumber(items[end + 2])) return end + 2;
  if (items[end + 1]?.lower === 'av' && reads(items[end + 2], /s$/) && isNumber(items[end + 3])) return end + 3;
  if (items[end + 2]?.lower === 'av' && isNumber(items[end + 3]) && items[end + 1]?.word.pos === 'noun') return end + 3;
  while (UNIT.has(items[end + 1]?.lower ?? '') && end < index + 4 && !isYearAhead(items, end + 1)) end++;
  return end;
}

/** "82 % år 2030": the word belongs to the year. */
const isYearAhead = (items: Item[], index: number): boolean =>
  items[index]!.lower === 'år' && items[index + 1]?.kind === 'number';

const isShare = (items: Item[], first: number, last: number): boolean =>
  items
    .slice(first, last + 1)
    .some(
      ({ lower }) => SHARE.has(lower) || PART.has(lower) || lower === 'av' || lower === 'på' || lower.startsWith('var'),
    );
