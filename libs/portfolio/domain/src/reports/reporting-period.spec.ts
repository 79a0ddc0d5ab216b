import fc from 'fast-check';
import { dayInSweden, goesOnDuring, overlaps, periodIssues, periodState } from './reporting-period';

const period = { startsOn: '2025-01-01', endsOn: '2025-12-31', opensOn: '2026-01-07', locksOn: '2026-02-15' };

describe('a reporting period', () => {
  it('is open from its first day to the end of its last', () => {
    expect(periodState(period, '2026-01-06')).toBe('planned');
    expect(periodState(period, '2026-01-07')).toBe('open');
    expect(periodState(period, '2026-02-15')).toBe('open');
    expect(periodState(period, '2026-02-16')).toBe('locked');
  });
  it('turns at midnight in Sweden, summer and winter', () => {
    expect(dayInSweden(new Date('2026-02-15T22:59:59Z'))).toBe('2026-02-15');
    expect(dayInSweden(new Date('2026-02-15T23:00:00Z'))).toBe('2026-02-16');
    expect(dayInSweden(new Date('2026-07-01T21:59:59Z'))).toBe('2026-07-01');
    expect(dayInSweden(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
  });
  it('overlaps one that shares its last day, and not one that begins the day after', () => {
    expect(overlaps(period, { startsOn: '2025-12-31', endsOn: '2026-06-30' })).toBe(true);
    expect(overlaps(period, { startsOn: '2026-01-01', endsOn: '2026-06-30' })).toBe(false);
  });
  it('overlaps the same way whichever is named first', () => {
    const days = fc
      .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 }))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)].map((day) => `2025-01-${String(day).padStart(2, '0')}`))
      .map(([startsOn = '', endsOn = '']) => ({ startsOn, endsOn }));
    fc.assert(fc.property(days, days, (one, other) => overlaps(one, other) === overlaps(other, one)));
  });
  it('is reported by what goes on during any day of it, an open end included', () => {
    expect(goesOnDuring({ startsOn: '2025-12-31', endsOn: null }, period)).toBe(true);
    expect(goesOnDuring({ startsOn: null, endsOn: '2024-12-31' }, period)).toBe(false);
    expect(goesOnDuring({ startsOn: '2026-01-01', endsOn: null }, period)).toBe(false);
  });
  it('does not end before it starts, nor lock before it opens', () => {
    expect(periodIssues({ ...period, name: '2025' })).toEqual([]);
    const wrong = { ...period, endsOn: '2024-12-31', locksOn: '2026-01-01', name: '' };
    expect(periodIssues(wrong).map(({ path }) => path)).toEqual(['endsOn', 'locksOn']);
  });
});
