import { countStates, type PreviewRow, rowsToShow } from './import-preview';

const row = (number: number, state: PreviewRow['state']): PreviewRow => ({
  row: number,
  state,
  title: '',
  changes: [],
  notes: [],
  issues: [],
});

describe('rowsToShow', () => {
  const rows = [row(2, 'added'), row(3, 'refused'), row(4, 'unchanged'), row(5, 'refused')];
  it('puts refused rows first', () => expect(rowsToShow(rows).map((one) => one.row)).toEqual([3, 5, 2, 4]));
  it('gives at most so many of each state', () => expect(rowsToShow(rows, 1).map((one) => one.row)).toEqual([3, 2, 4]));
  it('does not let the limit change the counts', () =>
    expect(countStates(rows)).toEqual({ refused: 2, added: 1, changed: 0, unchanged: 1 }));
});
