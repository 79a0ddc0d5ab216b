import { countEffects, countStates, isDecided, type PreviewRow, rowsToShow } from './import-preview';

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
    expect(countStates(rows)).toEqual({
      refused: 2,
      conflicting: 0,
      added: 1,
      changed: 0,
      vanished: 0,
      unchanged: 1,
    }));
});

describe('countEffects', () => {
  it('counts what is added and changed by state, and what a row says of itself', () =>
    expect(
      countEffects([
        { state: 'added' },
        { state: 'changed' },
        { state: 'refused' },
        { state: 'unchanged' },
        { state: 'vanished', effect: 'removed' },
        { state: 'vanished', effect: 'changed' },
        { state: 'conflicting', effect: 'none' },
      ]),
    ).toEqual({ added: 1, changed: 2, removed: 1 }));
  it('does not count a conflict or what has vanished without a word of what to do', () =>
    expect(countEffects([{ state: 'conflicting' }, { state: 'vanished' }])).toEqual({
      added: 0,
      changed: 0,
      removed: 0,
    }));
});

describe('isDecided', () => {
  const conflict = (decision: 'keep' | null) => ({
    key: 'name',
    field: { sv: 'Namn', en: 'Name' },
    base: 'a',
    ours: 'b',
    theirs: 'c',
    changed: null,
    decision,
  });
  it('counts a value that is kept as decided, and one that nobody has spoken of as not', () => {
    expect(isDecided({ conflicts: [conflict(null), conflict('keep')] })).toBe(true);
    expect(isDecided({ conflicts: [conflict(null)] })).toBe(false);
    expect(isDecided({})).toBe(false);
  });
});
