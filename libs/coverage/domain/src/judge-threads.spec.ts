import fc from 'fast-check';
import { arbitraryGoals, goalWith, WHOLE } from '../testing/arbitrary-goals';
import type { GoalMeasures } from './goal-facts';
import { judgeThreads } from './judge-threads';
import { THREAD_LINKS } from './thread-link';

const statesOf = (goals: GoalMeasures[], id: string) => {
  const thread = judgeThreads(goals).get(id);
  return THREAD_LINKS.map((link) => thread?.links[link].state);
};
const all = (state: string) => THREAD_LINKS.map(() => state);
const overall = goalWith({ id: 'overall', level: 'overall_goal' });

describe('the thread of a goal', () => {
  it('runs unbroken where everything is there', () => expect(statesOf([goalWith(WHOLE)], 'g')).toEqual(all('running')));
  it('is broken everywhere where nothing is', () => expect(statesOf([goalWith()], 'g')).toEqual(all('broken')));
  it('asks nothing of a vision', () =>
    expect(statesOf([goalWith({ level: 'vision' })], 'g')).toEqual(all('not_asked')));

  it('is thin for an overall goal whose sub-goal has it all, and says through how many', () => {
    const goals = [
      overall,
      goalWith({ ...WHOLE, id: 'one', parentId: 'overall' }),
      goalWith({ id: 'two', parentId: 'overall' }),
    ];
    expect(statesOf(goals, 'overall')).toEqual(all('thin'));
    expect(judgeThreads(goals).get('overall')?.links.baseline.reason.sv).toBe('Genom målen under: 1 av 2 har det.');
    expect(judgeThreads(goals).get('overall')?.links.wording.reason.sv).toBe(
      'Genom målen under: 1 av 2 går att följa upp.',
    );
  });

  it('leaves nothing to mend where every goal under an overall goal has it', () => {
    const goals = [overall, goalWith({ ...WHOLE, id: 'one', parentId: 'overall' })];
    expect(judgeThreads(goals).get('overall')?.links.data.mend).toBeNull();
  });

  it('does not follow a sub-goal through the goals under it', () =>
    expect(statesOf([goalWith(), goalWith({ ...WHOLE, id: 'under', parentId: 'g' })], 'g')).toEqual(all('broken')));

  it('prefers what an overall goal has itself', () =>
    expect(statesOf([{ ...overall, ...WHOLE }, goalWith({ id: 'one', parentId: 'overall' })], 'overall')).toEqual(
      all('running'),
    ));
});

const mayMiss = (state: string | undefined) => state === 'thin' || state === 'broken';

describe('every thread', () => {
  const judged = (goals: GoalMeasures[]) => {
    const threads = judgeThreads(goals);
    return goals.flatMap((goal) =>
      THREAD_LINKS.map((link) => ({ goal, judgement: threads.get(goal.id)?.links[link] })),
    );
  };

  it('never fails a vision, and asks something of everything else', () =>
    fc.assert(
      fc.property(arbitraryGoals, (goals) => {
        for (const { goal, judgement } of judged(goals))
          if (goal.level === 'vision') expect(mayMiss(judgement?.state)).toBe(false);
          else expect(judgement?.state).not.toBe('not_asked');
      }),
    ));

  it('says what would mend every broken link, and nothing to mend where the line runs', () =>
    fc.assert(
      fc.property(arbitraryGoals, (goals) => {
        for (const { judgement } of judged(goals)) {
          expect(judgement?.reason.sv).toMatch(/\.$/);
          if (judgement?.state === 'broken') expect(judgement.mend?.sv).toMatch(/\.$/);
          if (judgement?.state === 'running') expect(judgement.mend).toBeNull();
        }
      }),
    ));

  it('is never made worse by a goal added under another', () =>
    fc.assert(
      fc.property(arbitraryGoals, (goals) => {
        const parent = goals[0];
        if (!parent || parent.level === 'sub_goal') return;
        const grown = [...goals, goalWith({ ...WHOLE, id: 'added', parentId: parent.id })];
        for (const [at, state] of statesOf(grown, parent.id).entries())
          if (state === 'broken') expect(statesOf(goals, parent.id)[at]).toBe('broken');
      }),
    ));
});
