import { cellText, isFigureColumn } from './cell-text';

describe('a cell of a table', () => {
  it('writes kronor whole and numbers as the language does', () => {
    expect(cellText(1_234_567.8, 'kronor', 'sv')).toMatch(/^1\s234\s568$/);
    expect(cellText(34.5, 'percent', 'sv')).toBe('34,5');
  });
  it('never shows what is not known as zero', () =>
    expect([cellText(null, 'count', 'sv'), cellText(0, 'count', 'sv')]).toEqual(['–', '0']));
  it('stands to the right only where it is a number', () =>
    expect((['text', 'date', 'count'] as const).map(isFigureColumn)).toEqual([false, false, true]));
});
