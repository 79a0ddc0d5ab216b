import { FACT_CODES } from './known-fact';
import { tellFact } from './tell-fact';

describe('tellFact', () => {
  it('has a sentence in both languages for all it can know, also where nothing is known', () => {
    for (const code of FACT_CODES)
      for (const fact of [{ code }, { code, count: 3, of: 4, value: 12, names: ['A'], from: '2024', to: '2026' }]) {
        const { sv, en } = tellFact(fact);
        expect([code, sv]).toEqual([code, expect.stringMatching(/^[A-ZÅÄÖ0-9].*\.$/s)]);
        expect([code, en]).toEqual([code, expect.not.stringContaining('undefined')]);
      }
  });
  it('says how many of how many', () =>
    expect(tellFact({ code: 'baselines', count: 2, of: 5 }).sv).toBe('2 av 5 indikatorer har utgångsvärde.'));
  it('says that there are none rather than 0 of 0', () =>
    expect(tellFact({ code: 'baselines', count: 0, of: 0 }).sv).toBe('Inga indikatorer.'));
  it('names some and counts the rest', () =>
    expect(tellFact({ code: 'large_without_plan', count: 3, names: ['A', 'B'] }).sv).toContain('A, B (+1 till)'));
  it('says that there is no money rather than 0 kronor, and is never silent', () => {
    expect(tellFact({ code: 'money', value: 0 }).sv).toBe('Inga pengar är beviljade.');
    expect(tellFact({ code: 'followable_money', value: 0, of: 0 }).sv).toBe('Inga pengar är beviljade.');
  });
  it('says how many have ended when the next decision on the strategy comes', () =>
    expect(tellFact({ code: 'decision_timing', count: 7, of: 9, value: 2030 }).sv).toBe(
      '7 av 9 insatser är slut innan strategin går ut, 2030.',
    ));
  it('never tells a figure that is withheld', () =>
    expect(tellFact({ code: 'money', value: 7_654_321, withheld: true }).sv).not.toContain('7'));
});
