import { DECIDED_VERBS } from '../lexicon/activity-words';
import { OPEN_SIZES } from '../lexicon/vague-adjectives';
import { VAGUE_OPENINGS, VAGUE_PHRASES } from '../lexicon/vague-nouns';
import type { Span } from '../report';
import { spanOf } from '../text/span';
import type { Item, Wording } from '../text/wording';
import type { Word } from '../text/word';
import { begins, phraseEnd } from './phrases';

const PHRASES = VAGUE_PHRASES.map((phrase) => phrase.split(' ')).sort((one, other) => other.length - one.length);
const OPENINGS = VAGUE_OPENINGS.map((phrase) => phrase.split(' '));
const byFirstWord = (phrases: string[][]): Map<string, string[][]> => {
  const map = new Map<string, string[][]>();
  for (const phrase of phrases) map.set(phrase[0]!, [...(map.get(phrase[0]!) ?? []), phrase]);
  return map;
};
const PHRASES_BY_WORD = byFirstWord(PHRASES);
const OPENINGS_BY_WORD = byFirstWord(OPENINGS);
/** Verbs that say nothing of what is to happen; strengthening says it only where something is measured. */
const EMPTY_VERBS = new Set([
  'främja',
  'utveckla',
  'vidareutveckla',
  'samverka',
  'odla',
  'stimulera',
  'uppmuntra',
  'underlätta',
  'möjliggöra',
  'stödja',
  'stötta',
  'värna',
  'satsa',
  'synliggöra',
  'lyfta',
  'stärka',
  'förstärka',
  'förbättra',
  'optimera',
  'fördjupa',
  'mobilisera',
  'inspirera',
  'förädla',
  'kraftsamla',
  'profilera',
  'positionera',
  'berika',
  'gynna',
  'bredda',
  'förnya',
  'vässa',
  'frodas',
  'blomstra',
  'trivas',
  'funka',
  'fungera',
  'uppmärksamma',
  'sträva',
  'vitalisera',
  'motverka',
  'påverka',
  'forma',
  'bidra',
  'medverka',
  'attrahera',
  'säkra',
  'säkerställa',
  'trygga',
  'genomsyra',
  'längta',
]);
const STRENGTHENING = new Set(['stärka', 'förstärka', 'förbättra', 'lyfta', 'bredda', 'fördjupa', 'motverka']);
const SIZES =
  /^(?:hög|högt|höga|stor|stort|stora|låg|lågt|låga|bra|starkt|god|gott|goda|nära|snabb|snabbt|snabba|fri|fritt|fria|aktiv|aktivt|aktiva|känd|känt|kända|ren|rent|rena|bred|brett|breda|djup|djupt|lugn|tydlig|tydligt|tydliga|bäst|bästa)$/;

/** What a vague word is judged against. */
export interface Settled {
  /** A statistic or count is named. */
  measure: boolean;
  /** The stretches of items a level settles: vague words inside them are decided by it. */
  settles: (index: number) => boolean;
}

/** Nothing is measured and nothing settled. */
export const UNSETTLED: Settled = { measure: false, settles: () => false };

/** The vague words and phrases no level settles, in the order they stand. */
export function vagueSpans(wording: Wording, settled: Settled): Span[] {
  const { items } = wording;
  const spans: Span[] = [];
  for (let index = 0; index < items.length; index++) {
    const phrase = phraseAt(items, index);
    if (phrase > 0) {
      if (!settled.settles(index) || ALWAYS.has(items[index]!.lower))
        spans.push(spanOf(wording, index, index + phrase - 1));
      index += phrase - 1;
    } else if (isVague(wording, index, settled)) spans.push(spanOf(wording, index, index));
  }
  return spans;
}

const ALWAYS = new Set([
  'verka',
  'verkar',
  'på',
  'så',
  'bidra',
  'bidrar',
  'medverka',
  'medverkar',
  'arbeta',
  'arbetar',
  'i',
]);

function phraseAt(items: Item[], index: number): number {
  const { lower } = items[index]!;
  for (const phrase of PHRASES_BY_WORD.get(lower) ?? []) if (begins(items, index, phrase)) return phrase.length;
  for (const opening of OPENINGS_BY_WORD.get(lower) ?? []) {
    if (begins(items, index, opening)) return phraseEnd(items, index + opening.length - 1) - index + 1;
  }
  return 0;
}

function isVague(wording: Wording, index: number, { measure, settles }: Settled): boolean {
  const { items } = wording;
  const { lower, word, name, kind } = items[index]!;
  if (kind !== 'word' || name) return name && word.vague === true && !word.guessed && word.pos === 'adjective';
  if (lower === 'gärna') return true;
  if (settles(index)) return false;
  if (word.sense === 'activity') return LOUD.test(lower);
  if (word.verb && EMPTY_VERBS.has(word.verb.lemma) && (word.pos === 'verb' || opens(wording, index)))
    return (
      !(measure && STRENGTHENING.has(word.verb.lemma) && strengthensMeasure(wording, index)) ||
      word.verb.lemma === 'vidareutveckla'
    );
  if (word.pos === 'noun')
    return (
      (word.sense === 'vague' || word.sense === 'metaphor' || isImageOfPlace(wording, index)) && !isHyphened(lower)
    );
  if (
    isPredicate(items, index) &&
    (OPEN.has(lower) || isJudgedState(word) || (word.guessed && !word.vague && word.pos === 'adjective' && !word.total))
  )
    return !measure;
  if (!word.vague || (word.guessed && !standsAsQuality(items, index)) || isTerm(items, index)) return false;
  if (word.change && measure) return false;
  if (word.pos === 'adverb') return true;
  return !(SIZES.test(lower) && sizeOfMeasure(items, index)) && !isGradation(items, index);
}

const DECIDED = new Set(DECIDED_VERBS);
const OPEN = new Set(OPEN_SIZES);

/** After "är", "vara" or "bli" with nothing but adverbs and qualities between, and no noun after. */
function isPredicate(items: Item[], index: number): boolean {
  const next = items[index + 1];
  if (next && (next.word.pos === 'noun' || next.word.pos === 'adjective')) return false;
  if (/^(?:lika|så|som)$/.test(items[index - 1]?.lower ?? '')) return false;
  for (let back = index - 1; back >= Math.max(0, index - 9); back--) {
    const { word, lower } = items[back]!;
    if (word.verb?.lemma === 'vara' || word.verb?.lemma === 'bli') return true;
    if (word.pos === 'subordinator' || lower === '.' || lower === ',' || word.pos === 'verb') return false;
  }
  return false;
}

/** "är sammanlänkat": a participle of a doing as the predicate, with nothing that can be looked up. */
const isJudgedState = ({ pos, verb, change }: Word): boolean =>
  pos === 'verb' && verb?.form === 'supine' && !change && verb.lemma !== 'vara' && !DECIDED.has(verb.lemma);

const LOUD = /^(?:krafttag|uppslutning|kraftsamling|mobilisering|samling)/;

/** A value word by its ending must stand as one: before a noun, in a row of qualities, or after "är". */
function standsAsQuality(items: Item[], index: number): boolean {
  const next = items[index + 1];
  if (next && next.kind === 'word' && (next.word.pos === 'noun' || next.word.pos === 'adjective' || next.name))
    return true;
  if (
    (next?.lower === 'och' || next?.lower === ',' || next?.lower === 'samt') &&
    items[index + 2]?.word.pos === 'adjective'
  )
    return true;
  return items
    .slice(Math.max(0, index - 4), index)
    .some(({ word, lower }) => word.verb?.lemma === 'vara' || word.verb?.lemma === 'bli' || lower === 'vara');
}

/** "sysselsättningen ska stärkas": what is strengthened is measured, within the same clause. */
function strengthensMeasure({ items, sentences }: Wording, index: number): boolean {
  const { from, to } = sentences[items[index]!.sentence]!;
  const ends = ({ lower }: Item): boolean => lower === 'och' || lower === ',' || lower === 'samt';
  let [first, last] = [index, index];
  while (first > from && !ends(items[first - 1]!)) first--;
  while (last + 1 < to && !ends(items[last + 1]!)) last++;
  return items.slice(first, last + 1).some(({ word, lower }) => word.sense === 'measure' || lower === 'fler');
}

const isHyphened = (lower: string): boolean => lower.endsWith('-');
const opens = ({ items, sentences }: Wording, index: number): boolean =>
  sentences[items[index]!.sentence]!.from === index;

/** Words of terms and of levels: "fria från", "Nöjd Kund-index", "en av de fem främsta", "gemensamma projekt". */
function isTerm(items: Item[], index: number): boolean {
  const { lower } = items[index]!;
  const [before, next] = [items[index - 1], items[index + 1]];
  if (/^fri(?:a|tt)?$/.test(lower) && next?.lower === 'från') return true;
  if (lower === 'oberoende' && next?.lower === 'av') return true;
  if (SIZES.test(lower) && /^(?:lika|så)$/.test(before?.lower ?? '')) return true;
  if (lower === 'nöjd' && /^kund/.test(next?.lower ?? '')) return true;
  if (lower === 'gemensamma' || (/^cirkulär/.test(lower) && /^ekonomi/.test(next?.lower ?? ''))) return true;
  return /(?:st|sta|aste)$/.test(lower) && (before?.word.pos === 'numeral' || before?.kind === 'number');
}

/** "hög sysselsättning": a size that belongs to a statistic is a level left open, not a value word. */
const sizeOfMeasure = (items: Item[], index: number): boolean => items[index + 1]?.word.sense === 'measure';

/** "mycket bra hälsa" in a survey's scale, "god man", "öppna data": terms. */
const isGradation = (items: Item[], index: number): boolean => {
  const { lower } = items[index]!;
  const next = items[index + 1]?.lower ?? '';
  return (
    (/^öpp/.test(lower) && /^(?:data|sjö|vård|förskola|källkod)/.test(next)) ||
    (/^grön/.test(lower) && /^(?:el|vätgas)$/.test(next)) ||
    (/^(?:snabb|starka?)/.test(lower) && /^(?:ström)/.test(next))
  );
};

/** "är ett kunskapslän": a -län or -region of some quality as the predicate is an image. */
function isImageOfPlace({ items, sentences }: Wording, index: number): boolean {
  const { lower, sentence } = items[index]!;
  if (!/.{4}(?:län|region|regionen|länet|bygd)$/.test(lower)) return false;
  if (/^(?:kust|inlands|grann|skogs|storstads|gräns|fjäll|stads|ö|jordbruks|landsbygds|glesbygds)/.test(lower))
    return false;
  const { verb } = sentences[sentence]!;
  return verb >= 0 && verb < index && /^(?:är|ska|vara|utgör|blir|bli)$/.test(items[verb]!.lower);
}
