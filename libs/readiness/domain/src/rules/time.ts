import { words } from '../lexicon/words';
import { TODAYS_LEVEL } from '../lexicon/time-words';
import type { Span } from '../report';
import { spanOf } from '../text/span';
import type { Wording } from '../text/wording';
import type { Quantity } from './quantities';
import type { Year } from './years';

const LEAD_IN = new Set(
  words(
    'senast till år åren före under inför t.o.m. tom redan fram inom vid perioden slutet utgången av och med från den december juni januari hösten våren mitten början innan i kring omkring runt 31 30 1',
  ),
);
const TODAY = new Set(TODAYS_LEVEL);

/** The years that say when, each with the words that lead in to it: "senast vid utgången av 2032". */
export function deadlineSpans(wording: Wording, years: Year[]): Span[] {
  return years
    .filter(({ role }) => role === 'deadline')
    .map(({ first, last }) => {
      const { items } = wording;
      let from = first;
      while (from > 0 && LEAD_IN.has(items[from - 1]!.lower) && items[from - 1]!.sentence === items[first]!.sentence)
        from--;
      while (
        from < first &&
        (items[from]!.lower === 'och' || items[from]!.lower === 'av' || items[from]!.lower === 'med')
      )
        from++;
      const after = items[last + 1]?.lower === 'års' ? 2 : 0;
      return spanOf(wording, from, Math.min(items.length - 1, last + after));
    });
}

/** The words that state a starting point: a year or value compared with, or today's level. */
export function baselineSpans(wording: Wording, years: Year[], quantities: Quantity[]): Span[] {
  const { items } = wording;
  const spans: Span[] = [];
  for (const { first, role } of years)
    if (role === 'baseline') spans.push(spanOf(wording, Math.max(0, first - 1), first));
  for (const { first, last, role } of quantities)
    if (role === 'baseline') spans.push(spanOf(wording, Math.max(0, first - 1), last));
  items.forEach(({ lower }, index) => {
    const [before, next] = [items[index - 1]?.lower, items[index + 1]?.lower];
    if (
      lower === 'i' &&
      (next === 'dag' || next === 'fjol') &&
      (before === 'än' || before === 'som' || before === 'från' || before === 'med')
    )
      spans.push(spanOf(wording, index - 1, index + 1));
    else if (TODAY.has(lower) && comparesBefore(wording, index))
      spans.push(spanOf(wording, index - 1, Math.min(index + 1, items.length - 1)));
  });
  return spans.sort((one, other) => one.start - other.start);
}

const COMPARING = new Set(['än', 'från', 'med', 'mot', 'till', 'utifrån', 'på', 'över', 'under', 'av', 'i']);

/** "än dagens nivå", "jämfört med nuläget", "på dagens nivå": but not "dagens unga". */
function comparesBefore({ items }: Wording, index: number): boolean {
  const { lower } = items[index]!;
  const next = items[index + 1];
  if (!COMPARING.has(items[index - 1]?.lower ?? ''))
    return /^(?:dagens|fjolårets)$/.test(lower) && next?.word.sense === 'measure';
  if (lower === 'idag' || lower === 'nuläget') return true;
  return (
    next !== undefined &&
    (next.word.sense === 'measure' ||
      next.lower === 'läge' ||
      next.lower.startsWith('nivå') ||
      next.lower.startsWith('värde'))
  );
}
