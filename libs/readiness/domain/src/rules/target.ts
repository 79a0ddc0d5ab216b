import type { Span, Target } from '../report';
import { spanOf } from '../text/span';
import type { Wording } from '../text/wording';
import { comparisonsOf } from './comparators';
import type { Quantity } from './quantities';
import { ranksOf, stretch } from './superlatives';
import type { Stretch } from './superlatives';
import type { Total } from './totals';

const BOUNDS = new Set(['minst', 'lägst', 'högst', 'max', 'maximalt', 'åtminstone', 'under', 'över']);
const TIMES = /^(?:(?:för|tre|fyr|fem|tio|mång)dubbl|halver|dubbler|fördubbling|tredubbling|halvering|dubbla$|dubbelt)/;

/** The level to be reached with the words that state it. Absolute wins over relative, then comparator, then total. */
export function targetOf(wording: Wording, quantities: Quantity[], totals: Total[]): { target: Target; spans: Span[] } {
  const spans = (list: Stretch[]): Span[] => list.map(({ first, last }) => spanOf(wording, first, last));
  const bounded = quantities.filter(({ role }) => role === 'level').map((level) => withBound(wording, level));
  const levels = [...bounded, ...ranksOf(wording)];
  if (levels.length > 0) return { target: 'absolute', spans: spans(levels) };
  const changes = [...quantities.filter(({ role }) => role === 'change'), ...timesOf(wording)];
  if (changes.length > 0) return { target: 'relative', spans: spans(changes) };
  const comparisons = comparisonsOf(wording);
  if (comparisons.length > 0) return { target: 'comparator', spans: spans(comparisons) };
  return totals.length > 0 ? { target: 'total', spans: spans(totals) } : { target: 'none', spans: [] };
}

/** "minst 80 procent": the bound belongs to the level. */
const withBound = ({ items }: Wording, { first, last }: Stretch): Stretch => ({
  first: BOUNDS.has(items[first - 1]?.lower ?? '') ? first - 1 : first,
  last,
});

/** "halveras", "en fördubbling", "dubbelt så många". */
function timesOf({ items }: Wording): Stretch[] {
  return items.flatMap(({ lower }, index) =>
    TIMES.test(lower) && (lower !== 'dubbla' || (index === 0 && !isPlural(items[1]?.lower))) ? [stretch(index)] : [],
  );
}

/** "Dubbla roller" are two; "dubbla antalet" is a size. */
const isPlural = (lower = ''): boolean => !/(?:et|en)$/.test(lower);
