import { NAMED_SETS, NAMED_SETS_AFTER, REFERENCES, SUPERLATIVES } from '../lexicon/comparators';
import { ORDINALS } from '../lexicon/numerals';
import type { Span, Target } from '../report';
import { spanOf } from '../text/span';
import type { Item, Wording } from '../text/wording';
import type { Quantity } from './quantities';
import type { Total } from './totals';

const REFERENCE = new Set(REFERENCES);
const NAMED = new Set(NAMED_SETS);
const NAMED_AFTER = new Set(NAMED_SETS_AFTER);
const TOP = new Set(SUPERLATIVES);
const ORDINAL = new Set(ORDINALS);
const TIMES = /^(?:(?:för|tre|fyr|fem|tio|mång)dubbl|halver|dubbler|fördubbling|tredubbling|halvering|dubbla$|dubbelt)/;
const CLOSING = new Set(['närma', 'närmar', 'närmat', 'närmare', 'ikapp', 'hinna']);
const STANDING = new Set([
  'över',
  'under',
  'överstiga',
  'överstiger',
  'understiga',
  'understiger',
  'nå',
  'når',
  'motsvara',
  'motsvarar',
  'matcha',
  'överträffa',
  'överträffar',
  'än',
  'med',
  'som',
  'minst',
  'lägst',
  'högst',
  'uppnå',
  'till',
  'överskrida',
  'underskrida',
]);

/** The level to be reached with the words that state it. Absolute wins over relative, then comparator, then total. */
export function targetOf(wording: Wording, quantities: Quantity[], totals: Total[]): { target: Target; spans: Span[] } {
  const spans = (list: { first: number; last: number }[]): Span[] =>
    list.map(({ first, last }) => spanOf(wording, first, last));
  const levels = [...quantities.filter(({ role }) => role === 'level'), ...ranksOf(wording)];
  if (levels.length > 0) return { target: 'absolute', spans: spans(levels) };
  const changes = [...quantities.filter(({ role }) => role === 'change'), ...timesOf(wording)];
  if (changes.length > 0) return { target: 'relative', spans: spans(changes) };
  const comparisons = comparisonsOf(wording);
  if (comparisons.length > 0) return { target: 'comparator', spans: spans(comparisons) };
  return totals.length > 0 ? { target: 'total', spans: spans(totals) } : { target: 'none', spans: [] };
}

const at = (index: number, length = 1): { first: number; last: number } => ({ first: index, last: index + length - 1 });

function timesOf({ items }: Wording): { first: number; last: number }[] {
  return items.flatMap(({ lower }, index) => (TIMES.test(lower) && lower !== 'dubbla' ? [at(index)] : []));
}

/** "sjunde största", "plats sju", "Nordens tredje kulturregion", "topp tio" with a rank number. */
function ranksOf({ items }: Wording): { first: number; last: number }[] {
  return items.flatMap(({ lower }, index) => {
    const [before, next] = [items[index - 1], items[index + 1]];
    if (ORDINAL.has(lower) && next && (superlative(next) || NAMED.has(before?.lower ?? '')))
      return lower === 'andra' && !superlative(next) ? [] : [at(index, 2)];
    if (
      /^(?:plats|placering|rang|nummer)$/.test(lower) &&
      next &&
      (next.kind === 'number' || next.word.pos === 'numeral')
    )
      return [at(index, 2)];
    return [];
  });
}

const superlative = ({ lower, word }: Item): boolean =>
  TOP.has(lower) ||
  (word.pos === 'adjective' && /(?:ast|aste)$/.test(lower) && lower !== word.lemma) ||
  (/[^e]aste$/.test(lower) && word.pos === 'adjective');

function comparisonsOf({ items }: Wording): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  items.forEach((item, index) => {
    const { lower } = item;
    const next = items[index + 1];
    if (lower === 'än' && comparedWithOthers(items, index))
      found.push({ first: Math.max(0, index - 1), last: Math.min(items.length - 1, index + 1) });
    else if (CLOSING.has(lower) && items[index + 1] && lower !== 'hinna') found.push(at(index, 2));
    else if (REFERENCE.has(lower) && standsAgainst(items, index)) found.push(at(index - 1, 2));
    else if (lower === 'samma' && items.slice(index + 2, index + 4).some((after) => after.lower === 'som'))
      found.push(at(index, 3));
    else if (
      lower === 'års' &&
      /^nivå/.test(next?.lower ?? '') &&
      /^(?:på|till|över|under)$/.test(items[index - 2]?.lower ?? '')
    )
      found.push({ first: index - 1, last: index + 1 });
    else if (lower === 'lika' && items[index - 1]?.word.verb?.lemma === 'vara') found.push(at(index));
    else if (
      /^(?:i|på)$/.test(lower) &&
      /^(?:nivå|paritet|linje|klass|takt)$/.test(next?.lower ?? '') &&
      items[index + 2]?.lower === 'med'
    ) {
      if (next!.lower !== 'linje' || REFERENCE.has(items[index + 3]?.lower ?? '')) found.push(at(index, 4));
    } else if (NAMED.has(lower) && superlativeAhead(items, index)) found.push(at(index, 2));
    else if (superlative(item) && namedAfter(items, index)) found.push(at(index, 3));
    else if (
      /^(?:världsledande|rikslededande|sverigeledande|branschledande_|världsbäst|riksbäst|sverigebäst)/.test(lower)
    )
      found.push(at(index));
    else if (lower === 'oförändrad' && next?.lower === 'eller') found.push(at(index, 3));
    else if (
      /^(?:bland|av)$/.test(lower) &&
      next?.lower === 'de' &&
      items.slice(index + 2, index + 5).some(superlative)
    )
      found.push(at(index, 4));
    else if (lower === 'topp' && next && (next.kind === 'number' || next.word.pos === 'numeral'))
      found.push(at(index, 2));
  });
  return found;
}

/** "än rikssnittet", "än hos jämförbara regioner", "än i övriga landet": not "än 30 dagar". */
function comparedWithOthers(items: Item[], index: number): boolean {
  const [next, more] = [items[index + 1], items[index + 2]];
  if (!next || next.kind === 'number' || next.word.pos === 'numeral') return false;
  const before = items[index - 1];
  const compares =
    before && (/(?:re|mer|fler|annat)$/.test(before.lower) || before.word.change || before.word.pos === 'noun');
  if (!compares) return false;
  if (/^(?:en|ett|var|vart|hälften|varannan|halva|19\d\d|20\d\d|noll)$/.test(next.lower) || next.word.pos === 'adverb')
    return /^(?:idag)$/.test(next.lower);
  return !(next.lower === 'i' && more?.lower === 'dag') || true;
}

function standsAgainst(items: Item[], index: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const item = items[index - back];
    if (!item || item.lower === ',' || item.lower === '.') return false;
    if (STANDING.has(item.lower)) {
      if (/^(?:med|som|till|nå|når|under|över|minst|lägst|högst)$/.test(item.lower))
        return (
          isAverage(items[index]!.lower) ||
          /^(?:lika|samma|jämnhöjd|paritet)$/.test(items[index - back - 1]?.lower ?? '') ||
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

const isAverage = (lower: string): boolean =>
  /(?:snitt|snittet|medel|medelvärde|medelvärdet|genomsnitt|genomsnittet|riket|rikets|riksnivå|riksnivån|median|medianen)$/.test(
    lower,
  );

/** "Nordens gästvänligaste", "landets tre mest attraktiva". */
const superlativeAhead = (items: Item[], index: number): boolean =>
  items
    .slice(index + 1, index + 4)
    .some((item) => superlative(item) && item.lower !== 'minst' && item.lower !== 'högst');

/** "bäst i Sverige", "den mest attraktiva regionen i Europa". */
function namedAfter(items: Item[], index: number): boolean {
  const next = items[index + 1];
  if (next?.kind === 'number' || next?.word.pos === 'numeral' || items[index]!.lower === 'senast') return false;
  for (let ahead = index + 1; ahead < Math.min(items.length, index + 6); ahead++) {
    const { lower } = items[ahead]!;
    if (
      (lower === 'i' || lower === 'av' || lower === 'inom' || lower === 'på') &&
      NAMED_AFTER.has(items[ahead + 1]?.lower ?? '')
    )
      return true;
    if (lower === 'i' && items[ahead + 1]?.lower === 'hela' && NAMED_AFTER.has(items[ahead + 2]?.lower ?? ''))
      return true;
    if (lower === ',' || lower === '.') return false;
  }
  return false;
}
