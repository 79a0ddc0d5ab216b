import { isDiscontinued } from './discontinued';

const TODAY = new Date('2026-11-30');
const table = (changes: Partial<Parameters<typeof isDiscontinued>[0]>) =>
  isDiscontinued({ title: 'Folkmängd', flagged: false, lastPeriod: '2025', ...changes }, TODAY);

describe('isDiscontinued', () => {
  it('believes the service and the title', () => {
    expect(table({ flagged: true })).toBe(true);
    expect(table({ title: 'Invånare med låg ekonomisk standard, andel (%) (-2024)' })).toBe(true);
  });
  it('does not wait for the service to say so where nothing has come for years', () => {
    expect(table({ lastPeriod: '2018' })).toBe(true);
    expect(table({ lastPeriod: '2023M11' })).toBe(true);
  });
  it('does not give up a survey made every four years, nor what tells no period', () => {
    expect(table({ lastPeriod: '2022' })).toBe(false);
    expect(table({ lastPeriod: null })).toBe(false);
  });
  it('does not take the years a table covers for its end', () =>
    expect(table({ title: 'Folkmängden efter region. År 2000-2024' })).toBe(false));
});
