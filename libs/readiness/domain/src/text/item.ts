import type { Token } from './token';
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

/** A finite verb: a modal, a present, a past or a passive. Nouns that look like verbs do not count. */
export function isFinite({ word }: Item): boolean {
  if (word.pos === 'modal') return true;
  if (!word.verb || (word.pos !== 'verb' && word.pos !== 'adverb')) return false;
  const { form } = word.verb;
  return form === 'present' || form === 'past' || form === 'passive';
}

/** Whether an item is there and its form is of a pattern. */
export const reads = (item: Item | undefined, pattern: RegExp): boolean =>
  item !== undefined && pattern.test(item.lower);
