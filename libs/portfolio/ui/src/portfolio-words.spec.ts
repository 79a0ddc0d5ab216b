import { goalName, periodText, yearsText } from './portfolio-words';

describe('words of the portfolio', () => {
  it('names a goal by number and wording, and says where it is gone', () => {
    expect(goalName({ code: '2.1', wording: 'Ren luft' })).toBe('2.1 Ren luft');
    expect(goalName({ code: null, wording: 'Ren luft' })).toBe('Ren luft');
    expect(goalName({ code: null, wording: null })).toBe('Målet finns inte längre');
  });
  it('leaves an open end open, and says nothing of an unknown period', () => {
    expect(periodText('2026-01-01', '2027-12-31')).toBe('2026-01-01 – 2027-12-31');
    expect(periodText('2026-01-01', null)).toBe('2026-01-01 –');
    expect(periodText(null, null)).toBe('');
  });
  it('says only the years where there is little room, and a year once', () => {
    expect(yearsText('2026-01-01', '2027-12-31')).toBe('2026–2027');
    expect(yearsText('2026-01-01', '2026-12-31')).toBe('2026');
    expect(yearsText('2026-01-01', null)).toBe('2026–');
    expect(yearsText(null, null)).toBe('');
  });
});
