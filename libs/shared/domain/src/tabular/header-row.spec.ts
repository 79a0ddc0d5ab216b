import type { ColumnField } from './column-field';
import { findHeaderRow } from './header-row';

const FIELDS: ColumnField[] = [
  { key: 'code', label: { sv: 'Kod', en: 'Code' }, synonyms: [] },
  { key: 'wording', label: { sv: 'Mål', en: 'Goal' }, synonyms: ['målformulering'] },
];
const sheet = (...rows: (string | null)[][]) => ({ name: 'Blad1', rows, hiddenColumns: [] });

describe('findHeaderRow', () => {
  it('finds the heading below a title and empty rows', () =>
    expect(
      findHeaderRow(sheet(['Region Älvdal'], [], ['Mål för 2030'], ['Kod', 'Mål'], ['1', 'Rent vatten']), FIELDS),
    ).toBe(4));
  it('takes the first of two rows that look alike', () =>
    expect(findHeaderRow(sheet(['Kod', 'Mål'], ['Kod', 'Mål']), FIELDS)).toBe(1));
  it('takes the first row with several cells where no heading is known', () =>
    expect(findHeaderRow(sheet([], ['Rubrik'], ['Alfa', 'Beta']), FIELDS)).toBe(3));
  it('does not take one cell further down that happens to be called what a heading is', () =>
    expect(findHeaderRow(sheet(['Nr', 'Text'], ['1', 'Rent vatten'], ['2', 'Mål']), FIELDS)).toBe(1));
  it('takes a single column by its heading', () =>
    expect(findHeaderRow(sheet(['Region Älvdal'], ['Mål'], ['Rent vatten']), FIELDS)).toBe(2));
  it('does not fail on an empty sheet', () => expect(findHeaderRow(sheet(), FIELDS)).toBe(1));
});
