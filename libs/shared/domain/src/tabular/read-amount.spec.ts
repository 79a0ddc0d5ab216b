import { isProblem } from './reading';
import { readAmount } from './read-amount';

describe('readAmount', () => {
  it.each([
    ['1 250 000', 1_250_000],
    ['1,25 mnkr', 1_250_000],
    ['14.2 mkr', 14_200_000],
    ['850 tkr', 850_000],
    ['900:-', 900],
    ['900 kr', 900],
    [99.999, 100],
    [0, 0],
  ])('reads %p as %p kronor', (cell, kronor) => expect(readAmount(cell)).toEqual({ value: kronor }));
  it.each([
    ['-5', 'import.amount-out-of-range'],
    [1e15, 'import.amount-out-of-range'],
    ['mycket', 'import.not-a-number'],
    ['5.000 kr', 'import.ambiguous-number'],
    [{ error: '#VALUE!' }, 'import.formula-error'],
  ])('refuses %p with %p', (cell, code) => {
    const reading = readAmount(cell);
    expect(isProblem(reading) && reading.problem.code).toBe(code);
  });
  it('reads nothing from an empty cell', () => expect(readAmount(null)).toEqual({ value: null }));
});
