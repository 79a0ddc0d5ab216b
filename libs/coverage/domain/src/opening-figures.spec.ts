import fc from 'fast-check';
import { arbitraryGoals, goalWith, WHOLE } from '../testing/arbitrary-goals';
import type { GoalFacts } from './goal-facts';
import { judgeThreads } from './judge-threads';
import { opening } from './opening-figures';
import type { RegionCoverage } from './region-coverage';

const coverageOf = (goals: GoalFacts[], withoutGoal = 0): RegionCoverage => ({
  strategy: { id: 's', name: 'RUS', versionId: 'v', number: 1, state: 'adopted', startYear: 2022, endYear: 2030 },
  asOf: '2026-11-23',
  goals,
  untied: [],
  hidden: 0,
  money: { total: 0, withoutGoal, unallocated: 0, elsewhere: 0 },
});
const open = (goals: GoalFacts[], withoutGoal = 0) => opening(coverageOf(goals, withoutGoal), judgeThreads(goals));

describe('what the map opens with', () => {
  it('counts the goals that can be followed, out of those of which something is asked', () => {
    const { asked, goals } = open([
      goalWith({ id: 'vision', level: 'vision' }),
      goalWith({ ...WHOLE, id: 'good' }),
      goalWith({ id: 'bad' }),
    ]);
    expect(asked).toBe(2);
    expect([...goals.followed]).toEqual(['good']);
    expect([...goals.without_interventions]).toEqual(['bad']);
  });

  it('does not call an overall goal without interventions when the goals under it have some', () => {
    const tree = [goalWith({ id: 'top', level: 'overall_goal' }), goalWith({ ...WHOLE, id: 'sub', parentId: 'top' })];
    expect(open(tree).goals.without_interventions.size).toBe(0);
  });

  it('finds the goals whose money cannot be followed, the vision among them', () => {
    const spent = { confirmed: 1, amount: 10 };
    const { goals, money } = open(
      [goalWith({ id: 'vision', level: 'vision', ...spent }), goalWith({ id: 'vague', ...spent })],
      5,
    );
    expect([...goals.unfollowed_money]).toEqual(['vision', 'vague']);
    expect(money.lost).toBe(25);
  });

  it('never counts a goal as both followed and losing money', () =>
    fc.assert(
      fc.property(arbitraryGoals, (tree) => {
        const { asked, goals } = open(tree);
        for (const id of goals.unfollowed_money) expect(goals.followed.has(id)).toBe(false);
        expect(goals.followed.size).toBeLessThanOrEqual(asked);
        expect(goals.without_interventions.size).toBeLessThanOrEqual(asked);
      }),
    ));
});
