import { isProblem } from './reading';
import { readYear } from './read-year';

describe('readYear', () => {
  it.each([
    [2030, 2030],
    ['2030', 2030],
    [{ date: '2030-12-31' }, 2030],
  ])('reads %p as %p', (cell, year) => expect(readYear(cell)).toEqual({ value: year }));
  it.each([30, '2030/31', 'snart', 2030.5, 3000])('does not take %p for a year', (cell) =>
    expect(isProblem(readYear(cell))).toBe(true),
  );
  it('names the error of a formula', () =>
    expect(readYear({ error: '#N/A' })).toHaveProperty('problem.code', 'import.formula-error'));
  it('reads nothing from an empty cell', () => expect(readYear(undefined)).toEqual({ value: null }));
});
