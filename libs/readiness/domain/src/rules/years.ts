import { UNITS } from '../lexicon/numerals';
import { isFinite } from '../text/wording';
import { YEAR, compared, isPast, roleOf } from './year-role';
import type { YearRole } from './year-role';
import type { Wording } from '../text/wording';

export interface Year {
  /** Item indexes, both included: "2025–2029" is one. */
  first: number;
  last: number;
  role: YearRole;
  /** The last year of the stretch. */
  year: number;
}

const UNIT = new Set(UNITS);
const DASHES = new Set(['–', '-', '—', '/']);
const YEAR_WORD = /^(?:19[5-9]\d|20\d\d)-(?:års|årens|talet|talets|tal)/;
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
      const last = isStart(wording, index) ? index : rangeEnd(wording, index);
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
  const due = years.filter(({ role }) => role === 'deadline');
  for (const year of due)
    if (year.first === year.last && isPast(items[year.first]!.lower) && due.some((other) => other.year > 2025))
      year.role = 'baseline';
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

/** "öka med 25 procent mellan 2024 och 2030": the first year is where a change starts. */
function isSpan({ items }: Wording, years: Year[]): boolean {
  const [first, second] = years.slice(-2);
  if (!first || !second || items[first.first - 1]?.lower !== 'mellan' || second.first !== first.last + 2) return false;
  return items.some(({ word }) => word.change ?? word.verb?.change) && items[first.last + 1]?.lower === 'och';
}

/** "minskar från 2020 till 2030": the first year, already past, is where the change starts. */
const isStart = ({ items }: Wording, index: number): boolean =>
  items[index - 1]?.lower === 'från' &&
  items[index + 1]?.lower === 'till' &&
  isPast(items[index]!.lower) &&
  items.some(({ word }) => word.change ?? word.verb?.change);
