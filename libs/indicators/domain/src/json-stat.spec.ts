import fc from 'fast-check';
import JSONstat from 'jsonstat-toolkit';
import { smallDataset } from '../testing/src';
import { readJsonStat } from './json-stat';
import { StatisticsProblem } from './statistics-problem';

const problemOf = (changes: Record<string, unknown>) => {
  try {
    readJsonStat(smallDataset(changes));
  } catch (error) {
    return error instanceof StatisticsProblem ? [error.code, error.place] : error;
  }
  return null;
};
const small = smallDataset();
const dimension = (code: keyof typeof small.dimension, changes: object) => ({
  dimension: { ...small.dimension, [code]: { ...small.dimension[code], ...changes } },
});
const category = (index: unknown) => ({ category: { index, label: {} } });

describe('readJsonStat', () => {
  it('reads what a table says about itself', () =>
    expect(readJsonStat(small)).toMatchObject({
      kind: 'json-stat2',
      label: 'Sysselsatta efter region, ålder, kön och år',
      source: 'SCB',
      sourceId: 'TAB1',
      updatedAt: '2026-03-01T07:00:00.000Z',
    }));
  it('tells the notes that must be shown from those that need not', () =>
    expect(readJsonStat(small).notes).toEqual([
      { text: 'Visa alltid den här.\nOch den här.', mandatory: true },
      { text: 'Den här får döljas.', mandatory: false },
    ]));
  it('keeps the mandatory notes of a dimension too', () =>
    expect(
      readJsonStat(
        smallDataset(
          dimension('Alder', { note: ['Ålder vid årets slut.'], extension: { noteMandatory: { '0': true } } }),
        ),
      ).notes[2],
    ).toEqual({ text: 'Ålder vid årets slut.', mandatory: true }));
  it('gives the unit of the content', () =>
    expect(readJsonStat(small).dimensions[3]?.values).toEqual([{ code: 'A1', label: 'Sysselsatta', unit: 'antal' }]));
  it('reads values without regard to whether the list is dense or sparse', () => {
    const sparse = Object.fromEntries(small.value.map((value, at) => [String(at), value]));
    expect(readJsonStat(smallDataset({ value: sparse })).cells).toEqual(readJsonStat(small).cells);
  });
  it('takes what a sparse list leaves out as missing, never as zero', () =>
    expect(readJsonStat(smallDataset({ value: { '3': 7 } })).cells.get(4)).toEqual({
      value: null,
      preliminary: false,
    }));
  it('takes an index that is a list of codes', () =>
    expect(
      readJsonStat(smallDataset(dimension('Tid', { category: { index: ['2023', '2024', '2025'] } }))).dimensions[4]
        ?.values,
    ).toHaveLength(3));
  it('reads the status for one, for some and for all', () => {
    const at3 = (status: unknown) => readJsonStat(smallDataset({ status })).cells.get(3)?.preliminary;
    expect([at3('p'), at3({ '3': 'p' }), at3({ '4': 'p' }), at3(Array.from({ length: 36 }, () => '..'))]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['fewer values than the sizes promise', { value: [1, 2] }, 'malformed', 'value'],
    [
      'a text among the values',
      { value: small.value.map((v, at) => (at === 17 ? '17' : v)) },
      'malformed',
      'value[17]',
    ],
    ['a value outside the cube', { value: { '36': 1 } }, 'malformed', 'value.36'],
    ['a value at no position', { value: { '-1': 1 } }, 'malformed', 'value.-1'],
    ['a size that is no number', { size: [2, 2, '3', 1, 3] }, 'malformed', 'size[2]'],
    ['a negative size', { size: [-2, 2, 3, 1, 3] }, 'malformed', 'size[0]'],
    ['sizes of other dimensions', { size: [2, 2] }, 'malformed', 'size'],
    ['a size that no list can have', { size: [2, 1e15, 3, 1, 3] }, 'too-large', 'size'],
    ['more cells than SCB gives', { size: [2, 2, 3, 1, 30_000] }, 'too-large', 'size'],
    ['the same dimension twice', { id: ['Tid', 'Tid', 'Kon', 'ContentsCode', 'Tid'] }, 'malformed', 'id'],
    [
      'a dimension that is not described',
      { id: ['Okand', 'Alder', 'Kon', 'ContentsCode', 'Tid'] },
      'malformed',
      'dimension.Okand',
    ],
    [
      'a dimension named after the prototype',
      { id: ['__proto__', 'Alder', 'Kon', 'ContentsCode', 'Tid'] },
      'malformed',
      'id[0]',
    ],
    [
      'two codes at one place',
      dimension('Region', category({ '20': 0, '21': 0 })),
      'malformed',
      'dimension.Region.category.index',
    ],
    [
      'a place outside the index',
      dimension('Region', category({ '20': 0, '21': 9 })),
      'malformed',
      'dimension.Region.category.index',
    ],
    [
      'a code that is a number',
      dimension('Region', category([20, 21])),
      'malformed',
      'dimension.Region.category.index',
    ],
    [
      'two codes for one period',
      dimension('Tid', category(['2024M01', '2024-01', '2024M02'])),
      'malformed',
      'dimension.Tid',
    ],
    ['school years', dimension('Tid', category(['2022/23', '2023/24', '2024/25'])), 'period', 'dimension.Tid'],
    ['a note that is no text', { note: [{}] }, 'malformed', 'note[0]'],
    ['a label that is no text', { label: {} }, 'malformed', 'label'],
  ])('refuses %s, naming the place', (_, changes, code, place) =>
    expect(problemOf(changes)).toEqual([`statistics.${code}`, place]),
  );
  it('refuses a table without time', () => {
    const { Region, Alder } = small.dimension;
    expect(
      problemOf({ id: ['Region', 'Alder'], size: [2, 2], dimension: { Region, Alder }, role: {}, value: [1, 2, 3, 4] }),
    ).toEqual(['statistics.no-time', 'role.time']);
  });
  it('does not let a file change what every object inherits', () => {
    const hostile = JSON.parse('{"__proto__":{"polluted":1}}') as object;
    expect(problemOf(dimension('Region', { category: { index: hostile } }))).toEqual([
      'statistics.malformed',
      'dimension.Region.category.index',
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('reads every cell as an independent reader does, for any sizes and gaps', () => {
    const cube = fc
      .array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 3 })
      .chain(([regions = 1, ages = 1, years = 1]) =>
        fc.record({
          sizes: fc.constant([regions, ages, years] as const),
          value: fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), {
            minLength: regions * ages * years,
            maxLength: regions * ages * years,
          }),
        }),
      );
    const codes = (length: number, from: number) => Array.from({ length }, (_, at) => String(from + at));
    fc.assert(
      fc.property(cube, ({ sizes, value }) => {
        const index = [codes(sizes[0], 3), codes(sizes[1], 100), codes(sizes[2], 2000)];
        const ids = ['Region', 'Alder', 'Tid'];
        const dimensions = Object.fromEntries(ids.map((id, at) => [id, { category: { index: index[at], label: {} } }]));
        const dataset = { version: '2.0', class: 'dataset', id: ids, size: [...sizes], dimension: dimensions, value };
        const ours = [...readJsonStat(dataset).cells.values()].map((cell) => cell.value);
        const theirs = JSONstat(structuredClone(dataset)).value;
        expect(ours).toEqual([...theirs]);
      }),
      { numRuns: 50 },
    );
  });
});
