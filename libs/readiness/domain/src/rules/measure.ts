import type { Wording } from '../text/wording';
import type { Quantity } from './quantities';

/** A word that names something with a value, or the words that count. */
export interface Measure {
  first: number;
  last: number;
  /** "fler", "alla", a number with objects: counted, where a statistic is named otherwise. */
  counted: boolean;
}

const COUNTING = new Set(['fler', 'färre', 'flest']);
const ABSTRACT = new Set(['vague', 'metaphor']);
const UNCOUNTABLE = /(?:het|skap|tillfällen|chanser|möjligheter|sätt|skäl|mål)$/u;

/** Everything in the wording that can be observed, named statistics first in reading order. */
export function measuresOf(wording: Wording, quantities: Quantity[]): Measure[] {
  const { items } = wording;
  const found: Measure[] = [];
  items.forEach(({ lower, word, name }, index) => {
    if (word.sense === 'measure' && !name && isStatistic(wording, index))
      found.push({ first: index, last: index, counted: false });
    else if (word.sense === 'measure' && /^(?:nki|brp|bnp|bmi|nmi)$/u.test(lower))
      found.push({ first: index, last: index, counted: false });
    else if (COUNTING.has(lower) && counts(wording, index))
      found.push({ first: index, last: countedEnd(wording, index), counted: true });
  });
  for (const { first, last, role, share } of quantities) {
    if (role === 'level' && (share || countsObjects(wording, last)))
      found.push({ first, last: countedEnd(wording, last), counted: true });
    if (role === 'change' && items[last + 1] && countsObjects(wording, last) && items[last + 1]!.lower === 'fler')
      found.push({ first, last: last + 1, counted: true });
    if (role === 'zero' && items[last + 1]?.word.pos === 'noun') found.push({ first, last: last + 1, counted: true });
  }
  return found.sort((one, other) => one.first - other.first);
}

const LEVEL_OF = /^(?:nivå|nivån|nivåer|tal|halt|tid|tiden|takt|takten|mängd|summa|vikt|handel|handeln)$/u;

/** "nivå", "takt" and the like name a statistic only as part of a compound or with what they measure. */
function isStatistic({ items }: Wording, index: number): boolean {
  const { lower } = items[index]!;
  const next = items[index + 1];
  if (lower === 'grad' || lower === 'graden')
    return next?.lower === 'av' ? !ABSTRACT.has(items[index + 2]?.word.sense ?? '') : false;
  if (LEVEL_OF.test(lower)) return false;
  if (/^(?:antal|antalet|andel|andelen)$/u.test(lower)) return !ABSTRACT.has(next?.word.sense ?? '');
  return true;
}

/** "fler" counts objects or people, not chances and qualities. */
function counts({ items }: Wording, index: number): boolean {
  for (let ahead = index + 1; ahead < Math.min(items.length, index + 5); ahead++) {
    const { word, lower } = items[ahead]!;
    if (lower === 'än') return true;
    if (word.pos === 'noun') return !ABSTRACT.has(word.sense ?? '') && !UNCOUNTABLE.test(lower);
    if (word.pos !== 'adjective' && word.pos !== 'conjunction') return true;
  }
  return true;
}

const countsObjects = ({ items }: Wording, last: number): boolean => {
  const next = items[last + 1];
  return next !== undefined && (next.word.pos === 'noun' || next.word.pos === 'adjective') && !next.name;
};

function countedEnd({ items }: Wording, index: number): number {
  let end = index;
  while (
    items[end + 1] &&
    (items[end + 1]!.word.pos === 'noun' ||
      items[end + 1]!.word.pos === 'adjective' ||
      items[end + 1]!.lower === 'av') &&
    end < index + 4
  )
    end++;
  return end;
}
