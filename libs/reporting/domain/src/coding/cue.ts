import type { Sentence } from './sentences';

/** A place in an answer: characters from `start` up to `end`, and what stands there. */
export interface Words {
  start: number;
  end: number;
  text: string;
}

/** A sentence with all that the answer says before it. */
export interface SentenceInContext extends Sentence {
  before: string;
}

/** What in a sentence speaks for a code: all of `says` must be there, none of `not`. */
export interface Cue {
  says: readonly RegExp[];
  not?: readonly RegExp[];
  /** What the answer must have said before, for a sentence that only points back: ”Planen ska uppdateras.” */
  after?: RegExp;
}

const DENIAL = /(?<!\p{L})(?:för tidigt|inga|inget|ingen|inte|varken|ej|utan|saknar|saknas)(?!\p{L})/giu;
/** How many words a denial reaches: ”varken analyser eller utvärderingar”, ”ännu ingen plan”. */
const REACH = /^(?:\s+\S+){0,3}\s*$/u;

/** A denial that comes after: ”någon plan för uppföljning finns inte”. */
const LACKING = /^(?:\s+\S+){0,1}\s+(?:finns (?:ännu )?inte|saknas)(?!\p{L})/iu;

/** The words that speak for a code, or null where the sentence does not, or denies it. */
export function wordsFor({ says, not = [], after }: Cue, sentence: SentenceInContext): Words[] | null {
  if (after && !after.test(sentence.before)) return null;
  if (not.some((pattern) => pattern.test(sentence.text))) return null;
  const found: Words[] = [];
  for (const pattern of says) {
    const match = said(pattern, sentence.text);
    if (!match) return null;
    found.push({
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      text: match[0],
    });
  }
  return found;
}

/** The first place where the pattern is said and not denied. */
function said(pattern: RegExp, text: string): RegExpExecArray | null {
  for (const match of text.matchAll(new RegExp(pattern.source, 'giu')))
    if (!isDenied(text.slice(0, match.index)) && !LACKING.test(text.slice(match.index + match[0].length))) return match;
  return null;
}

const isDenied = (before: string): boolean =>
  [...before.matchAll(DENIAL)].some(({ index, 0: word }) => REACH.test(before.slice(index + word.length)));

/** Whether a sentence denies something at all. */
export const denies = (text: string): boolean => text.search(DENIAL) >= 0;
