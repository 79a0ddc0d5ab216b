import { readByPosition } from './by-position';
import { findVerb } from './clauses';
import type { Item, Sentence, Wording } from './item';
import { nameOpening, startsAnew } from './names';
import { tokenise } from './token';
import { wordOf } from './word';
import type { Word } from './word';

export { isFinite } from './item';
export type { Item, Sentence, Wording } from './item';

const SIGN: Word = { pos: 'conjunction', lemma: '' };
const NUMBER: Word = { pos: 'numeral', lemma: '' };
const isEnd = (lower: string): boolean =>
  lower === '.' || lower === '!' || lower === '?' || lower === ';' || lower === '…';

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
    readByPosition(items, sentence);
    findVerb(wording, sentence);
  }
  return wording;
}
