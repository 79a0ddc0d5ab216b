import fc from 'fast-check';
import { isProblem } from './reading';
import { readAmount } from './read-amount';

describe('readAmount', () => {
  it.each([
    ['1 250 000', 1_250_000],
    ['1\u00a0250\u202f000', 1_250_000],
    ['1.250.000', 1_250_000],
    ['1,250,000', 1_250_000],
    ["1'250'000", 1_250_000],
    ['1.250.000,50', 1_250_000.5],
    ['1,250,000.50 kr', 1_250_000.5],
    ['1 250,5', 1250.5],
    ['1250.50', 1250.5],
    ['1,25 mnkr', 1_250_000],
    ['1,250 mnkr', 1_250_000],
    ['14.2 mkr', 14_200_000],
    ['850 tkr', 850_000],
    ['900:-', 900],
    ['900,-', 900],
    ['900 kr', 900],
    ['kr 900', 900],
    ['SEK 900', 900],
    ['900SEK', 900],
    ['-', null],
    ['–', null],
    [99.999, 100],
    [0, 0],
  ])('reads %p as %p kronor', (cell, kronor) => expect(readAmount(cell)).toEqual({ value: kronor }));
  it.each([
    ['-5', 'import.amount-negative'],
    ['−5 kr', 'import.amount-negative'],
    ['–5', 'import.amount-negative'],
    ['- 1 250,50', 'import.amount-negative'],
    ['(500)', 'import.amount-negative'],
    ['(1 500 kr)', 'import.amount-negative'],
    ['500-', 'import.amount-negative'],
    [-5, 'import.amount-negative'],
    [1e15, 'import.amount-out-of-range'],
    ['mycket', 'import.not-a-number'],
    ['ca 5 000 000', 'import.not-a-number'],
    ['1O00', 'import.not-a-number'],
    [true, 'import.not-a-number'],
    ['5.000 kr', 'import.ambiguous-number'],
    ['1,250', 'import.ambiguous-number'],
    ['€ 900', 'import.foreign-currency'],
    ['900 EUR', 'import.foreign-currency'],
    ['1,23E+09', 'import.number-shortened'],
    ['25 %', 'import.amount-percent'],
    [{ percent: 25 }, 'import.amount-percent'],
    [{ date: '2026-03-12' }, 'import.number-became-date'],
    [{ error: '#VALUE!' }, 'import.formula-error'],
    ['#SAKNAS!', 'import.formula-error'],
    ['#####', 'import.formula-error'],
  ])('refuses %p with %p', (cell, code) => {
    const reading = readAmount(cell);
    expect(isProblem(reading) && reading.problem.code).toBe(code);
  });
  it('reads every amount in every style of thousands the same', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 99_999_999_999 }), (ore) => {
        const [kronor, cents] = [Math.floor(ore / 100), String(ore % 100).padStart(2, '0')];
        const grouped = (by: string) => String(kronor).replace(/\B(?=(?:\d{3})+$)/g, by);
        for (const [by, decimal] of [' .', '\u00a0,', '\u202f,', '.,', ',.', "',", '’.'].map((signs) => [...signs]))
          expect(readAmount(`${grouped(by ?? '')}${decimal}${cents} kr`)).toEqual({ value: ore / 100 });
      }),
    ));
  it('reads nothing from an empty cell', () => expect(readAmount(null)).toEqual({ value: null }));
});
