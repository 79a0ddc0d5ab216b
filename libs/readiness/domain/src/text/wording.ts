import { tokenise } from './token';
import type { Token } from './token';
import { wordOf } from './word';
import type { Word } from './word';

/** A token with what its form tells and the role it has been seen in. */
export interface Item extends Token {
  word: Word;
  /** A proper name: capital inside a sentence, or an unknown capital opening before a verb. */
  name: boolean;
  sentence: number;
}

/** A sentence as a stretch of items: `from` included, `to` not. */
export interface Sentence {
  from: number;
  to: number;
  /** The finite verb of the main clause, or -1: then the sentence is a heading. */
  verb: number;
}

export interface Wording {
  text: string;
  items: Item[];
  sentences: Sentence[];
  /** Whether an item stands in a subordinate clause. */
  subordinate: boolean[];
}

const SIGN: Word = { pos: 'conjunction', lemma: '' };
const NUMBER: Word = { pos: 'numeral', lemma: '' };
const DEFINITE_OR_PLURAL = /(?:ar|er|or|en|et|na|an|ts|ns|ing)$/;
/** Kinds of place and group that end as place names do: landsbygden, småstad. */
const KINDS_OF_PLACE = new Set(['unit', 'people', 'sector', 'measure']);
const PLACES = new Set(['hamn', 'högskola', 'flygplats', 'län', 'kommun', 'sjukhus', 'universitet', 'station']);
const PLACE_ENDING =
  /.(?:bygd|bygden|mark|dal|dalen|landet|kusten|vidden|berg|vik|sund|stad|köping|näs|fors|sjö|holm|land|borg|hamra|ström|tuna|lund|ås|bo|by|öarna|hamn|sele|red|älv|lösa)s?$/;
const isEnd = (lower: string): boolean =>
  lower === '.' || lower === '!' || lower === '?' || lower === ';' || lower === '…';

/** A finite verb: a modal, a present, a past or a passive. Nouns that look like verbs do not count. */
export function isFinite({ word }: Item): boolean {
  if (word.pos === 'modal') return true;
  if (!word.verb || (word.pos !== 'verb' && word.pos !== 'adverb')) return false;
  const { form } = word.verb;
  return form === 'present' || form === 'past' || form === 'passive';
}

const isInfinitivePassive = (item: Item): boolean => item.word.verb?.form === 'passive' && item.lower.endsWith('as');

/** "ska minskas" is an infinitive, "minskas" by itself a present. */
function afterModal(items: Item[], { from }: Sentence, index: number): boolean {
  for (let back = index - 1; back >= Math.max(from, index - 12); back--)
    if (items[back]!.word.pos === 'modal' || items[back]!.lower === 'att') return true;
  return false;
}

/** Splits a wording into items and sentences and finds each sentence's main verb. */
export function read(text: string): Wording {
  const items: Item[] = [];
  const sentences: Sentence[] = [];
  let from = 0;
  for (const token of tokenise(text)) {
    const word = token.kind === 'word' ? wordOf(token.lower) : token.kind === 'number' ? NUMBER : SIGN;
    const first = items.length === from;
    const capital = token.kind === 'word' && token.text.charAt(0) !== token.lower.charAt(0);
    const { text: own, lower, start, end, kind } = token;
    const name = capital && !first && !startsAnew(items);
    items.push({ text: own, lower, start, end, kind, word, name, sentence: sentences.length });
    if (isEnd(token.lower)) {
      sentences.push({ from, to: items.length, verb: -1 });
      from = items.length;
    }
  }
  if (from < items.length) sentences.push({ from, to: items.length, verb: -1 });
  const subordinate = new Array<boolean>(items.length).fill(false);
  const wording = { text, items, sentences, subordinate };
  for (const sentence of sentences) {
    nameOpening(items, sentence);
    findVerb(wording, sentence);
  }
  return wording;
}

const startsAnew = (items: Item[]): boolean => {
  const previous = items.at(-1)?.lower;
  return previous === ':' || previous === '•' || previous === '"' || previous === '”' || previous === '(';
};

function nameOpening(items: Item[], { from, to }: Sentence): void {
  const [first, second] = [items[from], items[from + 1]];
  if (!first || first.kind !== 'word' || first.text.charAt(0) === first.lower.charAt(0)) return;
  const open =
    first.word.unknown ||
    (first.word.pos === 'noun' && PLACE_ENDING.test(first.lower) && !KINDS_OF_PLACE.has(first.word.sense ?? ''));
  if (
    !open ||
    (!PLACE_ENDING.test(first.lower) && DEFINITE_OR_PLURAL.test(first.lower)) ||
    first.word.sense === 'measure'
  )
    return;
  const next = from + 1 < to ? second : undefined;
  first.name = !next || PLACES.has(next.lower) || isFinite(next) || next.kind !== 'word' || next.lower === 'vara';
}

function findVerb(wording: Wording, sentence: Sentence): void {
  const { items, subordinate } = wording;
  let pending = 0;
  let inside = false;
  for (let index = sentence.from; index < sentence.to; index++) {
    const item = items[index]!;
    const previous = items[index - 1];
    if (item.word.pos === 'subordinator' && !isComparison(items, index, sentence)) {
      pending++;
      inside = true;
    } else if (isFinite(item) && !(isInfinitivePassive(item) && afterModal(items, sentence, index))) {
      if (pending > 0) pending = 0;
      else if (inside && continuesClause(item, previous)) pending = 0;
      else if (sentence.verb < 0) {
        sentence.verb = index;
        inside = false;
      }
    } else if (item.lower === ',' && pending === 0 && sentence.verb >= 0) inside = false;
    subordinate[index] = inside;
  }
  if (sentence.verb < 0) sentence.verb = bareVerb(items, sentence);
}

/** "att" before an infinitive, and "som" before a noun ("med 2018 som jämförelseår"), open no clause. */
function isComparison(items: Item[], index: number, { to }: Sentence): boolean {
  const item = items[index]!;
  if (item.lower === 'som' && asRole(items, index)) return true;
  if (item.lower === 'om' && items[index - 1]?.word.pos === 'noun') return true;
  if (item.lower === 'så') return items[index + 1]?.lower !== 'att';
  if (
    item.lower === 'vilken' ||
    item.lower === 'när' ||
    item.lower === 'där' ||
    item.lower === 'dit' ||
    item.lower === 'då'
  )
    return false;
  for (let ahead = index + 1; ahead < Math.min(to, index + 14); ahead++) {
    const next = items[ahead]!;
    if (item.lower === 'att' && next.word.verb?.form === 'infinitive' && ahead === index + 1) return true;
    if (isFinite(next))
      return item.lower === 'som' && next.word.pos === 'modal' && ahead > index + 1 && nounOnly(items, index, ahead);
  }
  return item.lower === 'som' || item.lower === 'att' || item.lower === 'om';
}

/** "som vågar, vill och kan": one clause; a modal of demand after a comma is the main verb. */
const continuesClause = (item: Item, previous: Item | undefined): boolean =>
  previous?.lower === 'och' ||
  previous?.lower === 'eller' ||
  (previous?.lower === ',' && !/^(?:ska|skall|bör|måste|är|har)$/.test(item.lower));

/** "som ledstjärna,", "som jämförelseår ska": a role, no clause. */
function asRole(items: Item[], index: number): boolean {
  const [noun, after] = [items[index + 1], items[index + 2]];
  if (noun?.word.pos !== 'noun' || /(?:arna|erna|orna|en|et)$/.test(noun.lower)) return false;
  return !after || after.kind === 'sign' || after.word.pos === 'preposition' || after.word.pos === 'modal';
}

/** "som kärnhamn ska", "som jämförelseår ska": a noun phrase and then the main verb. */
const nounOnly = (items: Item[], from: number, to: number): boolean =>
  items
    .slice(from + 1, to)
    .every(({ word, lower }) => word.pos === 'noun' || word.pos === 'adjective' || lower === 'ett' || lower === 'en') &&
  to - from <= 3;

/** "Länet vara internationellt lockande": an infinitive where the modal was left out. */
function bareVerb(items: Item[], { from, to }: Sentence): number {
  for (let index = from + 1; index < to; index++) {
    const { lower, word } = items[index]!;
    if ((lower === 'vara' || lower === 'bli' || lower === 'ha') && items[index - 1]?.word.pos !== 'modal' && word.verb)
      return index;
  }
  return -1;
}
