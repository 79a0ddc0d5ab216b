import { formatKronor, formatWholeKronor } from './kronor';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('formatKronor', () => {
  it.each([
    [14_200_000, '14,2 mnkr'],
    [14_000_000, '14 mnkr'],
    [999_700, '1 mnkr'],
    [1_234_567_890, '1 235 mnkr'],
    [850_000, '850 tkr'],
    [9_900, '9 900 kr'],
    [0, '0 kr'],
    [-2_500_000, '−2,5 mnkr'],
  ])('writes %p as %p', (kronor, text) => expect(plain(formatKronor(kronor, 'sv'))).toBe(text));
  it('names the currency in English', () => expect(plain(formatKronor(14_200_000, 'en'))).toBe('SEK 14.2 million'));
  it('does not show a missing amount as zero', () => expect(formatKronor(null, 'sv')).toBe('–'));
});

describe('formatWholeKronor', () => {
  it('writes every krona and no unit', () => expect(plain(formatWholeKronor(14_200_000.4, 'sv'))).toBe('14 200 000'));
});
