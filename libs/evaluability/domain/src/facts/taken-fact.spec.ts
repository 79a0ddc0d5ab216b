import { saysOtherwise, type TakenFact, withStance } from './taken-fact';

describe('withStance', () => {
  const taken = [
    { code: 'baselines', stance: 'confirmed' },
    { code: 'targets', stance: 'contested' },
  ] as const;
  it('takes one fact and leaves the others as they were taken', () =>
    expect(withStance(taken, 'baselines', 'contested')).toEqual([
      { code: 'targets', stance: 'contested' },
      { code: 'baselines', stance: 'contested' },
    ]));
  it('takes a stance back', () => expect(withStance(taken, 'targets', null)).toEqual([taken[0]]));
});

describe('saysOtherwise', () => {
  const taken: TakenFact = { code: 'baselines', stance: 'contested', fact: { code: 'baselines', count: 2, of: 5 } };
  it('is so when the figure has changed', () =>
    expect(saysOtherwise(taken, { code: 'baselines', count: 3, of: 5 })).toBe(true));
  it('is not so when it is said in another order', () =>
    expect(saysOtherwise(taken, { of: 5, count: 2, code: 'baselines' })).toBe(false));
  it('is not so when the system says nothing now', () => expect(saysOtherwise(taken, undefined)).toBe(false));
});
