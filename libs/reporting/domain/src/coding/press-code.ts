import type { TakenCode } from './coding';
import { mergedPassages, type Passage, without } from './passage';

/**
 * What is taken once a code is pressed with passages marked, or with none. A code that is not taken is taken with them, in the
 * place of the others where a region has one. Pressed again it gains what is new, loses what it had, and is let go where
 * nothing is marked or nothing is left.
 */
export function pressCode(
  taken: readonly TakenCode[],
  code: string,
  marked: readonly Passage[],
  single: boolean,
): TakenCode[] {
  const held = taken.find((one) => one.code === code);
  if (!held) return [...(single ? [] : taken), { code, passages: mergedPassages(marked) }];
  if (!marked.length) return taken.filter((one) => one !== held);
  const merged = mergedPassages([...held.passages, ...marked]);
  const isNew = JSON.stringify(merged) !== JSON.stringify(mergedPassages(held.passages));
  return isNew ? replaced(taken, { code, passages: merged }) : withoutMarks(taken, code, marked);
}

/** The codes with less to rest on; a code whose last passage goes is let go. */
export function withoutMarks(taken: readonly TakenCode[], code: string, marked: readonly Passage[]): TakenCode[] {
  const held = taken.find((one) => one.code === code);
  if (!held) return [...taken];
  const passages = marked.reduce<readonly Passage[]>((left, mark) => without(left, mark), held.passages);
  return passages.length ? replaced(taken, { code, passages }) : taken.filter((one) => one !== held);
}

/** Codes of an older wording on a new one: a passage goes along only where its very words stand there exactly once. */
export const carriedOver = (taken: readonly TakenCode[], before: string, after: string): TakenCode[] =>
  taken.map(({ code, passages }) => ({
    code,
    passages: mergedPassages(
      passages.flatMap(({ start, end }) => {
        const words = before.slice(start, end);
        const at = after.indexOf(words);
        return at < 0 || after.indexOf(words, at + 1) >= 0 ? [] : [{ start: at, end: at + words.length }];
      }),
    ),
  }));

const replaced = (taken: readonly TakenCode[], by: TakenCode) => taken.map((one) => (one.code === by.code ? by : one));
