import type { Level } from '@rt/goals/domain';
import fc from 'fast-check';
import { type WordingCount, wordingsByLevel } from './nation-wordings';

const count = (regionId: string, year: number, level: Level, [ready, partly, not]: [number, number, number]) => ({
  ...{ regionId, year, level, ready, partly, not },
});

describe('how goals are worded over the country', () => {
  const counts = [
    count('a', 2021, 'sub_goal', [2, 3, 5]),
    count('b', 2021, 'sub_goal', [1, 0, 0]),
    count('a', 2024, 'sub_goal', [6, 3, 1]),
    count('a', 2024, 'vision', [0, 0, 1]),
  ];

  it('adds up the regions by level and year of adoption, from the top of the tree', () => {
    const levels = wordingsByLevel(counts, null);
    expect(levels.map(({ level }) => level)).toEqual(['vision', 'sub_goal']);
    expect(levels[1]?.years).toEqual([
      { year: 2021, regions: 2, goals: 11, ready: 3, partly: 3, not: 5 },
      { year: 2024, regions: 1, goals: 10, ready: 6, partly: 3, not: 1 },
    ]);
  });

  it('has every year for every level, so that they can be laid beside each other', () =>
    expect(wordingsByLevel(counts, null)[0]?.years.map(({ year, goals }) => [year, goals])).toEqual([
      [2021, 0],
      [2024, 1],
    ]));

  it('never judges a vision', () =>
    expect(wordingsByLevel(counts, null).map(({ judged }) => judged)).toEqual([false, true]));

  it('can be of one region', () => expect(wordingsByLevel(counts, 'b')[0]?.years).toMatchObject([{ goals: 1 }]));

  it('is nothing where nothing is adopted', () => expect(wordingsByLevel([], null)).toEqual([]));

  it('counts every goal once', () => {
    const some = fc.record<WordingCount>({
      ...{ regionId: fc.constantFrom('a', 'b'), year: fc.integer({ min: 2019, max: 2022 }) },
      level: fc.constantFrom('vision', 'overall_goal', 'sub_goal', 'priority'),
      ...{ ready: fc.nat(9), partly: fc.nat(9), not: fc.nat(9) },
    });
    fc.assert(
      fc.property(fc.array(some), (list) => {
        const all = wordingsByLevel(list, null).flatMap(({ years }) => years);
        const goals = list.reduce((sum, { ready, partly, not }) => sum + ready + partly + not, 0);
        expect(all.reduce((sum, year) => sum + year.goals, 0)).toBe(goals);
        for (const year of all) expect(year.ready + year.partly + year.not).toBe(year.goals);
      }),
    );
  });
});
