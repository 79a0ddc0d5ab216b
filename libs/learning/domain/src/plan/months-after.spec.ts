import fc from 'fast-check';
import { monthsAfter, plusMonths } from './months-after';

describe('how many months late', () => {
  it('is none on the very day, nor before it', () => {
    expect(monthsAfter('2027-02-15', '2027-02-15')).toBe(0);
    expect(monthsAfter('2026-12-31', '2027-02-15')).toBe(0);
  });
  it('counts a month that has begun', () => {
    expect(monthsAfter('2027-02-16', '2027-02-15')).toBe(1);
    expect(monthsAfter('2027-03-15', '2027-02-15')).toBe(1);
    expect(monthsAfter('2027-03-31', '2027-02-15')).toBe(2);
  });
  it('ends with the month where the next is shorter', () => {
    expect(plusMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(plusMonths('2026-11-30', 2)).toBe('2027-01-30');
  });
  it('never counts fewer for a later day', () => {
    const day = fc
      .integer({ min: 0, max: 4000 })
      .map((n) => new Date(Date.UTC(2022, 0, 1) + n * 864e5).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (than, one, other) => {
        const [early, late] = one <= other ? [one, other] : [other, one];
        expect(monthsAfter(late, than)).toBeGreaterThanOrEqual(monthsAfter(early, than));
      }),
    );
  });
});
