import { reads } from '../text/item';
import type { Item, Wording } from '../text/wording';
import { isRoomFor } from './phrases';
import type { Quantity } from './quantities';

/** A word that names something with a value, or the words that count. */
export interface Measure {
  first: number;
  last: number;
  /** "fler", "alla", a number with objects: counted, where a statistic is named otherwise. */
  counted: boolean;
}

const COUNTING = new Set(['vanligare', 'alltfler', 'fler', 'färre', 'flest', 'många', 'rekordmånga']);
const ABSTRACT = new Set(['vague', 'metaphor']);
const UNCOUNTABLE = /(?:het|skap|tillfällen|chanser|möjligheter|sätt|skäl|mål)$/;

/** Everything in the wording that can be observed, named statistics first in reading order. */
export function measuresOf(wording: Wording, quantities: Quantity[]): Measure[] {
  const { items } = wording;
  const found: Measure[] = [];
  items.forEach(({ lower, word, name }, index) => {
    if (
      (word.sense === 'measure' || lower.startsWith('självskatt') || isStatus(items, index)) &&
      isStatistic(wording, index) &&
      !(name && word.lemma !== lower && !lower.includes('-'))
    )
      found.push({ first: index, last: index, counted: false });
    else if (/^del(?:en)?$/.test(lower) && items[index + 1]?.lower === 'av' && items[index - 1]?.word.change)
      found.push({ first: index - 1, last: index, counted: false });
    else if (
      COUNTING.has(lower) &&
      (lower !== 'många' || items[index - 1]?.lower === 'så') &&
      counts(wording, index) &&
      !isRoomFor(items, index)
    )
      found.push({ first: index, last: countedEnd(wording, index), counted: true });
  });
  const subject = found.length === 0 && quantities.find(({ role }) => role === 'change');
  if (subject && (isAmount(items, subject) || !items.some(({ word }) => ABSTRACT.has(word.sense ?? ''))))
    found.push({ first: subject.first, last: subject.last, counted: true });
  for (const { first, last, role } of quantities) {
    if (role === 'level') found.push({ first, last: countedEnd(wording, last), counted: true });
    if (role === 'change' && items[last + 1] && countsObjects(wording, last) && items[last + 1]!.lower === 'fler')
      found.push({ first, last: last + 1, counted: true });
    if (role === 'zero' && items[last + 1]?.word.pos === 'noun') found.push({ first, last: last + 1, counted: true });
  }
  return found.sort((one, other) => one.first - other.first);
}

/** "med 300 MW": a size in a unit of its own. */
const isAmount = (items: Item[], { first, last, share }: Quantity): boolean =>
  !share && last > first && items[last]!.word.pos !== 'numeral';

/** "god ekologisk status": classified by the authorities. */
const isStatus = (items: Item[], index: number): boolean =>
  items[index]!.lower === 'status' && reads(items[index - 1], /^(?:ekolog|kem)isk$/);

const LEVEL_OF =
  /^(?:resultat|resultaten|resultatet|nivå|nivån|nivåer|tal|halt|tid|tiden|takt|takten|mängd|summa|vikt|handel|handeln)$/;

/** Names of doings and mishaps that are a statistic only where they are said to move or given a level. */
const SOFT =
  /(?:.tid|avstånd|pendling|produktion|cykling|export|import|handel|användning|konsumtion|resande|resor|byggande|deltagande|avbrott|brott|olyck|kö|återvinning|effektivitet|avfall|besök|behörighet|närvaro|investering|bemanning|företagande|budget|befolkning|vinst|fattigdom|smitta|hastighet|patent|bidrag|överskott|ersättning)(?:a|n|en|et|er|erna|ar|arna|or|orna)?$/;

/** A change word shortly before, or a change verb or a level in the same sentence. */
function isMoved({ items, sentences }: Wording, index: number): boolean {
  const { to } = sentences[items[index]!.sentence]!;
  if (
    items
      .slice(Math.max(0, index - 3), index)
      .some(({ word }) => word.change ?? (word.pos === 'verb' && word.verb?.change))
  )
    return true;
  return items
    .slice(index + 1, to)
    .some(
      ({ word, kind, lower }) =>
        (word.verb?.change && word.pos === 'verb') ||
        word.change ||
        kind === 'number' ||
        /^(?:närma|överträffa|över|under|överstiga|understiga|nå|närmare|fart)$/.test(lower),
    );
}

/** "nivå", "takt" and the like name a statistic only as part of a compound or with what they measure. */
function isStatistic(wordingOf: Wording, index: number): boolean {
  const { items } = wordingOf;
  const { lower } = items[index]!;
  const next = items[index + 1];
  if (lower === 'grad' || lower === 'graden') return next?.lower === 'av' && items[index + 2]?.word.sense === 'measure';
  if (/^(?:mängd|summa|volym|halt)/.test(lower) && items[index - 1]?.word.change && next?.kind === 'word') return true;
  if (LEVEL_OF.test(lower)) return /^tid/.test(lower) && next?.word.pos === 'preposition' && isMoved(wordingOf, index);
  if (lower === 'marginal') return items[index - 1]?.lower !== 'med';
  if (SOFT.test(lower)) return isMoved(wordingOf, index);
  if (/^(?:antal|antalet|andel|andelen)$/.test(lower)) return !ABSTRACT.has(next?.word.sense ?? '');
  return true;
}

/** "fler" counts objects or people, not chances and qualities. */
function counts({ items }: Wording, index: number): boolean {
  for (let ahead = index + 1; ahead < Math.min(items.length, index + 5); ahead++) {
    const { word, lower } = items[ahead]!;
    if (lower === 'än') return true;
    if (lower === 'vägar') return !reads(items[ahead + 1], /^(?:in|till|framåt)$/);
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
    items[end + 1]!.lower !== 'år' &&
    (items[end + 1]!.word.pos === 'noun' ||
      items[end + 1]!.word.pos === 'adjective' ||
      items[end + 1]!.lower === 'av') &&
    end < index + 4
  )
    end++;
  return end;
}
