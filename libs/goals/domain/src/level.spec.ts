import { LEVELS, levelUnder, mayStandUnder } from './level';

describe('levels of a goal tree', () => {
  it('lets a vision stand only at the top', () => {
    expect(mayStandUnder('vision', null)).toBe(true);
    for (const parent of LEVELS) expect(mayStandUnder('vision', parent)).toBe(false);
  });

  it('does not put an overall goal under a sub-goal or a priority', () => {
    expect(mayStandUnder('overall_goal', 'vision')).toBe(true);
    expect(mayStandUnder('overall_goal', 'sub_goal')).toBe(false);
    expect(mayStandUnder('overall_goal', 'priority')).toBe(false);
  });

  it('lets a priority stand both above and below sub-goals, as regions do', () => {
    expect(mayStandUnder('sub_goal', 'priority')).toBe(true);
    expect(mayStandUnder('priority', 'sub_goal')).toBe(true);
    expect(mayStandUnder('priority', 'priority')).toBe(false);
  });

  it('lets every level but none below it stand at the top, so that a flat list of goals is a strategy too', () => {
    for (const level of LEVELS) expect(mayStandUnder(level, null)).toBe(true);
  });

  it('suggests for a new goal a level that may stand there', () => {
    for (const parent of [null, ...LEVELS]) expect(mayStandUnder(levelUnder(parent), parent)).toBe(true);
  });
});
