import type { ColumnField, SheetTable } from '@rt/shared/domain';
import { checkMapping, firstMapping, sheetSummary } from './batch-sheets';

const FIELDS: ColumnField[] = [
  { key: 'code', label: { sv: 'Kod', en: 'Code' }, synonyms: [] },
  { key: 'wording', label: { sv: 'Mål', en: 'Goal' }, synonyms: [] },
];
const sheet = (name: string, ...rows: (string | null)[][]): SheetTable => ({ name, rows, hiddenColumns: [] });
const TABLES = [
  sheet('Läs mig', ['Hej'], ['där']),
  sheet('Mål', ['Titel'], ['Kod', 'Mål', null], ['1', 'Rent vatten', 'x']),
];

describe('firstMapping', () => {
  it('begins with the sheet whose headings are best known', () =>
    expect(firstMapping(TABLES, FIELDS)).toEqual({ sheet: 1, headerRow: 2, columns: { code: 0, wording: 1 } }));
  it('refuses a sheet of more rows than can be imported', () =>
    expect(() =>
      firstMapping([sheet('Stor', ['Kod', 'Mål'], ...Array.from({ length: 10_001 }, () => ['1', 'a']))], FIELDS),
    ).toThrow('import.too-many-rows'));
});

describe('sheetSummary', () => {
  it('shows columns with their values, also those without a heading, but no empty ones', () =>
    expect(sheetSummary(TABLES[1] as SheetTable, 2, FIELDS).columns).toMatchObject([
      { letters: 'A', heading: 'Kod', samples: ['1'] },
      { letters: 'B', heading: 'Mål', samples: ['Rent vatten'] },
      { letters: 'C', heading: '', samples: ['x'] },
    ]));
  it('cuts long values', () =>
    expect(sheetSummary(sheet('', ['Mål'], ['x'.repeat(500)]), 1, FIELDS).columns[0]?.samples[0]).toHaveLength(81));
});

describe('checkMapping', () => {
  it.each<[string, Parameters<typeof checkMapping>[0]]>([
    ['another sheet', { sheet: 9, headerRow: 1, columns: {} }],
    ['a heading below the sheet', { sheet: 1, headerRow: 9, columns: {} }],
    ['an unknown field', { sheet: 1, headerRow: 2, columns: { other: 0 } }],
    ['a column twice', { sheet: 1, headerRow: 2, columns: { code: 0, wording: 0 } }],
    ['a column far away', { sheet: 1, headerRow: 2, columns: { code: 5000 } }],
    ['a name every object has', { sheet: 1, headerRow: 2, columns: { constructor: 0 } }],
  ])('refuses %s', (_, mapping) =>
    expect(() => checkMapping(mapping, TABLES, FIELDS)).toThrow('import.mapping-unknown'),
  );
  it('takes what fits', () =>
    expect(() => checkMapping({ sheet: 1, headerRow: 2, columns: { code: 1 } }, TABLES, FIELDS)).not.toThrow());
});
