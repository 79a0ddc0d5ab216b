import fc from 'fast-check';
import { fitSaved, savedHeadings } from './saved-headings';

const NYPS = ['Ärende', 'Rubrik', 'Sökande', 'Beviljat'];
const saved = savedHeadings(NYPS, { reference: 0, name: 1, erdf: 3 });

describe('savedHeadings', () => {
  it('keeps headings, not places', () =>
    expect(saved).toEqual({ fields: { reference: 'Ärende', name: 'Rubrik', erdf: 'Beviljat' }, headings: NYPS }));
  it('leaves out a column that has no heading to be known by', () =>
    expect(savedHeadings(['A', null], { name: 0, kind: 1 }).fields).toEqual({ name: 'A' }));
});

describe('fitSaved', () => {
  it('finds the columns wherever they stand, whatever their case and spaces', () =>
    expect(fitSaved(saved, ['  beviljat', 'RUBRIK', 'Sökande ', 'ärende'])?.columns).toEqual({
      reference: 3,
      name: 1,
      erdf: 0,
    }));
  it('stands a new column among many', () => expect(fitSaved(saved, [...NYPS, 'Ny kolumn'])?.alike).toBe(0.8));
  it('does not fit a file that lacks one of its headings', () =>
    expect(fitSaved(saved, ['Ärende', 'Rubrik', 'Sökande', 'Summa'])).toBeNull());
  it('does not fit a file of another kind that happens to have its headings', () =>
    expect(fitSaved(saved, [...NYPS, 'A', 'B', 'C'])).toBeNull());
  it('does not confuse headings that differ within parentheses', () =>
    expect(fitSaved(savedHeadings(['Namn', 'Belopp (ERUF)'], { erdf: 1 }), ['Namn', 'Belopp (1:1)'])).toBeNull());
  it('fits nothing where nothing was saved', () => expect(fitSaved({ fields: {}, headings: [] }, NYPS)).toBeNull());
  it('always fits the file it was made from', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-zåäö]{1,8}$/), { minLength: 1 }), (headings) => {
        const columns = Object.fromEntries(headings.map((_, column) => [`field${column}`, column]));
        expect(fitSaved(savedHeadings(headings, columns), headings)).toEqual({ columns, alike: 1 });
      }),
    ));
});
