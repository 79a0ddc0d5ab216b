import { nextFetchAt } from './next-fetch';

const next = (...[schedule, from]: [Parameters<typeof nextFetchAt>[0], string]) =>
  nextFetchAt(schedule, new Date(from), 17)?.toISOString();

describe('nextFetchAt', () => {
  it('is the next morning, today’s where it has not come yet', () => {
    expect(next('daily', '2026-11-30T15:00:00Z')).toBe('2026-12-01T08:17:00.000Z');
    expect(next('daily', '2026-11-30T05:00:00Z')).toBe('2026-11-30T08:17:00.000Z');
    expect(next('daily', '2026-11-30T08:17:00Z')).toBe('2026-12-01T08:17:00.000Z');
  });
  it('is a week or a month later', () => {
    expect(next('weekly', '2026-12-28T15:00:00Z')).toBe('2027-01-04T08:17:00.000Z');
    expect(next('monthly', '2026-12-15T15:00:00Z')).toBe('2027-01-15T08:17:00.000Z');
  });
  it('stays within a shorter month', () =>
    expect(next('monthly', '2027-01-31T15:00:00Z')).toBe('2027-02-28T08:17:00.000Z'));
  it('never comes where it is off', () => expect(nextFetchAt('off', new Date())).toBeNull());
});
