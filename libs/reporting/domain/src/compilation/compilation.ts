import { CODED_THEMES, type CodedTheme, type CodingFrame } from './coding-frame';

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
  /** How many of the regions' answers are coded in each theme: what counts are a share of. All of them, in a source. */
  coded: Readonly<Record<CodedTheme, number>>;
  counts: Readonly<Record<CodedTheme, readonly CodeCount[]>>;
}

/** A row of a compiled table: the code, how many, what share of the regions in per cent, and the examples. */
export interface CompiledRow extends CodeCount {
  /** Per cent of the regions whose answers are coded, unrounded; 0 where none is. */
  share: number;
}

/** The rows of one theme's table, a row for every code of the frame, in the frame's order; none is left out for being nought. */
export const compiledRows = (frame: CodingFrame, { counts, coded }: Compilation): CompiledRow[] =>
  frame.codes.map(({ key }) => {
    const found = counts[frame.theme].find(({ code }) => code === key);
    const count = found?.regions ?? 0;
    return {
      code: key,
      regions: count,
      share: coded[frame.theme] ? (count / coded[frame.theme]) * 100 : 0,
      examples: found?.examples ?? [],
    };
  });

/** A year as the database counts it: themes and codes that nobody has coded are not there. */
export interface CompiledYear {
  year: number;
  regions: number;
  coded: Partial<Record<CodedTheme, number>>;
  counts: Partial<Record<CodedTheme, readonly CodeCount[]>>;
}

/** A year's compilation with the codes it was coded with. */
export interface YearOfCodes {
  compilation: Compilation;
  frames: readonly CodingFrame[];
}

/** A year that was coded here. */
export const codedCompilation = ({ year, regions, coded, counts }: CompiledYear): Compilation => ({
  year,
  regions,
  source: CODED_HERE,
  basis: 'coded',
  coded: everyTheme((theme) => coded[theme] ?? 0),
  counts: everyTheme((theme) => counts[theme] ?? []),
});

/** Whether regions that have reported are not coded in every theme yet. */
export const isProvisional = ({ regions, coded }: Pick<Compilation, 'regions' | 'coded'>): boolean =>
  CODED_THEMES.some((theme) => coded[theme] < regions);

const CODED_HERE = 'Regionernas inlämnade återrapporteringar, kodade av två';

const everyTheme = <T>(of: (theme: CodedTheme) => T): Record<CodedTheme, T> => ({
  approach: of('approach'),
  development: of('development'),
  efforts: of('efforts'),
  use: of('use'),
});
