import fc from 'fast-check';
import { isPastedTable, parsePastedTable } from './pasted-table';

describe('parsePastedTable', () => {
  it('reads rows and cells', () =>
    expect(parsePastedTable('Mål\tAndel\r\nRent vatten\t40\r\n')).toEqual([
      ['Mål', 'Andel'],
      ['Rent vatten', '40'],
    ]));
  it('keeps a tab, a line break and a quote inside a quoted cell', () =>
    expect(parsePastedTable('"två\nrader"\t"med ""citat"""')).toEqual([['två\nrader', 'med "citat"']]));
  it('does not swallow the table where a quote is never closed', () =>
    expect(parsePastedTable('"Hej\tdå\nrad två')).toEqual([['"Hej', 'då'], ['rad två']]));
  it('keeps empty cells in their columns', () => expect(parsePastedTable('a\t\tb')).toEqual([['a', '', 'b']]));
  it('finds no rows in an empty text', () => expect(parsePastedTable(' \n')).toEqual([]));
  it('reads back every table a spreadsheet can copy', () => {
    const cell = fc.string({ minLength: 1 }).map((text) => text.replace(/[\r\u00a0]/g, '').trim() || 'x');
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    const copied = (rows: string[][]) =>
      rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join('\t')).join('\n');
    fc.assert(fc.property(table, (rows) => expect(parsePastedTable(copied(rows))).toEqual(rows)));
  });
});

describe('isPastedTable', () => {
  it('knows a range from a sentence', () => {
    expect(isPastedTable('a\tb')).toBe(true);
    expect(isPastedTable('a\nb')).toBe(true);
    expect(isPastedTable('Ett mål.')).toBe(false);
  });
});
