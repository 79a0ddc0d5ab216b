import type { Cell } from '@rt/shared/domain';
import { figureReader, isFigure, isMissing } from './cell-value';

const read = (cell: Cell, ...others: Cell[]) => {
  const reading = figureReader([cell, ...others])(cell);
  return 'problem' in reading ? reading.problem.code : reading.value;
};

describe('figures', () => {
  it.each(['..', '.', '-', '–', '', ' ', '…', null])('takes %p for missing', (cell) =>
    expect(isMissing(cell)).toBe(true),
  );
  it('does not take zero for missing', () => {
    expect(isMissing('0')).toBe(false);
    expect(isMissing(0)).toBe(false);
  });
  it.each<[Cell, number]>([
    ['1 234,5', 1234.5],
    ['78.51', 78.51],
    ['-3', -3],
    ['±1,2', 1.2],
    [12.5, 12.5],
    [{ percent: 25 }, 25],
  ])('reads %p', (cell, value) => expect(read(cell)).toBe(value));
  it('reads 12.345 as the rest of the table has its decimals', () => {
    expect(read('12.345', '7.5')).toBe(12.345);
    expect(read('12.345', '7,5')).toBe(12345);
    expect(read('1,234', '7.5')).toBe(1234);
  });
  it('refuses 12.345 where nothing tells, and where the table contradicts itself', () => {
    expect(read('12.345')).toBe('import.ambiguous-number');
    expect(read('12.345', '7.5', '7,5')).toBe('import.ambiguous-number');
  });
  it('does not take words, years with a letter, or truth values for figures', () =>
    expect(['hej', '12 st', true, null, '..'].map((cell) => isFigure(cell))).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]));
});
