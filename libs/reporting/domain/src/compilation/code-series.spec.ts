import { codeSeries } from './code-series';
import type { CodingFrame } from './coding-frame';
import { codedCompilation, type YearOfCodes } from './compilation';
import { COMPILATION_2018 } from './compilation-2018';
import { FRAMES_2018 } from './frames-2018';

const [approach] = FRAMES_2018.frames as [CodingFrame];
const FIRST: YearOfCodes = { compilation: COMPILATION_2018, frames: FRAMES_2018.frames };
const yearOf = (year: number, regions: number, frames: readonly CodingFrame[], coded = regions): YearOfCodes => ({
  compilation: codedCompilation({
    year,
    regions: 3,
    coded: { approach: coded },
    counts: { approach: [{ code: 'strategic_framework', regions, examples: [] }] },
  }),
  frames,
});
const redefined: CodingFrame = {
  ...approach,
  codes: approach.codes.map((code) =>
    code.key === 'strategic_framework' ? { ...code, definition: { sv: 'Beslutad plan', en: 'Adopted plan' } } : code,
  ),
};
const of = (years: readonly YearOfCodes[], key: string) =>
  codeSeries(years)[0]?.series.filter(({ code }) => code.key === key) ?? [];

describe('a code over the years', () => {
  it('is one series as long as it means the same, oldest first, with 2018 as the source counted it', () => {
    const [series] = of([yearOf(2025, 2, [approach], 2), FIRST], 'strategic_framework');
    expect(series).toMatchObject({
      breaksIn: null,
      points: [
        { year: 2018, regions: 10, of: 21, provisional: false },
        { year: 2025, regions: 2, of: 2, provisional: true },
      ],
    });
  });
  it('is broken where its definition changes: what was counted before stands in a series of its own', () => {
    const found = of([FIRST, yearOf(2025, 2, [redefined]), yearOf(2026, 3, [redefined])], 'strategic_framework');
    expect(found.map(({ points, breaksIn }) => [points.map(({ year }) => year), breaksIn])).toEqual([
      [[2018], null],
      [[2025, 2026], 2025],
    ]);
    expect(of([FIRST, yearOf(2025, 2, [redefined])], 'overall_ambition')).toHaveLength(1);
  });
  it('ends where the frame has it no more, and stands last', () => {
    const less = { ...approach, codes: approach.codes.slice(1) };
    const [theme] = codeSeries([FIRST, yearOf(2025, 0, [less])]);
    expect(theme?.series.at(-1)).toMatchObject({ code: { key: 'strategic_framework' }, points: [{ year: 2018 }] });
  });
  it('is none where there are no years', () => expect(codeSeries([])).toEqual([]));
});
