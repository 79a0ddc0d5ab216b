import fc from 'fast-check';
import { ANSWERS } from './response';
import { isOverdue, isSettled, type StandingFacts, standingOf } from './standing';

const nothing: StandingFacts = { answer: null, decisions: 0, changes: 0, effects: 0 };
const facts = fc.record<StandingFacts>({
  answer: fc.constantFrom(...ANSWERS, null),
  decisions: fc.nat(3),
  changes: fc.nat(3),
  effects: fc.nat(3),
});

describe('how far a recommendation has come', () => {
  it.each([
    [nothing, 'unanswered'],
    [{ ...nothing, answer: 'partly' as const }, 'answered'],
    [{ ...nothing, answer: 'accepted' as const, decisions: 1 }, 'decided'],
    [{ ...nothing, changes: 1 }, 'changed'],
    [{ ...nothing, changes: 1, effects: 1 }, 'effect_seen'],
  ])('%j is %s', (given, standing) => expect(standingOf(given)).toBe(standing));

  it('ends when it is declined, also where something was decided about it', () => {
    expect(standingOf({ ...nothing, answer: 'declined', decisions: 1 })).toBe('declined');
  });
  it('is not declined where something was changed all the same', () => {
    expect(standingOf({ ...nothing, answer: 'declined', changes: 1 })).toBe('changed');
  });
  it('never waits for anything once something is changed', () =>
    fc.assert(fc.property(facts, (given) => given.changes === 0 || isSettled(standingOf(given)))));
});

describe('a recommendation past its day', () => {
  it('is overdue from the day after', () => {
    expect(isOverdue('answered', '2026-11-29', '2026-11-30')).toBe(true);
    expect(isOverdue('answered', '2026-11-30', '2026-11-30')).toBe(false);
  });
  it('is never overdue when it is declined, changed, or has no day', () => {
    expect(isOverdue('declined', '2020-01-01', '2026-11-30')).toBe(false);
    expect(isOverdue('changed', '2020-01-01', '2026-11-30')).toBe(false);
    expect(isOverdue('unanswered', null, '2026-11-30')).toBe(false);
  });
});
