import { type CodingFrame, mergedPassages, type Passage, sentencesOf, suggestCodes, type TakenCode } from '@rt/reporting/domain'; // prettier-ignore
import { inLanguage, type Language } from '@rt/shared/domain';
import type { Mark } from './text-pieces';

/** A code as a coder sees it. */
export interface CodeRow {
  key: string;
  /** The key on the keyboard that takes it. */
  number: number;
  name: string;
  definition: string | null;
  taken: boolean;
  quotes: readonly { passage: Passage; text: string }[];
  /** The words that suggest it; none where it is not suggested. */
  suggested: readonly string[];
  /** The sentences those words stand in. */
  sentences: readonly Passage[];
}

/** The codes of a theme as they stand to an answer. */
export function codeRows(frame: CodingFrame, text: string, taken: readonly TakenCode[], language: Language): CodeRow[] {
  const suggestions = suggestCodes(frame, text);
  const sentences = sentencesOf(text).map(({ start, text: words }) => ({ start, end: start + words.length }));
  return frame.codes.map(({ key, name, definition }, at) => {
    const held = taken.find(({ code }) => code === key);
    const words = suggestions.find(({ code }) => code === key)?.words ?? [];
    return {
      key,
      number: at + 1,
      name: inLanguage(name, language),
      definition: definition && inLanguage(definition, language),
      taken: held !== undefined,
      quotes: (held?.passages ?? []).map((passage) => ({ passage, text: text.slice(passage.start, passage.end) })),
      suggested: [...new Set(words.map((word) => word.text))],
      sentences: mergedPassages(sentences.filter(({ start, end }) => words.some((word) => word.start >= start && word.end <= end))), // prettier-ignore
    };
  });
}

/** What is taken, by the numbers of the codes. */
export const marksOf = (frame: Pick<CodingFrame, 'codes'>, taken: readonly TakenCode[]): Mark[] =>
  taken.map(({ code, passages }) => ({ number: frame.codes.findIndex(({ key }) => key === code) + 1, passages }));

/** All words that suggest a code of the theme. */
export const hintsIn = (frame: CodingFrame, text: string): Passage[] =>
  suggestCodes(frame, text).flatMap(({ words }) => words.map(({ start, end }) => ({ start, end })));
