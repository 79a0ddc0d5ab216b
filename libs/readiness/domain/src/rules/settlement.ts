import type { Target } from '../report';
import type { Wording } from '../text/wording';
import type { Quantity } from './quantities';
import type { Settled } from './vague';

const BREAKS = new Set(['–', '—', 'samtidigt']);

/** Where a level decides what a vague word means: in the segment of the level itself, and in a general sentence before it. */
export function settlement(
  { items }: Wording,
  judged: { target: Target; quantities: Quantity[]; measure: boolean; compound: boolean },
): Settled {
  const { target, measure } = judged;
  const levelled = measure && (target === 'absolute' || target === 'relative' || target === 'comparator');
  const levels = judged.quantities
    .filter(({ role }) => role === 'level' || role === 'change')
    .map(({ first }) => first);
  let breaks = 0;
  const segments = items.map((item, index) => {
    if (
      (BREAKS.has(item.lower) && items[index - 1]?.kind !== 'number') ||
      (index > 0 && items[index - 1]!.sentence !== item.sentence)
    )
      breaks++;
    return breaks;
  });
  const settledSegments = new Set(levels.map((level) => segments[level]));
  return {
    measure,
    settles: (index) => {
      if (!levelled) return false;
      if (levels.length === 0) return false;
      if (settledSegments.has(segments[index])) return true;
      return !judged.compound && items[index]!.sentence < items[levels[0]!]!.sentence;
    },
  };
}
