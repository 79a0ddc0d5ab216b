import { ALWAYS_EMPTY, EMPTY_VERBS, STRENGTHENING_VERBS } from '../lexicon/empty-verbs';
import { OPEN_SIZES } from '../lexicon/vague-adjectives';
import { VAGUE_OPENINGS, VAGUE_PHRASES } from '../lexicon/vague-nouns';
import type { Span } from '../report';
import { spanOf } from '../text/span';
import type { Item, Wording } from '../text/wording';
import { isCall } from './activity';
import { begins, phraseEnd } from './phrases';
import { isImageAfter } from './subject';
import { reads } from '../text/item';
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

interface Phrase {
  words: string[];
  /** Runs on to the end of its noun phrase. */
  opening: boolean;
}

/** The phrases by their first word, the longest first. */
const BY_FIRST_WORD = new Map<string, Phrase[]>();
for (const [list, opening] of [
  [VAGUE_PHRASES, false],
  [VAGUE_OPENINGS, true],
] as const)
  for (const phrase of list) {
    const words = phrase.split(' ');
    BY_FIRST_WORD.set(words[0]!, [...(BY_FIRST_WORD.get(words[0]!) ?? []), { words, opening }]);
  }
for (const known of BY_FIRST_WORD.values()) known.sort((one, other) => other.words.length - one.words.length);

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
    if (phrase) {
      const end = index + phrase.words.length - 1;
      const last = !phrase.opening ? end : items[end + 1]?.word.pos === 'pronoun' ? end + 1 : phraseEnd(items, end);
      if (!settled.settles(index) || ALWAYS.has(phrase.words[0]!)) spans.push(spanOf(wording, index, last));
      index = last;
    } else if (isDoorway(wording, index)) {
      const last = phraseEnd(items, index + 1);
      spans.push(spanOf(wording, index, last));
      index = last;
    } else if (isVague(wording, index, settled)) spans.push(spanOf(wording, index, index));
  }
  return spans;
}

/** The phrase that begins at an item: by the word itself, or by the infinitive of its verb. */
function phraseAt(items: Item[], index: number): Phrase | undefined {
  const { lower, word } = items[index]!;
  const rest = (phrase: Phrase): boolean => begins(items, index + 1, phrase.words.slice(1));
  const asVerb = word.verb && word.verb.lemma !== lower ? BY_FIRST_WORD.get(word.verb.lemma) : undefined;
  return BY_FIRST_WORD.get(lower)?.find(rest) ?? asVerb?.find(rest);
}

/** "Trappan mot fjället": a heading that is a way in to something. */
const isDoorway = ({ items, sentences }: Wording, index: number): boolean => {
  const { word, lower, sentence } = items[index]!;
  const { from, verb } = sentences[sentence]!;
  return (
    index === from &&
    verb < 0 &&
    word.pos === 'noun' &&
    /(?:[aelr]n|[^h]et)$/.test(lower) &&
    reads(items[index + 1], /^(?:mot|till)$/) &&
    items[index + 2]?.word.pos === 'noun'
  );
};

/** "en nära vård": before a noun that is not definite, where a preposition would have one that is. */
const isNearBefore = (items: Item[], index: number): boolean => {
  const next = items[index + 1];
  return (
    (index === 0 || /^(?:och|,|en|ett|det|den|de)$/.test(items[index - 1]!.lower)) &&
    (next?.name === true ||
      (next?.lower === 'och' && items[index + 2]?.word.vague === true) ||
      (next?.word.pos === 'noun' && !/(?:en|et|na|an)$/.test(next.lower)))
  );
};

/** "handla lokalt odlat": a supine without "har" is a participle. */
const isObject = (items: Item[], index: number): boolean =>
  items[index]!.word.verb?.form === 'supine' &&
  !items.slice(Math.max(0, index - 6), index).some(({ lower }) => /^ha[rd]?e?$/.test(lower));

function isVague(wording: Wording, index: number, { measure, settles }: Settled): boolean {
  const { items } = wording;
  const { lower, word, name, kind } = items[index]!;
  if (kind !== 'word' || name) return name && word.vague === true && !word.guessed && word.pos === 'adjective';
  if (lower === 'gärna' || (lower === 'klart' && items[index + 1]?.word.change)) return true;
  if (lower === 'nära' && items[index + 1]?.lower === 'till' && items[index - 1]?.word.verb) return !measure;
  if (settles(index)) return false;
  if (/^möjlighet/.test(lower) && items[index + 1]?.lower === 'att') return !measure;
  if (isCall(items, index) && opens(wording, index)) return true;
  if (measure && /^positiv/.test(lower)) return false;
  if (lower === 'status' && reads(items[index - 1], /isk$/)) return false;
  if (word.sense === 'activity') return LOUD.test(lower);
  if (lower === 'nära' && isNearBefore(items, index)) return true;
  if (
    word.verb &&
    EMPTY.has(word.verb.lemma) &&
    !(word.verb.lemma === 'beröra' && items[index + 1]?.kind === 'word') &&
    (word.pos === 'verb' || opens(wording, index)) &&
    !isObject(items, index)
  )
    return (
      !(measure && STRENGTHENING.has(word.verb.lemma) && strengthensMeasure(wording, index)) ||
      word.verb.lemma === 'vidareutveckla'
    );
  if (lower === 'kraft' && items[index - 1]?.lower === 'i') return false;
  if (word.pos === 'noun')
    return (
      (word.sense === 'vague' ||
        (word.sense === 'metaphor' && !measure) ||
        isImageOfPlace(wording, index) ||
        (isImageAfter(items, index - 1) && !lower.endsWith('s'))) &&
      !isHyphened(lower)
    );
  if (
    isPredicate(items, index) &&
    (OPEN.has(lower) || isJudgedState(word) || (word.guessed && !word.vague && word.pos === 'adjective' && !word.total))
  )
    return !measure;
  if (!word.vague || (word.guessed && !standsAsQuality(items, index)) || isTerm(items, index)) return false;
  if (word.change && measure) return false;
  if (word.pos === 'adverb') return !reads(items[index + 1], /^pris/);
  return !isGradation(items, index);
}
