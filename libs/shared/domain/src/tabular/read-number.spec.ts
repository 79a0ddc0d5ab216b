import fc from 'fast-check';
import { formatNumber } from '../number';
import { isProblem } from './reading';
import { readNumber } from './read-number';

const codeOf = (cell: Parameters<typeof readNumber>[0]) => {
  const reading = readNumber(cell);
  return isProblem(reading) ? reading.problem.code : null;
};

describe('readNumber', () => {
  it.each([
    [12.5, 12.5],
    ['1 234,5', 1234.5],
    ['1\u00a0250\u00a0000', 1_250_000],
    ['1.250.000', 1_250_000],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['0.125', 0.125],
    ['−3', -3],
    ['25 %', 25],
    [{ percent: 25 }, 25],
  ])('reads %p as %p', (cell, value) => expect(readNumber(cell)).toEqual({ value }));
  it('does not guess whether 5.000 is five or five thousand', () => {
    expect(codeOf('5.000')).toBe('import.ambiguous-number');
    expect(codeOf('12.500')).toBe('import.ambiguous-number');
  });
  it.each(['tolv', '1e5', '12 personer', true, { date: '2026-03-12' }, Number.POSITIVE_INFINITY])(
    'does not take %p for a number',
    (cell) => expect(codeOf(cell)).toBe('import.not-a-number'),
  );
  it('names the error of a formula', () => expect(codeOf({ error: '#DIV/0!' })).toBe('import.formula-error'));
  it('reads nothing from an empty cell', () => expect(readNumber('')).toEqual({ value: null }));
  it('reads back every number written the Swedish way', () =>
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        expect(readNumber(formatNumber(cents / 100, 'sv'))).toEqual({ value: cents / 100 });
      }),
    ));
});
