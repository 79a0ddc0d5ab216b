import type { CodedTheme, CodingFrame } from '../compilation/coding-frame';
import { CUES } from './coding-cues';
import { FUTURE } from './coding-words';
import { denies, type SentenceInContext, type Words, wordsFor } from './cue';
import { sentencesOf } from './sentences';

/** A code that an answer seems to speak of, with the words that say so. Never a code until a person takes it. */
export interface CodeSuggestion {
  theme: CodedTheme;
  code: string;
  words: readonly Words[];
}

/** Given where nothing in particular is said, so that it never stands beside another code of its theme. */
const WHAT_IS_LEFT: Partial<Record<CodedTheme, { code: string; says: RegExp }>> = {
  approach: {
    code: 'general_approach',
    says: /(?:kontinuerlig|löpande|fortlöpande|ständig|ordinarie verksamhet|vardagen|dagliga|regelbund|integrerad|alltid|uppfölj|följer|följs upp|arbetet|fortg|inom linjen|utvärder|analys)\p{L}*/iu,
  },
  development: {
    code: 'general',
    says: /(?:utveckl|förbättr|bli bättre|vidareutveckl|stärk|fördjup|höjas|ökas)\p{L}*/iu,
  },
  use: {
    code: 'general',
    says: /(?:ta(?:s|r|gits)? (?:\p{L}+ )?till ?vara|tillvarata|återför|återkoppla|används|dagliga arbetet|utvecklingsarbetet|dela(?:r|s)? erfarenhet|sprids|diskuteras|lyfts|möten)\p{L}*/iu,
  },
};

/** The codes of one theme that an answer seems to speak of, in the frame's order; at most one where the theme has one a region. */
export function suggestCodes(frame: Pick<CodingFrame, 'theme' | 'single' | 'codes'>, answer: string): CodeSuggestion[] {
  const sentences = sentencesOf(answer).map((sentence): SentenceInContext => ({
    ...sentence,
    before: answer.slice(0, sentence.start),
  }));
  const found = frame.codes.flatMap(({ key }) => {
    const cues = CUES[frame.theme][key] ?? [];
    const words = sentences.flatMap((sentence) => cues.map((cue) => wordsFor(cue, sentence)).find(Boolean) ?? []);
    return words.length ? [{ theme: frame.theme, code: key, words }] : [];
  });
  if (found.length) return frame.single ? found.slice(0, 1) : found;
  return leftOver(frame.theme, sentences);
}

function leftOver(theme: CodedTheme, sentences: readonly SentenceInContext[]): CodeSuggestion[] {
  const left = WHAT_IS_LEFT[theme];
  if (!left) return [];
  const speaking = sentences.filter(({ text }) => !denies(text) && (theme !== 'development' || FUTURE.test(text)));
  const words = speaking.flatMap((sentence) => wordsFor({ says: [left.says] }, sentence) ?? []);
  return words.length ? [{ theme, code: left.code, words }] : [];
}
