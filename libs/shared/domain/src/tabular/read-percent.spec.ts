import { isProblem } from './reading';
import { areFractions, readPercent } from './read-percent';

describe('areFractions', () => {
  it('knows a column of fractions', () => expect(areFractions([0.25, 1, '0,5', null])).toBe(true));
  it('does not take one percent for everything', () => expect(areFractions([1, 1, 1])).toBe(false));
  it('does not take a column with whole percents for fractions', () => expect(areFractions([0.5, 40])).toBe(false));
  it('does not count cells that say percent themselves', () =>
    expect(areFractions(['0,5 %', { percent: 0.5 }])).toBe(false));
});

describe('readPercent', () => {
  it.each([
    ['25 %', false, 25],
    [{ percent: 25 }, true, 25],
    [25, false, 25],
    [0.25, true, 25],
    ['0,25', true, 25],
    ['0,5 %', true, 0.5],
    [33.333, false, 33.33],
  ])('reads %p (fractions: %p) as %p', (cell, fractions, value) =>
    expect(readPercent(fractions)(cell)).toEqual({ value }),
  );
  it('refuses words', () => expect(isProblem(readPercent()('hälften'))).toBe(true));
  it('reads nothing from an empty cell', () => expect(readPercent()('')).toEqual({ value: null }));
});
