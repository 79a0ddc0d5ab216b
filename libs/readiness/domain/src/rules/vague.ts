import { ALWAYS_EMPTY, EMPTY_VERBS, STRENGTHENING_VERBS } from '../lexicon/empty-verbs';
import { OPEN_SIZES } from '../lexicon/vague-adjectives';
import { VAGUE_OPENINGS, VAGUE_PHRASES } from '../lexicon/vague-nouns';
import type { Span } from '../report';
import { spanOf } from '../text/span';
import type { Item, Wording } from '../text/wording';
import { begins, phraseEnd } from './phrases';
import {
  LOUD,
  isGradation,
  isHyphened,
  isImageOfPlace,
  isJudgedState,
  isPredicate,
  isTerm,
  opens,
  standsAsQuality,
  strengthensMeasure,
} from './vague-context';

const EMPTY = new Set(EMPTY_VERBS);
const STRENGTHENING = new Set(STRENGTHENING_VERBS);
const ALWAYS = new Set(ALWAYS_EMPTY);
const OPEN = new Set(OPEN_SIZES);

const PHRASES = VAGUE_PHRASES.map((phrase) => phrase.split(' ')).sort((one, other) => other.length - one.length);
const OPENINGS = VAGUE_OPENINGS.map((phrase) => phrase.split(' '));
const byFirstWord = (phrases: string[][]): Map<string, string[][]> => {
  const map = new Map<string, string[][]>();
  for (const phrase of phrases) map.set(phrase[0]!, [...(map.get(phrase[0]!) ?? []), phrase]);
  return map;
};
const PHRASES_BY_WORD = byFirstWord(PHRASES);
const OPENINGS_BY_WORD = byFirstWord(OPENINGS);

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
  if (lower === 'nära' && items[index + 1]?.lower === 'till' && items[index - 1]?.word.verb) return !measure;
  if (settles(index)) return false;
  if (word.sense === 'activity') return LOUD.test(lower);
  if (word.verb && EMPTY.has(word.verb.lemma) && (word.pos === 'verb' || opens(wording, index)))
    return (
      !(measure && STRENGTHENING.has(word.verb.lemma) && strengthensMeasure(wording, index)) ||
      word.verb.lemma === 'vidareutveckla'
    );
  if (lower === 'kraft' && items[index - 1]?.lower === 'i') return false;
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
  return !isGradation(items, index);
}
