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
    ['den 1 mars 2026', '2026-03-01'],
    ['1 May 2026', '2026-05-01'],
    ['2026/3/1', '2026-03-01'],
    ['2026-03-12 13:45', '2026-03-12'],
    ['3/3/2026', '2026-03-03'],
    ['13/4/2026', '2026-04-13'],
    ['3/4 2026', '2026-04-03'],
    [{ date: '2026-03-12' }, '2026-03-12'],
    [46093, '2026-03-12'],
    ['46093', '2026-03-12'],
  ])('reads %p as %p', (cell, date) => expect(readDate(cell)).toEqual({ value: date }));
  it.each([
    ['3/4/2026', 'import.ambiguous-date'],
    ['03-04-2026', 'import.ambiguous-date'],
    ['2026-02-30', 'import.no-such-day'],
    ['3/13/2026', 'import.no-such-day'],
    ['2026-13-01', 'import.no-such-day'],
    ['26-03-12', 'import.short-year'],
    ['12/3 26', 'import.short-year'],
    ['260312', 'import.short-year'],
    ['2026', 'import.date-without-day'],
    [2026, 'import.date-without-day'],
    ['mars 2026', 'import.date-without-day'],
    ['Q1 2026', 'import.date-without-day'],
    ['våren 2026', 'import.date-without-day'],
    ['tills vidare', 'import.not-a-date'],
    ['20260312 och framåt', 'import.not-a-date'],
    [12, 'import.not-a-date'],
    [{ percent: 5 }, 'import.not-a-date'],
    [true, 'import.not-a-date'],
    ['#REF!', 'import.formula-error'],
  ])('refuses %p with %p', (cell, code) => {
    const reading = readDate(cell);
    expect(isProblem(reading) && reading.problem.code).toBe(code);
  });
  it('says both days an ambiguous date can be', () =>
    expect(readDate('3/4/2026')).toHaveProperty(
      'problem.message.sv',
      expect.stringContaining('2026-04-03 och 2026-03-04'),
    ));
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
