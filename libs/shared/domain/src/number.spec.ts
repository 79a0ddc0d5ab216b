import fc from 'fast-check';
import { formatNumber, formatPercent, parseNumber } from './number';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('formatNumber', () => {
  it('writes a decimal comma and space between thousands in Swedish', () =>
    expect(plain(formatNumber(1234567.5, 'sv'))).toBe('1 234 567,5'));
  it('writes a decimal point and comma between thousands in English', () =>
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5'));
  it('shows as many decimals as asked for', () => expect(formatNumber(2, 'sv', { decimals: 1 })).toBe('2,0'));
  it('shows no sign before what is rounded to nothing', () => {
    expect(formatNumber(-0.001, 'sv')).toBe('0');
    expect(formatNumber(-0.1, 'sv')).toBe('\u22120,1');
  });
  it('shows a dash and never a zero where there is no value', () => {
    expect(formatNumber(null, 'sv')).toBe('–');
    expect(formatNumber(Number.NaN, 'sv')).toBe('–');
  });
});

describe('formatPercent', () => {
  it('keeps number and sign on one line in Swedish', () => expect(formatPercent(37.5, 'sv')).toBe('37,5\u00a0%'));
  it('sets the sign tight in English', () => expect(formatPercent(37.5, 'en')).toBe('37.5%'));
  it('gives no sign to a missing value', () => expect(formatPercent(undefined, 'sv')).toBe('–'));
});

describe('parseNumber', () => {
  it.each([
    ['1 234,5', 1234.5],
    ['1\u00a0234', 1234],
    ['\u22123', -3],
    ['12 %', 12],
    ['0.5', 0.5],
    [',5', 0.5],
  ])('reads %p as %p', (text, value) => expect(parseNumber(text)).toBe(value));
  it.each(['', 'tolv', '1.234,5', '1,234,567', '12 kr', '1e5', '-'])('does not guess what %p means', (text) =>
    expect(parseNumber(text)).toBeNull(),
  );
  it('reads back every number it writes in Swedish', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        (cents) => parseNumber(formatNumber(cents / 100, 'sv')) === cents / 100,
      ),
    ));
});
