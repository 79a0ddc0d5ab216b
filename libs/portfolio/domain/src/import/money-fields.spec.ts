import { suggestMapping } from '@rt/shared/domain';
import { INTERVENTION_IMPORT_FIELDS } from './intervention-import-fields';
import { yearColumn, yearFields } from './money-fields';

describe('yearFields', () => {
  const suggested = (...headings: string[]) =>
    suggestMapping(headings, [...INTERVENTION_IMPORT_FIELDS, ...yearFields(headings)]);

  it('finds a column for each fund and year a file names', () =>
    expect(
      suggested('Namn', 'ERUF', 'ERUF 2024', 'Utbetalt ERUF 2024', 'Beviljat 1:1 2025', 'Egna medel 2024'),
    ).toEqual({
      name: 0,
      erdf: 1,
      erdf_2024: 2,
      paid_erdf_2024: 3,
      appropriation_1_1_2025: 4,
      own_2024: 5,
    }));
  it('does not take one fund or year for another', () =>
    expect(suggested('Namn', 'ESF+ 2024', 'ERUF 2023')).toEqual({ name: 0, esf_plus_2024: 1, erdf_2023: 2 }));
  it('does not take days and case numbers for years', () =>
    expect(yearFields(['2024-03-01', 'RUN 2026/123', 'Startdatum', '2024', 'Nummer 12024'])).toEqual([]));
});

describe('yearColumn', () => {
  it('knows what a key holds', () =>
    expect(yearColumn('paid_appropriation_1_1_2024')).toEqual({ fund: 'appropriation_1_1', year: 2024, paid: true }));
  it.each(['erdf', 'paid_erdf', 'goal1', 'erdf_24'])('does not take %s for one', (key) =>
    expect(yearColumn(key)).toBeNull(),
  );
});
