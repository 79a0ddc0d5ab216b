import { viewSheets } from './view-workbook';

const table = (caption: string) => ({
  caption,
  heads: [{ text: 'Mål' }, { text: 'Kronor', figure: true }],
  rows: [[{ text: '=1+1' }, { text: '1 234', value: 1234.56 }]],
  foot: [[{ text: 'Summa' }, { text: '1 234', value: 1234.56 }]],
});

describe('the workbook of a view', () => {
  const sheets = viewSheets({
    title: 'Flöde',
    tables: [table('Finansiär → Tematik'), table('Finansiär → Tematik')],
    notes: ['Varje krona en gång.'],
  });

  it('holds every figure to the öre, as a number', () => expect(sheets[0]?.data[1]?.[1]).toBe(1234.56));
  it('does not let a name run as a formula', () => expect(sheets[0]?.data[1]?.[0]).toBe("'=1+1"));
  it('has a sheet for each table under a name that a spreadsheet takes, and one on how it is counted', () => {
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Finansiär Tematik', 'Finansiär Tematik 2', 'Om siffrorna']);
    expect(sheets.at(-1)?.data.at(-1)).toEqual(['Varje krona en gång.']);
  });
});
