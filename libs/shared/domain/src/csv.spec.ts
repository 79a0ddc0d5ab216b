import { FOR_MACHINES, toCsv } from './csv';

describe('toCsv', () => {
  it('separates with semicolons after a byte order mark', () =>
    expect(
      toCsv([
        ['Mål', 'Andel, %'],
        ['Rent vatten', 40],
      ]),
    ).toBe('\uFEFFMål;Andel, %\r\nRent vatten;40\r\n'));
  it('writes decimal commas', () => expect(toCsv([[-1.5]])).toBe('\uFEFF-1,5\r\n'));
  it('leaves a missing value empty and never zero', () =>
    expect(toCsv([[null, undefined, Number.NaN, 'x']])).toBe('\uFEFF;;;x\r\n'));
  it('quotes what would break the columns', () =>
    expect(toCsv([['a;b', 'sa "hej"', 'två\nrader']])).toBe('\uFEFF"a;b";"sa ""hej""";"två\nrader"\r\n'));
  it('does not let a text run as a formula', () => expect(toCsv([['=1+1', '@cmd']])).toBe("\uFEFF'=1+1;'@cmd\r\n"));
  it('writes points, commas and no byte order mark for machines', () =>
    expect(toCsv([['Rent, klart', 'a;b', -1.5, true, null]], FOR_MACHINES)).toBe('"Rent, klart",a;b,-1.5,true,\r\n'));
  it('is empty but for the mark where there are no rows', () => {
    expect(toCsv([])).toBe('\uFEFF');
    expect(toCsv([], FOR_MACHINES)).toBe('');
  });
});
