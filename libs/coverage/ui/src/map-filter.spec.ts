import { convertToParamMap } from '@angular/router';
import { judgeThreads, opening } from '@rt/coverage/domain';
import { filterFrom, filterParams, fits, isFiltered } from './map-filter';
import { COVERAGE } from './testing/map-fixtures';

const threads = judgeThreads(COVERAGE.goals);
const open = opening(COVERAGE, threads);
const shown = (params: Record<string, string>) =>
  COVERAGE.goals
    .filter((goal) => {
      const thread = threads.get(goal.id);
      return thread && fits(filterFrom(convertToParamMap(params)), { goal, thread }, open);
    })
    .map(({ id }) => id);

describe('what the map shows', () => {
  it('is everything where nothing is asked for', () => expect(shown({})).toEqual(['v', 'o', 'a', 'b']));
  it('is goals with one link in one state', () => expect(shown({ lank: 'chain', lage: 'broken' })).toEqual(['b']));
  it('is goals with any link in a state', () => expect(shown({ lage: 'thin' })).toEqual(['o']));
  it('is a level, an owner, or words in any order', () => {
    expect(shown({ niva: 'vision' })).toEqual(['v']);
    expect(shown({ ansvarig: 'Näringslivsenheten' })).toEqual(['a']);
    expect(shown({ sok: 'attraktivt LÄNET' })).toEqual(['b']);
  });
  it('is exactly the goals behind a figure', () =>
    expect(shown({ siffra: 'followed' })).toEqual([...open.goals.followed]));
  it('takes no notice of what is no filter', () => expect(shown({ lage: 'x', niva: '7', siffra: '' })).toHaveLength(4));
});

describe('a filter in the address', () => {
  it('comes back as it went', () => {
    const params = {
      lank: 'money',
      lage: 'thin',
      niva: 'sub_goal',
      ansvarig: 'Enhet å',
      sok: 'två ord',
      siffra: 'followed',
    };
    expect(filterParams(filterFrom(convertToParamMap(params)))).toEqual(params);
  });
  it('is nothing where nothing is chosen', () => expect(isFiltered(filterFrom(convertToParamMap({})))).toBe(false));
});
