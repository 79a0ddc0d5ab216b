import type { GoalFacts, RegionCoverage } from '@rt/coverage/domain';
import { goalFactsOf } from './goal-facts-of';

const goal = (id: string, given: Partial<GoalFacts>): GoalFacts => ({
  id,
  lineageId: id,
  parentId: null,
  level: 'sub_goal',
  verdict: 'not',
  statesBaseline: false,
  statesTarget: false,
  indicators: 0,
  baselines: 0,
  targets: 0,
  observed: 0,
  current: 0,
  chains: 0,
  unbrokenChains: 0,
  confirmed: 0,
  proposed: 0,
  amount: 0,
  proposedAmount: 0,
  studiesUnderway: 0,
  studiesComplete: 0,
  learnedChanges: 0,
  openFixes: 0,
  openWorkFixes: 0,
  position: 0,
  code: null,
  wording: id,
  responsible: null,
  chainBreak: null,
  ...given,
});
const coverage = (...goals: GoalFacts[]) =>
  ({ strategy: { name: 'RUS' }, asOf: '2026-11-30', goals, untied: [], hidden: 0, money: { total: 0, withoutGoal: 0, unallocated: 0, elsewhere: 0 } }) as unknown as RegionCoverage; // prettier-ignore

describe('what is told of goals', () => {
  it('is those that something is asked of, by their numbers as people count, those without one last', () => {
    const { goals } = goalFactsOf(
      coverage(
        goal('b', { code: '1.10' }),
        goal('å', {}),
        goal('a', { code: '1.2', verdict: 'ready', confirmed: 2, indicators: 1 }),
        goal('vision', { level: 'vision', code: '0' }),
      ),
      [],
      '2026-11-30',
    );
    expect(goals.map(({ wording }) => wording)).toEqual(['a', 'b', 'å']);
    expect(goals[0]).toEqual({ code: '1.2', wording: 'a', followed: 'wording', indicators: 1, interventions: 2 });
  });

  it('is how many have interventions and how many have none, as in the map', () => {
    const facts = goalFactsOf(coverage(goal('a', { confirmed: 1 }), goal('b', {}), goal('c', {})), [], '2026-11-30');
    expect([facts.linked, facts.withoutInterventions]).toEqual([1, 2]);
  });

  it('is nothing where there is no strategy', () =>
    expect(goalFactsOf(null, [], '2026-11-30')).toMatchObject({ strategy: null, goals: [], indicators: 0 }));
});
