import { fundingIn, moneyIssue, type MoneyRow, pasted, rowsOf } from './money-rows';

const row = (given: Partial<MoneyRow> = {}): MoneyRow => ({ fund: 'own', year: '', amount: '', paid: '', ...given });

describe('money as it is written', () => {
  it('is read row by row, in the order of funds and years', () =>
    expect(
      fundingIn([
        row({ year: '2027', amount: '2' }),
        row({ year: '2026', amount: '1 500,50', paid: '10' }),
        row({ fund: 'erdf', amount: '7' }),
      ]),
    ).toEqual([
      { fund: 'erdf', amount: 7, year: null, paid: null },
      { fund: 'own', amount: 1500.5, year: 2026, paid: 10 },
      { fund: 'own', amount: 2, year: 2027, paid: null },
    ]));
  it('leaves out a row nobody has filled in', () =>
    expect([fundingIn([row()]), moneyIssue([row()])]).toEqual([[], null]));
  it('is written as it was stored', () => {
    const funding = [{ fund: 'own' as const, amount: 1500.5, year: 2026, paid: 0 }];
    expect(fundingIn(rowsOf(funding))).toEqual(funding);
  });
  it.each([
    [{ amount: 'mycket' }, /hela kronor/],
    [{ amount: '-5' }, /hela kronor/],
    [{ amount: '1', paid: '0,001' }, /hela kronor/],
    [{ amount: '1', year: '26' }, /fyra siffror/],
    [{ paid: '5' }, /saknar beviljat/],
  ])('does not guess what %j means', (given, said) => expect(moneyIssue([row(given)])).toMatch(said));
  it('tells of the same fund twice for the same year', () =>
    expect(moneyIssue([row({ year: '2026', amount: '1' }), row({ year: '2026', amount: '2' })])).toMatch(/två gånger/));
});

describe('a range pasted from a spreadsheet', () => {
  it('fills from the cell on, and adds the rows it needs', () =>
    expect(
      pasted([row()], { row: 0, cell: 'year' }, [
        ['2026', '100'],
        ['2027', '200', '50'],
      ]),
    ).toEqual([row({ year: '2026', amount: '100' }), row({ year: '2027', amount: '200', paid: '50' })]));
  it('knows funds by their names, and keeps the fund where a name is none', () =>
    expect(
      pasted([row(), row()], { row: 0, cell: 'fund' }, [
        ['ERUF', '2026', '1'],
        ['Hittepå', '2026', '2'],
      ]),
    ).toEqual([row({ fund: 'erdf', year: '2026', amount: '1' }), row({ year: '2026', amount: '2' })]));
  it('drops what is to the right of the table', () =>
    expect(pasted([row()], { row: 0, cell: 'paid' }, [['1', '2', '3']])).toEqual([row({ paid: '1' })]));
});
