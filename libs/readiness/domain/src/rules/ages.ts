import { AGE_WORDS } from '../lexicon/quantity-words';
import { reads } from '../text/item';
import type { Item } from '../text/wording';

const AGE_BEFORE = new Set(AGE_WORDS);

/** "unga 16–24 år", "65 år och äldre", "yngre än 50 år", "16–24-åringar". */
export function isAge(items: Item[], first: number, last: number): boolean {
  const years =
    items[last]!.lower === 'år' ||
    items[last + 1]?.lower.endsWith('åringar') ||
    items[last + 1]?.lower.endsWith('åringarna');
  if (
    items[last]!.lower === 'år' &&
    items[last + 1]?.lower === 'och' &&
    reads(items[last + 2], /^(?:äldre|uppåt|yngre)$/)
  )
    return true;
  if (
    items[last]!.lower.endsWith('-åringar') ||
    items[first + 2]?.lower.endsWith('-åringar') ||
    items[first + 2]?.lower.endsWith('-åringarna') ||
    items[first + 2]?.lower.endsWith('-åring')
  )
    return true;
  const back = items[first - 1]?.lower ?? '';
  const further = items[first - 2]?.lower ?? '';
  if ((isPeople(items[first - 1]) || AGE_BEFORE.has(back)) && (years || back.startsWith('åld'))) return true;
  if (
    (back === 'än' && (further === 'yngre' || further === 'äldre')) ||
    ((back === 'över' || back === 'under' || back === 'mellan') &&
      years &&
      (AGE_BEFORE.has(further) || isPeople(items[first - 2])))
  )
    return true;
  return back === '(' && Boolean(years);
}

const isPeople = (item: Item | undefined): boolean => /^(?:people|everybody)$/.test(item?.word.sense ?? '');

/** "Inom tio år ska ...": a time, and no date either. */
export const isWithinYears = (items: Item[], first: number, last: number): boolean =>
  reads(items[first - 1], /^(?:inom|om)$/) && /^(?:år|månader)$/.test(items[last]!.lower);
