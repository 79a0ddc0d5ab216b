import type { GoalSummary } from '@rt/goals/domain';
import { filterFrom, filterParams, fitting } from './tree-filter';
import { goalsFrom } from './tree-fixture';

const params = (query: string) => new URLSearchParams(query);
const [goal] = goalsFrom('A') as [GoalSummary];
const fits = (query: string, change: Partial<GoalSummary>) =>
  fitting(filterFrom(params(query)))?.({ ...goal, ...change });

describe('the filter of the tree', () => {
  it('is none where the address asks for nothing, or for what is not understood', () => {
    expect(fitting(filterFrom(params('')))).toBeNull();
    expect(fitting(filterFrom(params('niva=dröm&verdikt=kanske&sok=%20')))).toBeNull();
  });

  it('looks in wording and code, in any case', () => {
    expect(fits('sok=ÅRET', { wording: 'Hela året' })).toBe(true);
    expect(fits('sok=2.3', { code: '2.3', wording: 'Klimat' })).toBe(true);
    expect(fits('sok=vatten', { wording: 'Klimat' })).toBe(false);
  });

  it('asks that everything fits at once', () => {
    expect(fits('niva=sub_goal&verdikt=not', { level: 'sub_goal', verdict: 'not' })).toBe(true);
    expect(fits('niva=sub_goal&verdikt=not', { level: 'sub_goal', verdict: 'ready' })).toBe(false);
  });

  it('shows an evaluator what is not ready, but never a vision', () => {
    expect(fits('visa=granska', { verdict: 'partly' })).toBe(true);
    expect(fits('visa=granska', { verdict: 'ready' })).toBe(false);
    expect(fits('visa=granska', { verdict: 'not', level: 'vision' })).toBe(false);
  });

  it('stands in the address as it is read from it', () => {
    const filter = { text: 'unga', level: 'priority', verdict: 'review' } as const;
    const query = Object.entries(filterParams(filter)).filter((entry): entry is [string, string] => entry[1] !== null);
    expect(filterFrom(new URLSearchParams(query))).toEqual(filter);
  });
});
