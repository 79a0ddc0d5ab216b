import { readNumber } from './read-number';
import { readersOf } from './row-reader';

const table = { name: '', hiddenColumns: [], rows: [['Titel'], ['Kod', ' Andel '], ['1', 'tolv'], [], ['2', 5]] };
const readers = () => readersOf<'code' | 'share' | 'note'>(table, 2, { code: 0, share: 1 });

describe('RowReader', () => {
  it('reads by field and keeps the row numbers of the file', () =>
    expect(readers().map((row) => [row.number, row.read('share', readNumber)])).toEqual([
      [3, undefined],
      [5, 5],
    ]));
  it('names the cell of what it cannot read', () => {
    const row = readers()[0];
    row?.read('share', readNumber);
    expect(row?.issues).toMatchObject([{ row: 3, cell: 'B3', column: 'Andel', code: 'import.not-a-number' }]);
  });
  it('does not complain of a field that has no column', () => {
    const row = readers()[1];
    expect(row?.read('note', readNumber)).toBeUndefined();
    expect(row?.issues).toEqual([]);
  });
  it('knows which fields something is wrong with', () => {
    const row = readers()[0];
    row?.read('share', readNumber);
    expect([row?.isRefused('share', 'note'), row?.isRefused('code')]).toEqual([true, false]);
  });
  it('refuses what stands beyond the headings, when it is asked to, and not empty cells there', () => {
    const rows = [['Kod'], ['1', null, 'kvar'], ['2', '']];
    const wide = readersOf<'code'>({ name: '', hiddenColumns: [], rows }, 1, { code: 0 });
    for (const row of wide) row.refuseBeyond();
    expect(wide.map(({ issues }) => issues.map(({ cell, code }) => [cell, code]))).toEqual([
      [['C2', 'import.cells-beyond']],
      [],
    ]);
  });
  it('can refuse the row as a whole', () => {
    const row = readers()[1];
    row?.refuse(null, { code: 'x', message: { sv: '', en: '' } });
    expect(row?.issues).toMatchObject([{ row: 5, cell: null }]);
  });
});
