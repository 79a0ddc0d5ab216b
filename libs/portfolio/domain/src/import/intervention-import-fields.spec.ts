import { suggestMapping } from '@rt/shared/domain';
import { INTERVENTION_IMPORT_FIELDS } from './intervention-import-fields';

const suggested = (...headings: string[]) => suggestMapping(headings, INTERVENTION_IMPORT_FIELDS);

describe('the columns of a file with interventions', () => {
  it('are known by the template’s own headings', () => {
    const headings = INTERVENTION_IMPORT_FIELDS.map(({ label }) => label.sv);
    expect(Object.entries(suggested(...headings))).toHaveLength(headings.length);
  });
  it('are called what the screens call them', () =>
    expect(INTERVENTION_IMPORT_FIELDS.map(({ label }) => label.sv)).toEqual(
      expect.arrayContaining(['Diarienummer', 'Slag', 'Organisation', 'Börjar', 'Slutar', 'Egen finansiering']),
    ));
  it('are still known by the headings of an older template', () =>
    expect(
      suggested(
        'Ärendenummer',
        'Namn',
        'Typ',
        'Utförare',
        'Startdatum',
        'Slutdatum',
        'Egna medel',
        'Annan finansiering',
      ),
    ).toEqual({ reference: 0, name: 1, kind: 2, organisation: 3, startsOn: 4, endsOn: 5, own: 6, other: 7 }));
  it('are known by the headings of a list exported here', () =>
    expect(suggested('Insats', 'Diarienummer', 'Slag', 'Organisation', 'Projektledare', 'Börjar', 'Slutar')).toEqual({
      name: 0,
      reference: 1,
      kind: 2,
      organisation: 3,
      manager: 4,
      startsOn: 5,
      endsOn: 6,
    }));
  it('are known by the names of the EU’s project lists', () =>
    expect(
      suggested(
        'Operation_Unique_Identifier',
        'Operation_Name_Programme_Language',
        'Beneficiary_Name',
        'Operation_Start_Date',
        'Operation_End_Date',
      ),
    ).toEqual({ reference: 0, name: 1, organisation: 2, startsOn: 3, endsOn: 4 }));
  it('are known by the names case systems use', () =>
    expect(
      suggested('Diarienummer', 'Projektnamn', 'Stödmottagare', 'Beviljat ERUF', 'Mål 1', 'Andel 1', 'Mål 2'),
    ).toEqual({
      reference: 0,
      name: 1,
      organisation: 2,
      erdf: 3,
      goal1: 4,
      share1: 5,
      goal2: 6,
    }));
});
