import type { CodedTheme, CodingFrame } from './coding-frame';

/** One code of a compilation: how many regions, and which of them are named. */
export interface CodeCount {
  /** Key of the code in its theme's frame. */
  code: string;
  /** How many regions' answers have the code. */
  regions: number;
  /** County codes of regions named as examples. Regions that are not named are not known to lack the code. */
  examples: readonly string[];
}

/** A year's answers to ÅK6, as the national agency compiled them. */
export interface Compilation {
  year: number;
  source: string;
  /** How many regions reported. */
  regions: number;
  /** How the examples are known: named in a source, or coded here, where every region's codes are known. */
  basis: 'named_in_source' | 'coded';
  counts: Readonly<Record<CodedTheme, readonly CodeCount[]>>;
}

/** A row of a compiled table: the code, how many, what share of the regions in per cent, and the examples. */
export interface CompiledRow extends CodeCount {
  /** Per cent of the regions that reported, unrounded. */
  share: number;
}

/** The rows of one theme's table, a row for every code of the frame, in the frame's order; none is left out for being nought. */
export const compiledRows = (frame: CodingFrame, { counts, regions }: Compilation): CompiledRow[] =>
  frame.codes.map(({ key }) => {
    const found = counts[frame.theme].find(({ code }) => code === key);
    const count = found?.regions ?? 0;
    return { code: key, regions: count, share: (count / regions) * 100, examples: found?.examples ?? [] };
  });
