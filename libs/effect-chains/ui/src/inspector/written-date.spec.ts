import { writtenDate } from './written-date';

describe('a date that is written', () => {
  it('is kept as it is stored', () => expect(writtenDate(' 2027-03-01 ').value).toBe('2027-03-01'));
  it('is nothing where the field is empty', () => expect(writtenDate('')).toEqual({ value: null, wrong: null }));
  it.each(['2027-02-30', '2027-13-01', '1/3 2027', '20270301'])('is not %s', (text) =>
    expect(writtenDate(text).wrong).toContain('ÅÅÅÅ-MM-DD'),
  );
});
