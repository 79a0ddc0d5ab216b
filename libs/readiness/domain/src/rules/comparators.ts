import { AVERAGES, REFERENCES, STANDING_WORDS } from '../lexicon/comparators';
import type { Item, Wording } from '../text/wording';
import { NAMED, namedAfter, stretch, superlative, superlativeAhead } from './superlatives';
import { reads } from '../text/item';
import type { Stretch } from './superlatives';

const OTHERS = new Set(REFERENCES);
const isReference = (lower: string): boolean => OTHERS.has(lower) || AVERAGES.test(lower);
const STANDING = new Set(STANDING_WORDS);
const CLOSING = new Set(['närma', 'närmar', 'närmat', 'närmare', 'ikapp']);
const TODAYS = new Set(['dagens', 'nuvarande']);
const LEVELS = new Set(['nivå', 'paritet', 'klass', 'takt']);
const LEVEL_OF_YEAR = new Set(['överstiga', 'understiga', 'nå', 'på', 'till', 'över', 'under']);
const LEADING = /^(?:världs|riks|sverige)(?:ledande|bäst)/;

/** A way of setting a level against others: the stretch it takes from this item, if it begins here. */
type Comparison = (items: Item[], index: number) => Stretch | false | undefined;

const lowerAt = (items: Item[], index: number): string => items[index]?.lower ?? '';

const COMPARISONS: Comparison[] = [
  (items, index) =>
    lowerAt(items, index) === 'än' && comparedWithOthers(items, index) && { first: index - 1, last: index + 1 },
  (items, index) => CLOSING.has(lowerAt(items, index)) && index + 1 < items.length && stretch(index, 2),
  (items, index) => isReference(lowerAt(items, index)) && standsAgainst(items, index) && stretch(index - 1, 2),
  (items, index) =>
    lowerAt(items, index) === 'samma' &&
    [2, 3, 4].some((ahead) => lowerAt(items, index + ahead) === 'som') &&
    stretch(index, 3),
  (items, index) =>
    lowerAt(items, index) === 'års' &&
    lowerAt(items, index + 1).startsWith('nivå') &&
    LEVEL_OF_YEAR.has(lowerAt(items, index - 2)) && { first: index - 1, last: index + 1 },
  (items, index) =>
    TODAYS.has(lowerAt(items, index)) && lowerAt(items, index + 1).startsWith('nivå') && stretch(index, 2),
  (items, index) =>
    lowerAt(items, index) === 'lika' &&
    [2, 3, 4].some((ahead) => lowerAt(items, index + ahead) === 'som') &&
    stretch(index, 3),
  (items, index) => lowerAt(items, index) === 'lika' && items[index - 1]?.word.verb?.lemma === 'vara' && stretch(index),
  (items, index) =>
    LEVELS.has(lowerAt(items, index)) &&
    lowerAt(items, index + 1) === 'med' &&
    lowerAt(items, index + 2) !== 'tiden' &&
    stretch(index, 3),
  (items, index) =>
    lowerAt(items, index) === 'linje' &&
    lowerAt(items, index + 1) === 'med' &&
    isReference(lowerAt(items, index + 2)) &&
    stretch(index, 3),
  (items, index) => NAMED.has(lowerAt(items, index)) && superlativeAhead(items, index) && stretch(index, 2),
  (items, index) => superlative(items[index]!) && namedAfter(items, index) && stretch(index, 3),
  (items, index) => LEADING.test(lowerAt(items, index)) && stretch(index),
  (items, index) =>
    /^oförändra[dt]/.test(lowerAt(items, index)) &&
    /^(?:eller|jämfört|gentemot|mot|sedan|från)$/.test(lowerAt(items, index + 1)) &&
    stretch(index, 3),
  (items, index) =>
    lowerAt(items, index) === 'de' &&
    ['av', 'bland'].includes(lowerAt(items, index - 1)) &&
    items.slice(index + 1, index + 4).some(superlative) &&
    stretch(index, 3),
  (items, index) =>
    /^topp(?:ar?)?$/.test(lowerAt(items, index)) &&
    (items[index + 1]?.word.pos === 'numeral' || NAMED.has(lowerAt(items, index + 1))) &&
    stretch(index, 2),
];

/** Every place where the wording sets its level against others or another time without a number. */
export function comparisonsOf({ items }: Wording): Stretch[] {
  const found: Stretch[] = [];
  for (let index = 0; index < items.length; index++) {
    if (items[index]!.kind !== 'word') continue;
    for (const comparison of COMPARISONS) {
      const hit = comparison(items, index);
      if (!hit) continue;
      found.push({ first: Math.max(0, hit.first), last: Math.min(items.length - 1, hit.last) });
      break;
    }
  }
  return found;
}

/** "än rikssnittet", "än hos jämförbara regioner", "än i övriga landet": not "än 30 dagar". */
function comparedWithOthers(items: Item[], index: number): boolean {
  const next = items[index + 1];
  if (!next || next.kind === 'number' || next.word.pos === 'numeral') return false;
  const before = items[index - 1];
  const compares =
    before &&
    (reads(items[index - 2], /^(?:mer|mindre|fler)$/) ||
      /(?:re|mer|fler|annat)$/.test(before.lower) ||
      before.word.change ||
      before.word.pos === 'noun');
  if (!compares) return false;
  if (/^(?:en|ett|var|vart|hälften|varannan|halva|19\d\d|20\d\d|noll)$/.test(next.lower) || next.word.pos === 'adverb')
    return next.lower === 'idag';
  return true;
}

/** "över rikssnittet", "i nivå med riket", "lika hög som i riket". */
function standsAgainst(items: Item[], index: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const item = items[index - back];
    if (!item || item.lower === ',' || item.lower === '.') return false;
    if (STANDING.has(item.lower)) {
      if (/^(?:med|som|till|nå|når|före|efter|under|över|minst|lägst|högst)$/.test(item.lower))
        return (
          isAverage(items[index]!.lower) ||
          reads(items[index - back - 1], /^(?:lika|samma|jämnhöjd|paritet)$/) ||
          (item.lower === 'som' &&
            items
              .slice(Math.max(0, index - back - 4), index)
              .some(({ lower }) => lower === 'samma' || lower === 'lika'))
        );
      return item.lower !== 'än';
    }
    if (item.word.pos === 'verb') return false;
  }
  return false;
}

const isAverage = (lower: string): boolean => AVERAGES.test(lower) || /^rikets?$/.test(lower);
