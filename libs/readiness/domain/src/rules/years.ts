import { COMPARED_WITH, NAMED_AFTER_YEAR } from '../lexicon/time-words';
import { UNITS } from '../lexicon/numerals';
import { isFinite } from '../text/wording';
import type { Item, Wording } from '../text/wording';

/** What a year in a wording is: the time to be reached, what is compared with, or part of a name. */
export type YearRole = 'deadline' | 'baseline' | 'name';

export interface Year {
  /** Item indexes, both included: "2025–2029" is one. */
  first: number;
  last: number;
  role: YearRole;
  /** The last year of the stretch. */
  year: number;
}

const COMPARED = new Set(COMPARED_WITH);
const NAMING = new Set(NAMED_AFTER_YEAR);
const UNIT = new Set(UNITS);
const DASHES = new Set(['–', '-', '—', '/']);
const YEAR = /^(?:19[5-9]\d|20\d\d)$/;
const YEAR_WORD = /^(?:19[5-9]\d|20\d\d)-(?:års|årens|talet|talets|tal)/;
/** How far back a word of comparison reaches over the value it stands before: "att jämföra med 47 dagar 2023". */
const REACH = 6;
const SIZE_WORDS = new Set(['med', 'minst', 'lägst', 'högst', 'drygt', 'cirka', 'ca', 'ytterligare', 'än', 'på']);

/** Every year of the wording with its role, in order. */
export function yearsOf(wording: Wording): Year[] {
  const { items } = wording;
  const years: Year[] = [];
  for (let index = 0; index < items.length; index++) {
    const { lower } = items[index]!;
    if (YEAR_WORD.test(lower)) {
      const role = lower.includes('tal') ? 'deadline' : 'baseline';
      years.push({
        first: index,
        last: index,
        role: compared(wording, index) ? 'baseline' : role,
        year: Number(lower.slice(0, 4)),
      });
    } else if (YEAR.test(lower) && !isAmount(wording, index)) {
      const last = rangeEnd(wording, index);
      years.push({
        first: index,
        last,
        role: roleOf(wording, index, last),
        year: Number(items[last]!.lower) || Number(lower),
      });
      index = last;
      if (isSpan(wording, years)) years.at(-2)!.role = 'baseline';
    }
  }
  return years;
}

/** "2000 bostäder", "med 2000 personer": four figures that count something. */
function isAmount({ items }: Wording, index: number): boolean {
  const [before, after] = [items[index - 1], items[index + 1]];
  if (!after || after.kind !== 'word') return false;
  if (UNIT.has(after.lower) && after.lower !== 'år') return true;
  if (Number(items[index]!.lower) > 2025 && !SIZE_WORDS.has(before?.lower ?? '')) return false;
  const counted = after.word.pos === 'noun' && !after.name && /(?:r|er|ar|or|n)$/.test(after.lower) && !isFinite(after);
  const counting = SIZE_WORDS.has(before?.lower ?? '') && before?.lower !== 'än' && items[index - 2]?.lower !== 'och';
  return (
    counted ||
    (counting && (after.word.pos === 'adjective' || after.word.pos === 'noun') && !after.name && before?.lower !== 'på')
  );
}

function rangeEnd({ items }: Wording, index: number): number {
  const [joint, next] = [items[index + 1], items[index + 2]];
  if (!joint || !next) return index;
  const joins =
    DASHES.has(joint.lower) ||
    (joint.lower === 'till' && items[index - 1]?.lower !== 'från' ? true : joint.lower === 'till');
  if (joins && YEAR.test(next.lower)) return index + 2;
  return DASHES.has(joint.lower) && /^\d\d$/.test(next.lower) ? index + 2 : index;
}

function roleOf(wording: Wording, first: number, last: number): YearRole {
  const { items } = wording;
  const [before, after] = [items[first - 1], items[last + 1]];
  if (compared(wording, first)) return 'baseline';
  if (last > first) return namedBy(wording, first) ? 'name' : 'deadline';
  if (after?.lower === 'som' && COMPARED.has(items[last + 2]?.lower ?? '')) return 'baseline';
  if (after?.lower === 'års' && !/^(?:slut|utgång|ingång|början)$/.test(items[last + 2]?.lower ?? ''))
    return 'baseline';
  if (namedBy(wording, first)) return 'name';
  if (before?.name) {
    const subject = after && isFinite(after) && after.lower !== 'är_';
    return subject ? 'deadline' : 'name';
  }
  return 'deadline';
}

/** A naming word up to two words before: "strategin Norrhamra 2040", "Agenda 2030", "EU 2020". */
function namedBy({ items }: Wording, first: number): boolean {
  const before = items[first - 1];
  if (!before || before.kind !== 'word') return false;
  if (NAMING.has(before.lower)) return before.lower !== 'mål' || before.text !== 'mål';
  if (!before.name) return false;
  return NAMING.has(items[first - 2]?.lower ?? '') || NAMING.has(items[first - 3]?.lower ?? '');
}

/** Whether a word of comparison governs the year, directly or over a value between them. */
function compared({ items }: Wording, first: number): boolean {
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
    if (lower === 'mot' && back > 2) return false;
    if (lower === 'från' && back === 1 && !items.some(({ word }) => word.change ?? word.verb?.change)) return false;
    if (COMPARED.has(lower)) return true;
    if (
      lower === 'som' &&
      back <= 2 &&
      items
        .slice(Math.max(0, first - back - 10), first - back)
        .some((word) => word.lower === 'så' || word.lower === 'lika' || word.lower === 'samma')
    )
      return true;
  }
  return false;
}

/** "öka med 25 procent mellan 2024 och 2030": the first year is where a change starts. */
function isSpan({ items }: Wording, years: Year[]): boolean {
  const [first, second] = years.slice(-2);
  if (!first || !second || items[first.first - 1]?.lower !== 'mellan' || second.first !== first.last + 2) return false;
  return items.some(({ word }) => word.change ?? word.verb?.change) && items[first.last + 1]?.lower === 'och';
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
