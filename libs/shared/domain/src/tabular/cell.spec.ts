import { cellText, isBlank } from './cell';

describe('cellText', () => {
  it.each([
    ['Delmål', 'Delmål'],
    [1234.5, '1234,5'],
    [true, 'SANT'],
    [null, ''],
    [undefined, ''],
    [{ date: '2026-03-12' }, '2026-03-12'],
    [{ percent: 12.5 }, '12,5 %'],
    [{ error: '#REF!' }, '#REF!'],
  ])('shows %p as %p', (cell, text) => expect(cellText(cell)).toBe(text));
});

describe('isBlank', () => {
  it('takes spaces for nothing', () => expect(isBlank(' \u00a0')).toBe(true));
  it('does not take zero, no or an error for nothing', () => {
    expect(isBlank(0)).toBe(false);
    expect(isBlank(false)).toBe(false);
    expect(isBlank({ error: '#N/A' })).toBe(false);
  });
});
