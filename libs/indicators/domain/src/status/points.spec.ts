import { yearly } from '../../testing/src';
import { pointsOf, recentPoints } from './points';

const periods = (points: { period: string }[]) => points.map(({ period }) => period);

describe('points', () => {
  it('leave out what is missing, what is no number and what has no period', () => {
    const odd = [{ period: 'i fjol', value: 1, preliminary: false }, ...yearly(2020, 1, null, Number.NaN, 4)];
    expect(periods(pointsOf(odd))).toEqual(['2020', '2023']);
    expect(periods(recentPoints(odd))).toEqual(['2020', '2023']);
  });
  it('are oldest first whatever order they come in, and of two for one period the last counts', () => {
    const mixed = [...yearly(2022, 1), ...yearly(2020, 2, 3, 4)];
    expect(pointsOf(mixed).map(({ value }) => value)).toEqual([2, 3, 4]);
    expect(recentPoints(mixed)).toEqual(pointsOf(mixed));
  });
  it('of late are those of the five years up to the newest value', () => {
    const long = yearly(2010, 0, 1, 2, 3, 4, 5, 6, 7, 8, null);
    expect(periods(recentPoints(long))).toEqual(['2013', '2014', '2015', '2016', '2017', '2018']);
    expect(recentPoints([...long].reverse())).toEqual(recentPoints(long));
  });
  it('are none of none', () => expect(recentPoints([])).toEqual([]));
});
