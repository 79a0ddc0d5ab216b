import fc from 'fast-check';
import { writtenCount, writtenPercent, writtenText, writtenUrl } from './written';

const limits = { min: 3, max: 10 };

describe('what is written in a field', () => {
  it('is kept without the space around it', () =>
    expect(writtenText('  Praktik ', limits, true).value).toBe('Praktik'));

  it('is nothing where it is empty and need not be there', () =>
    expect(writtenText('  ', limits, false)).toEqual({ value: null, wrong: null }));

  it('must be there where it is required', () => expect(writtenText('', limits, true).wrong).toContain('minst 3'));

  it('is refused where it is too short or too long, with how long it may be', () => {
    expect(writtenText('ab', limits, false).wrong).toContain('minst 3');
    expect(writtenText('a'.repeat(11), limits, false).wrong).toContain('högst 10');
  });

  it('is a whole number with spaces between thousands', () =>
    expect(writtenCount('12 500', { min: 0, max: 1e9 }).value).toBe(12_500));

  it.each(['många', '1,5', '-3'])('is no whole number where it is %s', (text) =>
    expect(writtenCount(text, { min: 0, max: 600 }).wrong).toContain('heltal'),
  );

  it('is no number of months beyond the limit', () =>
    expect(writtenCount('601', { min: 0, max: 600 }).wrong).toContain('600'));

  it('is a share of 1, written in percent', () => {
    expect(writtenPercent('12,5 %').value).toBe(0.125);
    expect(writtenPercent('101').wrong).not.toBeNull();
  });

  it('is the same share when it is written as it is shown', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (parts) => {
        expect(writtenPercent(`${parts / 100}`.replace('.', ',')).value).toBe(parts / 10_000);
      }),
    ));

  it('is a link only where it can be opened', () => {
    const long = { min: 8, max: 2000 };
    expect(writtenUrl('https://www.scb.se', long).value).toBe('https://www.scb.se');
    expect(writtenUrl('javascript:alert(1)', long).wrong).not.toBeNull();
    expect(writtenUrl('www.scb.se/a', long).wrong).not.toBeNull();
  });
});
