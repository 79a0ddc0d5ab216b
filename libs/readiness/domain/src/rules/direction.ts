import { words } from '../lexicon/words';
import { DOWN_PARTICLES, FIXED_COMPARATIVES, UP_PARTICLES } from '../lexicon/change-words';
import type { Direction } from '../report';
import type { Change } from '../text/lexicon';
import type { Item, Wording } from '../text/wording';
import { isBound } from './bounds';
import { reads } from '../text/item';
import { isRoomFor, meansOf } from './phrases';

/** A word of change with the direction it gives. */
export interface ChangeWord {
  first: number;
  last: number;
  change: Change;
}

const UP = new Set(UP_PARTICLES);
const DOWN = new Set(DOWN_PARTICLES);
const NOT_A_CHANGE = new Set(
  words('tidigare senare nyare äldre yngre närmare vidare ytterligare snarare hellre enklare oftare'),
);
const PARTICLES_OF_OTHER_SENSE: Record<string, Set<string>> = {
  växa: new Set(['fram', 'upp', 'ihop']),
  lyfta: new Set(['fram', 'in']),
  falla: new Set(['väl', 'inom', 'under']),
  dämpa: new Set(),
};
const MOVERS = new Set(words('gå dra skära komma trappa vända växla skala fasa bringa ned ner'));
/** Verbs that change something only with their particle: "trycks tillbaka", "byggs ut", "beta av". */
const WITH_PARTICLE: Record<string, [particles: RegExp, change: Change]> = {
  trycka: [/^(?:tillbaka|ned|ner|undan)$/, 'decrease'],
  tränga: [/^(?:tillbaka|undan|bort)$/, 'decrease'],
  pressa: [/^(?:tillbaka|undan)$/, 'decrease'],
  hålla: [/^(?:nere|tillbaka)$/, 'decrease'],
  beta: [/^av$/, 'decrease'],
  jämna: [/^ut$/, 'decrease'],
  ebba: [/^ut$/, 'decrease'],
  sudda: [/^ut$/, 'decrease'],
  klinga: [/^av$/, 'decrease'],
  strama: [/^åt$/, 'decrease'],
  knappa: [/^in$/, 'decrease'],
  bygga: [/^(?:ut|på)$/, 'increase'],
  snabba: [/^(?:på|upp)$/, 'increase'],
  skynda: [/^på$/, 'increase'],
  skruva: [/^upp$/, 'increase'],
  skjuta: [/^(?:fart|i)$/, 'increase'],
  fylla: [/^på$/, 'increase'],
  öka: [/^(?:på|takten)$/, 'increase'],
  ta: [/^fart$/, 'increase'],
};
const CHANCES = /^(?:chans|möjlighet|utrymme|plats|rum|vilja|mod|kraft|förutsättning)/;
/** The words of change in the wording, in order. Those that only name a kind, set a bound or stand against others are left out. */
export function changeWords(wording: Wording): ChangeWord[] {
  const { items } = wording;
  const found: ChangeWord[] = [];
  for (let index = 0; index < items.length; index++) {
    const change = changeAt(wording, index);
    if (change) found.push({ first: index, last: index, change });
  }
  const means = meansOf(wording);
  const claimed = found.filter(({ first }) => !definesSubject(wording, first));
  const outside = claimed.filter(({ first }) => !means[first]);
  const kept = outside.length > 0 ? outside : claimed;
  const sizes = kept.filter(
    ({ first }) =>
      items[first]!.sentence === items[kept[0]!.first]!.sentence &&
      (items[first]!.word.change ?? items[first]!.word.verb?.change),
  );
  return sizes.length > 0 ? sizes : kept;
}

function changeAt(wording: Wording, index: number): Change | undefined {
  const { items } = wording;
  const { lower, word, kind } = items[index]!;
  if (kind !== 'word') return undefined;
  const next = items[index + 1];
  if (lower === 'oförsämrad' || (word.verb?.lemma === 'försämra' && negated(items, index))) return 'maintain';
  if (word.verb && MOVERS.has(word.verb.lemma) && next) {
    if (UP.has(next.lower)) return 'increase';
    if (DOWN.has(next.lower) && !(word.verb.lemma === 'komma' || (next.lower === 'ut' && word.verb.lemma !== 'fasa')))
      return 'decrease';
  }
  const particle = WITH_PARTICLE[word.verb?.lemma ?? ''];
  if (particle?.[0].test(next?.lower ?? '') && (word.pos === 'verb' || index === 0)) return particle[1];
  if (
    lower === 'dubbla' &&
    reads(next, /^(?:antal|andel|mängd|volym|produktion|omsättning|takt)/) &&
    !reads(items[index - 1], /^(?:den|de|det)$/)
  )
    return 'increase';
  if (
    (lower === 'ned' || lower === 'ner') &&
    (next?.lower === 'från' || next?.lower === 'till' || next?.lower === 'med')
  )
    return 'decrease';
  if ((lower === 'under' || lower === 'över') && reads(items[index - 1], /^(?:%|procent)$/))
    return reads(next, /^(?:dagens|nuvarande|20[01]\d|202[0-5]|19\d\d)$/)
      ? lower === 'under'
        ? 'decrease'
        : 'increase'
      : undefined;
  if (word.pos === 'verb' && word.verb?.form?.startsWith('passive') && reads(next, /^(?:bort|ner|ned)$/))
    return /^(?:ladda|lägga|skriva|slå|plocka)$/.test(word.verb.lemma) ? undefined : 'decrease';
  if (items[index - 1]?.word.verb?.lemma === 'vara' && /^(?:utrot|eliminer)a[dt]e?$/.test(lower)) return undefined;
  if (lower === 'bort' && (items[index - 1]?.word.pos === 'modal' || reads(items[index - 1], /[^e][dt]a?$/)))
    return 'decrease';
  if (lower === 'hälften' && next?.lower === 'så') return 'decrease';
  if (lower === 'fortsatt' && reads(next, /^(?:hög|låg|god|stark|stor)/)) return 'maintain';
  if (lower === 'upp' && (next?.lower === 'från' || (next?.lower === 'till' && items[index - 1]?.word.pos === 'modal')))
    return 'increase';
  if (next?.lower === 'kvar' && /^(?:finnas|ligga|vara|bli)$/.test(word.verb?.lemma ?? '')) return 'maintain';
  if (word.verb?.lemma === 'hålla' && next?.lower === 'på' && !/^(?:en|ett)$/.test(items[index + 2]?.lower ?? ''))
    return 'maintain';
  const change =
    word.change ??
    (readAsVerb(wording, index) ? word.verb?.change : undefined) ??
    comparative(lower, word.lemma, word.pos);
  if (!change || NOT_A_CHANGE.has(lower) || isOpenBound(items, index)) return undefined;
  if (/^(?:längre|mer)$/.test(lower) && reads(items[index - 1], /^(?:inte|ej)$/)) return undefined;
  if (word.verb && PARTICLES_OF_OTHER_SENSE[word.verb.lemma]?.has(next?.lower ?? '')) return undefined;
  if (items[index - 1]?.lower === 'att' && reads(items[index - 2], CHANCES)) return undefined;
  if (FIXED_COMPARATIVES[lower]?.includes(next?.lower ?? '')) return undefined;
  if (isBound(wording, index) || isRoomFor(items, index)) return undefined;
  if (negated(items, index) && (word.verb?.change ?? word.change) !== 'maintain') return 'maintain';
  return change;
}

/** "korta" is a verb after "ska" or before an object, an adjective in "korta avstånd". */
function readAsVerb({ items, sentences }: Wording, index: number): boolean {
  const { word, sentence } = items[index]!;
  if (word.pos === 'noun') return false;
  if (word.pos !== 'adjective') return true;
  const { from } = sentences[sentence]!;
  const near = items.slice(Math.max(from, index - 8), index);
  if (word.verb?.form === 'supine')
    return near.some(({ word: before }) => before.verb?.lemma === 'ha' || before.lemma === 'har');
  if (index === from) return reads(items[index + 1], /(?:en|et|na|ns)$/) || items[index + 1]?.word.pos === 'determiner';
  return items[index - 1]?.lower === 'att' || near.some(({ word: before }) => before.pos === 'modal');
}

const comparative = (lower: string, lemma: string, pos: string): Change | undefined =>
  pos === 'adjective' && /[^e]are$/.test(lower) && lower !== lemma ? 'increase' : undefined;

const negated = (items: Item[], index: number): boolean =>
  items[index - 1]?.lower === 'inte' || items[index - 1]?.lower === 'ej' || items[index - 2]?.lower === 'inte';

/** A change inside the clause that says what is counted: "andelen kommuner där befolkningen minskar ska ...". */
function definesSubject({ items, sentences, subordinate }: Wording, index: number): boolean {
  const { from, verb } = sentences[items[index]!.sentence]!;
  if (!subordinate[index] || verb < index) return false;
  return items.slice(from, index).some(({ word }) => word.sense === 'measure');
}

/** Which way the wording moves. Change words win over state words; the first one decides. */
export function directionOf(wording: Wording, changes: ChangeWord[]): Direction {
  if (changes.length > 0) return changes[0]!.change;
  return wording.sentences.some(({ verb }) => verb >= 0) ? 'state' : 'none';
}

/** Where the state stands: the main verbs. */
export const stateVerbs = ({ sentences }: Wording): number[] =>
  sentences.map(({ verb }) => verb).filter((verb) => verb >= 0);

/** "45 procent eller mer": a bound after its number. */
const isOpenBound = (items: Item[], index: number): boolean =>
  items[index - 1]?.lower === 'eller' && /^(?:mer|mindre|fler|färre|högre|lägre)$/.test(items[index]!.lower);
