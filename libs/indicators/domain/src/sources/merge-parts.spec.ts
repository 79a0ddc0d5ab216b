import fc from 'fast-check';
import { bytesOf, koladaAnswer, koladaRow, smallDataset } from '../../testing/src';
import { readStatistics } from '../read-statistics';
import type { StatisticsCell, StatisticsFile } from '../statistics-file';
import { StatisticsProblem } from '../statistics-problem';
import { mergeParts } from './merge-parts';

/** A cube by the codes of its cells, so that two with their values in another order can be compared. */
function byCode({ dimensions, cells }: StatisticsFile): Record<string, StatisticsCell> {
  const key = (index: number) => {
    let rest = index;
    return dimensions
      .toReversed()
      .map(({ values }) => {
        const code = values[rest % values.length]?.code;
        rest = Math.floor(rest / values.length);
        return code;
      })
      .join('|');
  };
  return Object.fromEntries([...cells].map(([index, cell]) => [key(index), cell]));
}

/** The part of a file that has only these places of one dimension, as a source would answer for them alone. */
function partOf(file: StatisticsFile, at: number, positions: number[]): StatisticsFile {
  const dimensions = file.dimensions.map((dimension, each) =>
    each === at ? { ...dimension, values: positions.flatMap((p) => dimension.values[p] ?? []) } : dimension,
  );
  const inner = file.dimensions.slice(at + 1).reduce((product, { values }) => product * values.length, 1);
  const length = file.dimensions[at]?.values.length ?? 1;
  const cells = new Map<number, StatisticsCell>();
  for (const [index, cell] of file.cells) {
    const position = positions.indexOf(Math.floor(index / inner) % length);
    const outer = Math.floor(index / (inner * length));
    if (position >= 0) cells.set((outer * positions.length + position) * inner + (index % inner), cell);
  }
  return { ...file, dimensions, cells };
}

const cube = readStatistics(bytesOf(smallDataset()));

describe('mergeParts', () => {
  it('gives the same cube whichever dimension it was split along, and wherever', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 4 }),
        fc.nat({ max: 4 }),
        fc.array(fc.boolean(), { maxLength: 8 }),
        (one, two, sides) => {
          const split = (file: StatisticsFile, at: number): StatisticsFile[] => {
            const all = (file.dimensions[at]?.values ?? []).map((_, position) => position);
            const halves = [all.filter((p) => sides[p]), all.filter((p) => !sides[p])];
            return halves.filter((half) => half.length).map((half) => partOf(file, at, half));
          };
          const parts = split(cube, one).flatMap((part) => split(part, two));
          expect(byCode(mergeParts(parts))).toEqual(byCode(cube));
        },
      ),
    );
  });
  it('keeps the very order where the parts come in the order of the whole', () => {
    const whole = mergeParts([partOf(cube, 0, [0]), partOf(cube, 0, [1])]);
    expect([...whole.cells.values()]).toEqual([...cube.cells.values()]);
    expect(whole.dimensions).toEqual(cube.dimensions);
  });
  it('does not fill what no part has', () => {
    const page = (place: string, year: number) =>
      readStatistics(bytesOf(koladaAnswer(koladaRow(place, year, { total: 1 }))));
    expect(mergeParts([page('0020', 2023), page('0021', 2024)]).cells.size).toBe(2);
  });
  it('tells every note once, as one to be shown if any part says so', () => {
    const withNotes = (...notes: StatisticsFile['notes']) => ({ ...cube, notes });
    const merged = mergeParts([
      withNotes({ text: 'a', mandatory: false }),
      withNotes({ text: 'a', mandatory: true }, { text: 'b', mandatory: false }),
    ]);
    expect(merged.notes).toEqual([
      { text: 'a', mandatory: true },
      { text: 'b', mandatory: false },
    ]);
  });
  it('refuses parts that do not belong together', () => {
    const other = readStatistics(bytesOf(koladaAnswer(koladaRow('0020', 2023, { total: 1 }))));
    expect(() => mergeParts([cube, other])).toThrow(StatisticsProblem);
    expect(() => mergeParts([])).toThrow(/parts-differ/);
  });
});
