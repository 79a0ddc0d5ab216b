import { DEFAULT_LEVEL_NAMES } from '@rt/goals/domain';
import { type RegionConcepts, sameWord, wordsInUse } from './nation-concepts';

const region = (id: string, subGoal: string, priority = 'Prioritering'): RegionConcepts => ({
  id,
  name: id,
  levels: {
    ...DEFAULT_LEVEL_NAMES,
    sub_goal: { name: subGoal, definition: '' },
    priority: { name: priority, definition: '' },
  },
});

describe('which words are used for which level', () => {
  const regions = [
    region('a', 'Effektmål'),
    region('b', ' effektmål'),
    region('c', 'Delmål', 'Effektmål'),
    { id: 'd', name: 'd', levels: null },
  ];
  const at = (level: string) => wordsInUse(regions).filter((word) => word.level === level);

  it('counts the regions of each word, the most used first, without regard to capitals', () =>
    expect(at('sub_goal').map(({ word, regions: count }) => [word, count])).toEqual([
      ['Effektmål', 2],
      ['Delmål', 1],
    ]));

  it('says where the same word means another level', () => {
    expect(at('sub_goal')[0]?.alsoFor).toEqual(['priority']);
    expect(at('priority').find(({ word }) => word === 'Effektmål')?.alsoFor).toEqual(['sub_goal']);
    expect(at('vision')[0]?.alsoFor).toEqual([]);
  });

  it('counts nothing of a region that has not named its levels', () =>
    expect(at('vision')).toMatchObject([{ word: 'Vision', regions: 3 }]));

  it('says how many use the same word as a region', () => {
    expect(sameWord(regions, 'sub_goal', 'EFFEKTMÅL')).toBe(2);
    expect(sameWord(regions, 'sub_goal', undefined)).toBe(0);
  });
});
