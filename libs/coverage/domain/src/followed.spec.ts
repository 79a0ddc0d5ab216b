import { COVERED, goalWith } from '../testing/arbitrary-goals';
import { followedByOwn, followedWith } from './followed';

const ready = goalWith({ id: 'ready', verdict: 'ready' });
const vague = goalWith({ id: 'vague' });
const overall = goalWith({ id: 'overall', level: 'overall_goal' });

describe('whether a goal can be followed up', () => {
  it('can by its wording', () => expect(followedByOwn(ready)).toBe('wording'));
  it('can by its indicators although the wording is vague', () =>
    expect(followedByOwn(goalWith(COVERED))).toBe('indicators'));
  it('cannot by an indicator that lacks a baseline', () =>
    expect(followedByOwn(goalWith({ ...COVERED, baselines: 0 }))).toBeNull());
  it('cannot by an indicator whose values are old', () =>
    expect(followedByOwn(goalWith({ ...COVERED, current: 0 }))).toBeNull());
  it('cannot when one of two indicators lacks a target', () =>
    expect(followedByOwn(goalWith({ indicators: 2, baselines: 2, targets: 1, observed: 2, current: 2 }))).toBeNull());
  it('cannot by a wording that is only partly there', () =>
    expect(followedByOwn(goalWith({ verdict: 'partly' }))).toBeNull());
});

describe('whether a goal can be followed through the goals under it', () => {
  it('can for an overall goal when every sub-goal can', () =>
    expect(followedWith(overall, [ready, goalWith(COVERED)])).toBe('below'));
  it('cannot when one sub-goal is out of sight', () => expect(followedWith(overall, [ready, vague])).toBeNull());
  it('cannot when there are no sub-goals', () => expect(followedWith(overall, [])).toBeNull());
  it('asks no priority beside the sub-goals to be followable', () =>
    expect(followedWith(overall, [ready, goalWith({ level: 'priority' })])).toBe('below'));
  it('can for a priority with sub-goals', () =>
    expect(followedWith(goalWith({ level: 'priority' }), [ready])).toBe('below'));
  it('cannot for a sub-goal, which stands by itself', () => expect(followedWith(vague, [ready])).toBeNull());
  it('asks nothing of a vision and so never follows one', () =>
    expect(followedWith(goalWith({ level: 'vision', ...COVERED }), [ready])).toBeNull());
});
