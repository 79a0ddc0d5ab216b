import fc from 'fast-check';
import { isProblem } from './reading';
import { dateOfSerial, readDate } from './read-date';

describe('readDate', () => {
  it.each([
    ['2026-03-12', '2026-03-12'],
    ['20260312', '2026-03-12'],
    ['2026-03-12T00:00:00', '2026-03-12'],
    ['2026/03/12', '2026-03-12'],
    ['12.3.2026', '2026-03-12'],
    ['12/3 2026', '2026-03-12'],
    ['12 mars 2026', '2026-03-12'],
    ['1 sept. 2026', '2026-09-01'],
    [{ date: '2026-03-12' }, '2026-03-12'],
    [46093, '2026-03-12'],
    ['46093', '2026-03-12'],
  ])('reads %p as %p', (cell, date) => expect(readDate(cell)).toEqual({ value: date }));
  it.each(['2026-02-30', '3/13/2026', '2026', 'våren 2026', 12, { percent: 5 }, true])(
    'does not take %p for a date',
    (cell) => expect(isProblem(readDate(cell))).toBe(true),
  );
  it('reads nothing from an empty cell', () => expect(readDate(null)).toEqual({ value: null }));
  it('reads the day a serial number stands for', () => expect(dateOfSerial(45658.75)).toBe('2025-01-01'));
  it('reads every day both ways the same', () =>
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 80_000 }), (serial) => {
        const [year, month, day] = dateOfSerial(serial).split('-').map(Number);
        expect(readDate(`${day}.${month}.${year}`)).toEqual(readDate(serial));
      }),
    ));
});
