import { timingOf } from './study-timing';

describe('how a study stands against its plan', () => {
  it('is on time on the very day it is due', () => {
    expect(timingOf({ state: 'ongoing', dueOn: '2026-11-23' }, '2026-11-23')).toBe('on_time');
  });

  it('is overdue the day after', () => {
    expect(timingOf({ state: 'planned', dueOn: '2026-11-22' }, '2026-11-23')).toBe('overdue');
  });

  it('is never overdue once it is complete', () => {
    expect(timingOf({ state: 'complete', dueOn: '2020-01-01' }, '2026-11-23')).toBe('complete');
  });

  it('says that it cannot be told where no day was set', () => {
    expect(timingOf({ state: 'planned', dueOn: null }, '2026-11-23')).toBe('undated');
  });
});
