import type { CodedTheme, CodingFrame, Code } from './coding-frame';
import { sameCode } from './coding-versions';
import type { YearOfCodes } from './compilation';

/** How many regions' answers had a code in a year, of how many that were coded. */
export interface SeriesPoint {
  year: number;
  regions: number;
  /** How many answers were coded; 0 where none was, and then the count says nothing. */
  of: number;
  /** Whether there are submitted answers that are not coded. */
  provisional: boolean;
}

/** A code as long as it has meant the same; another definition under the same key is another series. */
export interface CodeSeries {
  code: Code;
  /** Oldest first; years in which the theme had no such code are not there. */
  points: readonly SeriesPoint[];
  /** The year from which the key means something else than before, where this series takes over from another. */
  breaksIn: number | null;
}

export interface ThemeSeries {
  theme: CodedTheme;
  /** As the latest year has it. */
  frame: CodingFrame;
  series: readonly CodeSeries[];
}

/** The codes of every theme over the years; in the latest frame's order, after them those that are no more. */
export function codeSeries(years: readonly YearOfCodes[]): ThemeSeries[] {
  const inOrder = [...years].sort((one, other) => one.compilation.year - other.compilation.year);
  const latest = inOrder.at(-1);
  return (latest?.frames ?? []).map((frame) => {
    const open: { code: Code; points: SeriesPoint[]; breaksIn: number | null }[] = [];
    for (const { compilation, frames } of inOrder)
      for (const code of frames.find(({ theme }) => theme === frame.theme)?.codes ?? []) {
        const { year, regions, coded, counts } = compilation;
        const of = coded[frame.theme];
        const found = counts[frame.theme].find((one) => one.code === code.key);
        const point = { year, regions: found?.regions ?? 0, of, provisional: of < regions };
        const earlier = open.filter((one) => one.code.key === code.key).at(-1);
        if (earlier && sameCode(earlier.code, code)) earlier.points.push(point);
        else open.push({ code, points: [point], breaksIn: earlier ? year : null });
      }
    const place = ({ code }: { code: Code }) => {
      const at = frame.codes.findIndex(({ key }) => key === code.key);
      return at < 0 ? frame.codes.length : at;
    };
    return { theme: frame.theme, frame, series: open.sort((one, other) => place(one) - place(other)) };
  });
}
