import type { Target } from '../report';
import type { Wording } from '../text/wording';
import type { Quantity } from './quantities';
import type { Settled } from './vague';

const BREAKS = new Set(['–', '—', 'samtidigt']);

/** Where a level decides what a vague word means: in the segment of the level itself, and in a general sentence before it. */
export function settlement(
  { items, sentences }: Wording,
  judged: { target: Target; quantities: Quantity[]; measure: boolean; compound: boolean },
): Settled {
  const { target, measure } = judged;
  const levelled = measure && (target === 'absolute' || target === 'relative' || target === 'comparator');
  const levels = judged.quantities
    .filter(({ role }) => role === 'level' || role === 'change')
    .map(({ first }) => first);
  const segment = (index: number): number => {
    let breaks = items[index]!.sentence * 100;
    for (let at = sentences[items[index]!.sentence]!.from; at < index; at++) if (BREAKS.has(items[at]!.lower)) breaks++;
    return breaks;
  };
  const settledSegments = new Set(levels.map(segment));
  return {
    measure,
    settles: (index) => {
      if (!levelled) return false;
      if (levels.length === 0) return target === 'comparator' && !judged.compound ? false : false;
      if (settledSegments.has(segment(index))) return true;
      return !judged.compound && items[index]!.sentence < items[levels[0]!]!.sentence;
    },
  };
}
