import { COVERED, goalWith } from '../testing/arbitrary-goals';
import { judgeBaseline, judgeData, judgeTarget } from './judge-indicators';

describe('the knots of the indicators', () => {
  it('run where every indicator has what is asked', () => {
    const goal = goalWith(COVERED);
    expect([judgeBaseline(goal), judgeTarget(goal), judgeData(goal)].map(({ state }) => state)).toEqual(
      Array(3).fill('running'),
    );
  });

  it('say how many indicators have it where some lack it', () =>
    expect(judgeBaseline(goalWith({ indicators: 3, baselines: 2 }))).toMatchObject({
      state: 'thin',
      reason: { sv: '2 av 3 indikatorer har utgångsvärde.' },
    }));

  it('are broken without an indicator, and then ask for one', () =>
    expect(judgeTarget(goalWith())).toMatchObject({
      state: 'broken',
      mend: { sv: 'Koppla en indikator till målet.' },
    }));

  it('are thin where only the goal itself states the baseline', () =>
    expect(judgeBaseline(goalWith({ statesBaseline: true }))).toMatchObject({ state: 'thin' }));

  it('are thin where a ready wording states the target, which no indicator has', () =>
    expect(judgeTarget(goalWith({ verdict: 'ready' })).reason.sv).toBe(
      'Målvärdet står i målet men inte hos någon indikator.',
    ));

  it('do not take a ready wording for a baseline', () =>
    expect(judgeBaseline(goalWith({ verdict: 'ready' })).state).toBe('broken'));

  it('are thin where the values are old, broken where there are none', () => {
    expect(judgeData(goalWith({ indicators: 1, observed: 1 }))).toMatchObject({ state: 'thin' });
    expect(judgeData(goalWith({ indicators: 1 }))).toMatchObject({ state: 'broken' });
  });
});
