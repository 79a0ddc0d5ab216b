import { overPeriods } from './over-periods';

const figure = (actual: number | null, expected: number | null = null) => ({ expected, actual, reports: 1 });

describe('overPeriods', () => {
  const years = [figure(10, 12), figure(null, 8), figure(0.3)];
  it.each([
    ['sum', 10.3, 20],
    ['mean', 5.15, 10],
    ['latest', 0.3, 8],
    ['none', null, null],
  ] as const)('joins periods by %s', (how, actual, expected) =>
    expect(overPeriods(years, how)).toEqual({ actual, expected, reports: 3 }),
  );
  it('loses nothing to floating point', () => expect(overPeriods([figure(0.1), figure(0.2)], 'sum').actual).toBe(0.3));
  it('does not take nothing told for zero', () => expect(overPeriods([figure(null)], 'sum').actual).toBeNull());
  it('keeps what is below zero', () => expect(overPeriods([figure(-0.5), figure(-1)], 'sum').actual).toBe(-1.5));
});
