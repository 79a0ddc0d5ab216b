import fc from 'fast-check';
import { type AskedVariable, cellsOf, chunk, halve, splitSelection } from './split-selection';

const variable = (code: string, length: number): AskedVariable => ({
  code,
  values: Array.from({ length }, (_, at) => `${code}${at}`),
});

const combinations = (asked: readonly AskedVariable[]): string[] =>
  asked.reduce<string[]>((all, { values }) => all.flatMap((each) => values.map((value) => `${each}/${value}`)), ['']);

const anySelection = fc
  .array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 })
  .map((lengths) => lengths.map((length, at) => variable(`v${at}.`, length)));

describe('splitSelection', () => {
  it('asks for every combination once, never for more than an answer may hold', () => {
    fc.assert(
      fc.property(anySelection, fc.integer({ min: 1, max: 60 }), (asked, limit) => {
        const parts = splitSelection(asked, limit);
        expect(parts.flatMap(combinations).sort()).toEqual(combinations(asked).sort());
        expect(Math.max(...parts.map(cellsOf))).toBeLessThanOrEqual(limit);
      }),
    );
  });
  it('asks once where all fits in one answer', () =>
    expect(splitSelection([variable('Region', 312), variable('Tid', 16)], 150_000)).toHaveLength(1));
  it('takes as few requests as the longest variable allows: 312 regions of 134 ages in 3 sexes and 16 months', () => {
    const asked = [variable('Region', 312), variable('Alder', 134), variable('Kon', 3), variable('Tid', 16)];
    expect(splitSelection(asked, 150_000)).toHaveLength(14);
  });
});

describe('halve', () => {
  it('asks for the same in two', () => {
    fc.assert(
      fc.property(anySelection, (asked) => {
        const halves = halve(asked);
        if (!halves) return expect(cellsOf(asked)).toBe(1);
        expect(halves.flatMap(combinations).sort()).toEqual(combinations(asked).sort());
      }),
    );
  });
});

describe('chunk', () => {
  it('cuts a list in pieces', () => expect(chunk([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]));
  it('has no pieces of nothing', () => expect(chunk([], 25)).toEqual([]));
});
