import { writeFigure } from './write-figure';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a figure in running text', () => {
  it.each([
    [12, 'count', '12', '12'],
    [34.5, 'percent', '34,5 procent', '34.5 per cent'],
    [33.333, 'percent', '33,3 procent', '33.3 per cent'],
    [1_234_567, 'kronor', '1 234 567 kronor', 'SEK 1,234,567'],
    [1, 'kronor', '1 krona', 'SEK 1'],
    [null, 'percent', '–', '–'],
  ] as const)('is written out: %d as %s', (value, format, sv, en) => {
    expect(plain(writeFigure({ value, format }, 'sv'))).toBe(sv);
    expect(plain(writeFigure({ value, format }, 'en'))).toBe(en);
  });
  it('is not broken over lines', () =>
    expect(writeFigure({ value: 1234.5, format: 'kronor' }, 'sv')).not.toContain(' '));
});
