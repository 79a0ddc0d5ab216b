import { UNITS } from '../lexicon/numerals';
import { COMPARED_WITH, NAMED_AFTER_YEAR } from '../lexicon/time-words';
import { isFinite } from '../text/wording';
import { reads } from '../text/item';
import type { Item, Wording } from '../text/wording';

/** What a year in a wording is: the time to be reached, what is compared with, or part of a name. */
export type YearRole = 'deadline' | 'baseline' | 'name';

/** Four figures that may be a year. */
export const YEAR = /^(?:19[5-9]\d|20\d\d)$/;
/** A year before the present generation of strategies: beside a later one it is what is compared with. */
export const isPast = (lower: string): boolean => YEAR.test(lower) && Number(lower) <= 2025;
const UNIT = new Set(UNITS);
/** How far back a word of comparison reaches over the value it stands before: "att jämföra med 47 dagar 2023". */
const REACH = 6;

/** The role of a year or a stretch of years. */
export function roleOf(wording: Wording, first: number, last: number): YearRole {
  const { items } = wording;
  const [before, after] = [items[first - 1], items[last + 1]];
  if (compared(wording, first)) return 'baseline';
  if (last > first) return namedBy(wording, first) ? 'name' : 'deadline';
  if (after?.lower === 'som' && reads(items[last + 2], COMPARED_WITH)) return 'baseline';
  if (after?.lower === 'års' && !reads(items[last + 2], /^(?:slut|utgång|ingång|början)$/)) return 'baseline';
  if (namedBy(wording, first)) return 'name';
  if (before?.name) {
    const placed = reads(items[first - 2], /^(?:till|i|från)$/);
    return placed || (after && isFinite(after)) ? 'deadline' : 'name';
  }
  return 'deadline';
}

/** A naming word up to two words before: "strategin Norrhamra 2040", "Agenda 2030", "EU 2020". */
function namedBy({ items }: Wording, first: number): boolean {
  const before = items[first - 1];
  if (!before || before.kind !== 'word') return false;
  if (NAMED_AFTER_YEAR.test(before.lower)) return before.lower !== 'mål' || before.text !== 'mål';
  if (!before.name) return false;
  return reads(items[first - 2], NAMED_AFTER_YEAR) || reads(items[first - 3], NAMED_AFTER_YEAR);
}

/** Whether a word of comparison governs the year, directly or over a value between them. */
export function compared({ items }: Wording, first: number): boolean {
  for (let back = 1; back <= REACH; back++) {
    const item = items[first - back];
    if (!item || item.lower === '.' || item.lower === ';' || item.lower === ')') return false;
    const { lower } = item;
    if (
      lower === 'till' &&
      items[first - back - 1]?.lower !== undefined &&
      items[first - back - 1]!.lower === 'förhållande'
    )
      return true;
    if (
      lower === 'senast' ||
      lower === 'till' ||
      lower === 'ska' ||
      lower === 'före' ||
      lower === 'under' ||
      lower === 'inför' ||
      lower === 'och' ||
      lower === 'perioden'
    )
      return false;
    if (
      lower === 'vid' ||
      lower === 'fram' ||
      lower === 'redan' ||
      lower === 'målvärde' ||
      (lower === 'från' && items[first - back + 1]?.lower === 'och')
    )
      return false;
    if (isFinite(item)) return false;
    if (
      (lower === 'från' || lower === 'sedan' || lower === 'utifrån') &&
      !items.slice(first - back + 1, first).every(valueWord)
    )
      return false;
    if (lower === 'från' && periodFollows(items.slice(first, first + 3).map((next) => next.lower))) return false;
    if (
      lower === 'än' &&
      back > 1 &&
      !['år', 'i', 'under', 'nivån', 'den', 'åren', 'genomsnittet', 'snittet', 'medelvärdet', 'utfallet'].includes(
        items[first - 1]!.lower,
      )
    )
      return false;
    if (lower === 'än' && back > 2 && Number(items[first]!.lower) > 2025) return false;
    if (lower === 'mot' && (back > 2 || (back > 1 && !isPast(items[first]!.lower)))) return false;
    if (lower === 'från' && back === 1 && !items.some(({ word }) => word.change ?? word.verb?.change)) return false;
    if (COMPARED_WITH.test(lower)) return true;
    if (
      lower === 'som' &&
      back <= 2 &&
      (back === 1 || isPast(items[first]!.lower)) &&
      items
        .slice(Math.max(0, first - back - 10), first - back)
        .some((word) => word.lower === 'så' || word.lower === 'lika' || word.lower === 'samma')
    )
      return true;
  }
  return false;
}

const valueWord = ({ kind, lower, word }: Item): boolean =>
  kind === 'number' ||
  kind === 'sign' ||
  UNIT.has(lower) ||
  word.pos === 'numeral' ||
  lower === 'år' ||
  lower === 'nivån' ||
  lower === 'i';

const periodFollows = ([, joint, next]: string[]): boolean => joint === 'till' && YEAR.test(next ?? '');
