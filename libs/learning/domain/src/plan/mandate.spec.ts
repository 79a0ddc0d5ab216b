import fc from 'fast-check';
import { electionDay, mandateOf, reviewBy } from './mandate';

describe('a mandate', () => {
  it('begins on 15 October of the election year and ends the day before the next', () => {
    expect(mandateOf('2022-10-15')).toEqual({ from: '2022-10-15', to: '2026-10-14' });
    expect(mandateOf('2026-10-14')).toEqual({ from: '2022-10-15', to: '2026-10-14' });
    expect(mandateOf('2026-10-15')).toEqual({ from: '2026-10-15', to: '2030-10-14' });
  });
  it('is not told of days before the elections that are known', () => expect(mandateOf('2010-01-01')).toBeNull());
});

it.each([
  [2022, '2022-09-11'],
  [2026, '2026-09-13'],
  [2030, '2030-09-08'],
])('the election of %i is on %s', (year, day) => expect(electionDay(year)).toBe(day));

describe('the day a strategy must be reviewed by', () => {
  it('is the end of the mandate where it was decided in an earlier one', () =>
    expect(reviewBy('2024-02-12', '2026-11-30')).toBe('2030-10-14'));
  it('is the end of the next where it was decided in this one', () =>
    expect(reviewBy('2023-06-13', '2024-01-01')).toBe('2030-10-14'));
  it('is near where nobody has looked for a whole mandate', () =>
    expect(reviewBy('2021-06-13', '2026-10-14')).toBe('2026-10-14'));
  it('is not told beyond the elections that are known', () => expect(reviewBy('2037-01-01', '2037-06-01')).toBeNull());
});

it('is never before today, and at most two mandates away', () => {
  const day = fc
    .integer({ min: 0, max: 4300 })
    .map((n) => new Date(Date.UTC(2022, 9, 15) + n * 864e5).toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [reviewed, today] = one <= other ? [one, other] : [other, one];
      const by = reviewBy(reviewed, today);
      if (by === null) return;
      expect(by >= today).toBe(true);
      expect(Number(by.slice(0, 4)) - Number(today.slice(0, 4))).toBeLessThanOrEqual(8);
    }),
  );
});
