import { isNumeric, writtenCell } from './written-cell';

describe('a cell as it is read', () => {
  it.each([
    [1234567, 'kronor', 'sv', '1\u00a0234\u00a0567'],
    [34.5, 'percent', 'sv', '34,5\u00a0%'],
    [34.5, 'percent', 'en', '34.5%'],
    [12, 'count', 'sv', '12'],
    ['2026-11-23', 'date', 'sv', '2026-11-23'],
    ['=A1', 'text', 'sv', '=A1'],
  ] as const)('%s as %s in %s', (value, format, language, written) =>
    expect(writtenCell(value, format, language)).toBe(written),
  );

  it.each([null, undefined, ''])('is an en dash where there is no value, never nought', (value) =>
    expect(writtenCell(value, 'count', 'sv')).toBe('–'),
  );

  it('stands to the right where it is a number, and not where it is a date', () => {
    expect(isNumeric({ format: 'kronor' })).toBe(true);
    expect(isNumeric({ format: 'date' })).toBe(false);
  });
});
