import type { Id } from '@rt/shared/domain';

export const SEARCH_LENGTH = { min: 2, max: 200 } as const;
export const HITS_MAX = 100;

/** Stand around the words that were found; no text that people write has them. */
export const MARK = { start: '\uE000', end: '\uE001' } as const;

/** A place where the words that were asked for stand: in what a study is called and asks, in a finding, in a recommendation. */
export interface LearningHit {
  kind: 'study' | 'finding' | 'recommendation';
  id: Id;
  studyId: Id;
  studyTitle: string;
  /** Within its study; null for the study itself. */
  number: number | null;
  page: string | null;
  /** The part of the text where the words stand, between marks. */
  excerpt: string;
}

export interface LearningHits {
  /** The nearest first. */
  hits: LearningHit[];
  /** How many there are; no more than `COUNTED_MAX` are counted. */
  total: number;
}

/** More hits than this are too many to tell apart, and are not counted. */
export const COUNTED_MAX = 500;

/** An excerpt as parts, each found or not. */
export const markedParts = (excerpt: string): { text: string; found: boolean }[] =>
  excerpt
    .split(/(\uE000[^\uE001]*\uE001)/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part.replace(/[\uE000\uE001]/g, ''), found: part.startsWith(MARK.start) }));

/** What is asked, apart: all the words but the last, and the last as the beginning of a word. */
export function askedWords(text: string): { whole: string; head: string; last: string } {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return { whole: text.trim(), head: words.slice(0, -1).join(' '), last: words.length ? `'${words.at(-1)}':*` : '' };
}
