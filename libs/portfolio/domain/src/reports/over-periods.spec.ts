import { overPeriods } from './over-periods';

const figure = (actual: number | null, expected: number | null = null) => ({ expected, actual, reports: 1 });
const rule = (overTime: 'sum' | 'mean' | 'latest' | 'none', unit = 'deltagare') => ({ unit, overTime });

describe('overPeriods', () => {
  const years = [figure(10, 12), figure(null, 8), figure(0.3)];
  it.each([
    ['sum', 10.3, 20],
    ['mean', 5.15, 10],
    ['latest', 0.3, 8],
    ['none', null, null],
  ] as const)('joins periods by %s', (how, actual, expected) =>
    expect(overPeriods(years, rule(how))).toMatchObject({ actual, expected, reports: 3 }),
  );
  it('says what is missing rather than count it as zero', () =>
    expect(overPeriods(years, rule('sum')).sentence.sv).toBe(
      'Summan av 2 av 3 värden. 1 saknas, och är inte räknat som noll.',
    ));
  it('loses nothing to floating point', () =>
    expect(overPeriods([figure(0.1), figure(0.2)], rule('sum')).actual).toBe(0.3));
  it('never sums percentages', () => expect(overPeriods(years, rule('sum', 'procent')).actual).toBeNull());
});
