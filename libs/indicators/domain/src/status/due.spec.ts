import { nextDue } from './due';
import { firstDayOf, lastDayBefore, placeInTime } from './place-in-time';
import type { Frequency } from '../passport';

const due = (period: string, frequency: Frequency, lagMonths: number | null = null) => {
  const next = nextDue(placeInTime(period)!, { frequency, lagMonths });
  return next && lastDayBefore(next.month);
};

describe('nextDue', () => {
  it('works out the example: after 2023 comes 2024, which is due by 2026-03-31', () =>
    expect(due('2023', 'year')).toBe('2026-03-31'));
  it('goes by the lag of the passport where it says one', () => expect(due('2023', 'year', 0)).toBe('2024-12-31'));
  it('counts quarters and months on into the next year', () => {
    expect(due('2024K4', 'quarter', 2)).toBe('2025-05-31');
    expect(due('2024M12', 'month', 1)).toBe('2025-02-28');
  });
  it('waits a year for what is measured in the same month every year', () =>
    expect(due('2024M03', 'year', 1)).toBe('2025-04-30'));
  it('waits a whole period where the periods are longer than the frequency', () =>
    expect(due('2023', 'month', 0)).toBe('2024-12-31'));
  it('never comes for what comes irregularly', () => expect(due('2010', 'irregular')).toBeNull());
});

describe('placeInTime', () => {
  it('knows where a period starts, how long it is and which season it is', () => {
    expect(placeInTime('2024K3')).toMatchObject({ year: 2024, starts: 2024 * 12 + 6, months: 3 });
    expect(placeInTime('2024M03')?.season).not.toBe(placeInTime('2024K3')?.season);
    expect(placeInTime('2024K3')?.season).toBe(placeInTime('2020K3')?.season);
  });
  it('has no place for what is no period', () => expect(placeInTime('i fjol')).toBeNull());
  it('names the days around a month', () =>
    expect([firstDayOf(2024 * 12 + 2), lastDayBefore(2024 * 12 + 2)]).toEqual(['2024-03-01', '2024-02-29']));
});
