import type { Bilingual } from '@rt/shared/domain';

/** The four things that are coded in the answers to ÅK6. */
export const CODED_THEMES = ['approach', 'development', 'efforts', 'use'] as const;
export type CodedTheme = (typeof CODED_THEMES)[number];

/** What an answer can be coded as. */
export interface Code {
  key: string;
  name: Bilingual;
  /** What counts as this; only where the source says it. */
  definition: Bilingual | null;
}

/** The codes of one theme, in the order its table shows them. */
export interface CodingFrame {
  theme: CodedTheme;
  /** The heading of the theme's table. */
  heading: Bilingual;
  /** What the column of codes is called. */
  codeColumn: Bilingual;
  /** The part of the annual report the codes are read from. */
  question: string;
  /** Whether a region is given exactly one of the codes; else as many as its answer speaks of. */
  single: boolean;
  codes: readonly Code[];
}

/** The codes as they are from a reporting year on. A frame that has been coded with is never changed: a new version takes its place. */
export interface CodingVersion {
  from: number;
  source: string;
  frames: readonly CodingFrame[];
}
