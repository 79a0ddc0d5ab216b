import { type ColumnField, fit, suggestMapping } from './column-field';

const field = (key: string, sv: string, en: string, ...synonyms: string[]): ColumnField => ({
  key,
  label: { sv, en },
  synonyms,
});
const FIELDS = [
  field('name', 'Namn', 'Name', 'projektnamn', 'Operation_Name_Programme_Language'),
  field('startsOn', 'Start', 'Start', 'startdatum', 'Operation_Start_Date'),
  field('goal1', 'Mål 1', 'Goal 1', 'mål'),
  field('goal2', 'Mål 2', 'Goal 2'),
];

describe('suggestMapping', () => {
  it('finds columns by their own name, by another name and by near spelling', () =>
    expect(suggestMapping(['Projekt-namn', 'Slut', 'start datum'], FIELDS)).toEqual({ name: 0, startsOn: 2 }));
  it('finds English columns as the EU names them', () =>
    expect(suggestMapping(['Operation_Start_Date', 'Operation_Name_Programme_Language'], FIELDS)).toEqual({
      startsOn: 0,
      name: 1,
    }));
  it('keeps numbered columns in their order', () =>
    expect(suggestMapping(['Mål 2', 'Mål 1'], FIELDS)).toEqual({ goal2: 0, goal1: 1 }));
  it('does not use a column twice, nor a field', () =>
    expect(suggestMapping(['Namn', 'Name'], FIELDS)).toEqual({ name: 0 }));
  it('does not suggest a hidden column', () => expect(suggestMapping(['Namn'], FIELDS, [0])).toEqual({}));
  it('does not guess from empty or unlike headings', () =>
    expect(suggestMapping([null, '', 'Diarieföring'], FIELDS)).toEqual({}));
});

describe('fit', () => {
  it('takes the best of all names', () => expect(fit('Projektnamn', FIELDS[0] as ColumnField)).toBe(1));
});
