import fc from 'fast-check';
import { yearly } from '../../testing/src';
import { pointsOf } from './points';
import { pairwise, slopeOf } from './slope';
import type { StatusObservation } from './status-facts';

const slope = (observations: StatusObservation[]) => slopeOf(pointsOf(observations));
const monthly = (first: number, values: number[]) =>
  values.map((value, at) => ({
    period: `${first + Math.floor(at / 12)}M${String((at % 12) + 1).padStart(2, '0')}`,
    value,
    preliminary: false,
  }));

describe('slopeOf', () => {
  it('works out the example: the median of 2, 0.5, 2, −1, 2 and 5 is 2 a year', () => {
    const found = slope(yearly(2020, 70, 72, 71, 76));
    expect(pairwise(found?.points ?? []).sort((a, b) => a - b)).toEqual([-1, 0.5, 2, 2, 2, 5]);
    expect(found).toMatchObject({ perYear: 2, pairs: 6, rising: 5, falling: 1 });
  });
  it('is not moved by one wild value among five', () => expect(slope(yearly(2020, 1, 2, 300, 4, 5))?.perYear).toBe(1));
  it('says nothing of two values, nor of two with a missing one between', () => {
    expect(slope(yearly(2020, 1, 2))).toBeNull();
    expect(slope(yearly(2020, 1, null, 3))).toBeNull();
  });
  it('does not take one period that is told twice for two', () =>
    expect(slope([...yearly(2020, 1, 2), ...yearly(2020, 1, 2)])).toBeNull());
  it('does not take a season for a trend', () => {
    const winter = [0, 0, 0, 5, 10, 20, 30, 20, 10, 5, 0, 0];
    const years = [2022, 2023, 2024].flatMap((_, year) => winter.map((value) => value + year));
    expect(slope(monthly(2022, years.slice(0, 31)))?.perYear).toBeCloseTo(1, 9);
    expect(slope(monthly(2022, winter))).toBeNull();
  });
  it('says nothing of months of two years only: that is two values for each of them', () =>
    expect(
      slope(
        monthly(
          2022,
          Array.from({ length: 24 }, (_, at) => at),
        ),
      ),
    ).toBeNull());
  it('finds the slope of any straight line', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 3, max: 20 }),
        (start, step, count) => {
          const line = yearly(2000, ...Array.from({ length: count }, (_, at) => start + step * at));
          expect(slope(line)?.perYear).toBeCloseTo(step, 9);
        },
      ),
    ));
});
