import fc from 'fast-check';
import { cellName, columnLetters, dataRows } from './sheet-table';

describe('cellName', () => {
  it('names cells as a spreadsheet does', () => {
    expect(cellName(3, 14)).toBe('D14');
    expect(cellName(26, 1)).toBe('AA1');
    expect(cellName(701, 2)).toBe('ZZ2');
    expect(cellName(702, 2)).toBe('AAA2');
  });
  it('gives every column a name of its own, in order', () =>
    fc.assert(
      fc.property(fc.nat(16_000), (column) => {
        const [here, next] = [columnLetters(column), columnLetters(column + 1)];
        return next.length > here.length || (next.length === here.length && next > here);
      }),
    ));
});

describe('dataRows', () => {
  const rows = [['Kod'], [], ['1'], [' '], ['2']];
  it('keeps the numbers the rows have in the file and passes over empty ones', () =>
    expect(dataRows({ name: 'Mål', rows, hiddenColumns: [] }, 1)).toEqual([
      { number: 3, cells: ['1'] },
      { number: 5, cells: ['2'] },
    ]));
  it('does not take the heading for data', () =>
    expect(dataRows({ name: 'Mål', rows, hiddenColumns: [] }, 5)).toEqual([]));
});
