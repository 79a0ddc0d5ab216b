import { DECIDED_VERBS } from '../lexicon/activity-words';
import { ORDINALS } from '../lexicon/numerals';
import type { Word } from '../text/word';
import { isFinite } from '../text/wording';
import { reads } from '../text/item';
import type { Item, Wording } from '../text/wording';

const ORDINAL = new Set(ORDINALS);
const DECIDED = new Set(DECIDED_VERBS);
/** Sizes that may belong to a statistic or a comparison. */
const SIZES =
  /^(?:hög|högt|höga|stor|stort|stora|låg|lågt|låga|bra|starkt|god|gott|goda|nära|snabb|snabbt|snabba|fri|fritt|fria|aktiv|aktivt|aktiva|känd|känt|kända|ren|rent|rena|bred|brett|breda|djup|djupt|lugn|tydlig|tydligt|tydliga|bäst|bästa)$/;

/** After "är", "vara" or "bli" with nothing but adverbs and qualities between, and no noun after. */
export function isPredicate(items: Item[], index: number): boolean {
  const next = items[index + 1];
  if (next && (next.word.pos === 'noun' || next.word.pos === 'adjective')) return false;
  if (reads(items[index - 1], /^(?:lika|så|som)$/)) return false;
  for (let back = index - 1; back >= Math.max(0, index - 9); back--) {
    const { word, lower } = items[back]!;
    if (word.verb?.lemma === 'vara' || word.verb?.lemma === 'bli') return true;
    if (word.pos === 'subordinator' || lower === '.' || lower === ',' || word.pos === 'verb') return false;
  }
  return false;
}

/** "är sammanlänkat": a participle of a doing as the predicate, with nothing that can be looked up. */
export const isJudgedState = ({ pos, verb, change }: Word): boolean =>
  pos === 'verb' && verb?.form === 'supine' && !change && verb.lemma !== 'vara' && !DECIDED.has(verb.lemma);

export const LOUD = /^(?:krafttag|uppslutning|kraftsamling|mobilisering|samling|samarbete)/;

/** A value word by its ending must stand as one: before a noun, in a row of qualities, or after "är". */
export function standsAsQuality(items: Item[], index: number): boolean {
  const next = items[index + 1];
  if (
    /(?:full|sam|ig|bar)t$/.test(items[index]!.lower) &&
    (items[index - 1]?.word.pos === 'verb' ||
      next?.word.pos === 'verb' ||
      (!next && items.slice(0, index).some(isFinite)))
  )
    return true;
  if (next && next.kind === 'word' && (next.word.pos === 'noun' || next.word.pos === 'adjective' || next.name))
    return true;
  if (
    (next?.lower === 'och' || next?.lower === ',' || next?.lower === 'samt') &&
    (items[index + 2]?.word.pos === 'adjective' || items[index + 2]?.word.vague || items[index + 2]?.lower === 'nära')
  )
    return true;
  if (reads(items[index - 1], /^(?:och|,|samt)$/) && items[index - 2]?.word.vague) return true;
  return items
    .slice(Math.max(0, index - 4), index)
    .some(({ word, lower }) => word.verb?.lemma === 'vara' || word.verb?.lemma === 'bli' || lower === 'vara');
}

/** "sysselsättningen ska stärkas": what is strengthened is measured, within the same clause. */
export function strengthensMeasure({ items, sentences }: Wording, index: number): boolean {
  const { from, to } = sentences[items[index]!.sentence]!;
  const ends = ({ lower }: Item): boolean => lower === 'och' || lower === ',' || lower === 'samt';
  let [first, last] = [index, index];
  while (first > from && !ends(items[first - 1]!)) first--;
  while (last + 1 < to && !ends(items[last + 1]!)) last++;
  return items.slice(first, last + 1).some(({ word, lower }) => word.sense === 'measure' || lower === 'fler');
}

export const isHyphened = (lower: string): boolean => lower.endsWith('-');
export const opens = ({ items, sentences }: Wording, index: number): boolean =>
  sentences[items[index]!.sentence]!.from === index;

/** "ett djärvt filmskapande", "samernas medgivande": a noun in -ande, with a quality or an owner before it and no noun after. */
const isDoingNamed = (before: Item | undefined, early: Item | undefined, next: Item | undefined): boolean =>
  !/^(?:noun|adjective)$/.test(next?.word.pos ?? '') &&
  ((before?.word.pos === 'adjective' && early?.lower === 'ett') || reads(before, /[^s]s$/));

/** Words of terms and of levels: "fria från", "Nöjd Kund-index", "en av de fem främsta", "gemensamma projekt". */
export function isTerm(items: Item[], index: number): boolean {
  const { lower } = items[index]!;
  const [before, next] = [items[index - 1], items[index + 1]];
  if (/^fri(?:a|tt)?$/.test(lower) && next?.lower === 'från') return true;
  if (lower === 'oberoende' && next?.lower === 'av') return true;
  if (SIZES.test(lower) && reads(before, /^(?:lika|så|i|hur)$/)) return true;
  if (/ande$/.test(lower) && isDoingNamed(before, items[index - 2], next)) return true;
  if (/are$/.test(lower) && next?.lower === 'än') return true;
  if (lower === 'nöjd' && reads(next, /^kund/)) return true;
  if (/^stora?$/.test(lower) && /^(?:people|sector|unit)$/.test(next?.word.sense ?? '')) return true;
  if (lower === 'gemensamma' || (/^cirkulär/.test(lower) && reads(next, /^ekonomi/))) return true;
  return (
    /(?:st|sta|aste)$/.test(lower) &&
    (before?.word.pos === 'numeral' || before?.kind === 'number' || ORDINAL.has(before?.lower ?? ''))
  );
}

/** "mycket bra hälsa" in a survey's scale, "god man", "öppna data": terms. */
export const isGradation = (items: Item[], index: number): boolean => {
  const { lower } = items[index]!;
  const next = items[index + 1]?.lower ?? '';
  return (
    (/^öpp/.test(lower) && /^(?:data|sjö|vård|förskola|källkod)/.test(next)) ||
    (/^god/.test(lower) && /^(?:ekolog|kem)isk$/.test(next)) ||
    (/^grön/.test(lower) && /^(?:el|vätgas)$/.test(next)) ||
    (/^(?:snabb|starka?)/.test(lower) && /^(?:ström)/.test(next))
  );
};

const PLAIN_PLACE = /^(?:kust|inlands|grann|skogs|storstads|gräns|fjäll|stads|ö|jordbruks|landsbygds|glesbygds)/;
/** "är ett kunskapslän": a -län or -region of some quality as the predicate is an image. */
export function isImageOfPlace({ items, sentences }: Wording, index: number): boolean {
  const { lower, sentence } = items[index]!;
  const { verb } = sentences[sentence]!;
  if (verb < 0 || verb > index || items[index - 1]?.lower === 'som') return false;
  if (items.slice(index - 2, index).some(({ word }) => word.pos === 'preposition')) return false;
  if (!/.{4}(?:län|region|regionen|länet|bygd|landskap)$/.test(lower)) return false;
  if (PLAIN_PLACE.test(lower)) return false;
  return /^(?:är|ska|vara|utgör|blir|bli)$/.test(items[verb]!.lower);
}
