import { cellIssue, placeOf, rowIssue } from './row-issue';

const PROBLEM = { code: 'import.not-a-number', message: { sv: 'Inget tal.', en: 'No number.' } };

describe('placeOf', () => {
  it('names row, heading and cell', () =>
    expect(placeOf(cellIssue(PROBLEM, 14, 3, 'Andel'))).toEqual({
      sv: 'Rad 14, Andel (D14)',
      en: 'Row 14, Andel (D14)',
    }));
  it('names the cell alone where the column has no heading', () =>
    expect(placeOf(cellIssue(PROBLEM, 14, 3, '')).sv).toBe('Rad 14, D14'));
  it('names no cell where the whole row is meant', () => expect(placeOf(rowIssue(PROBLEM, 2)).en).toBe('Row 2'));
});
