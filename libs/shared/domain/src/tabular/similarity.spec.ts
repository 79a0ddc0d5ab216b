import fc from 'fast-check';
import { plainName, similarity } from './similarity';

describe('plainName', () => {
  it('drops case, punctuation, underscores and units', () =>
    expect(plainName(' Total_Budget (SEK) ')).toBe('total budget'));
  it('keeps Swedish letters apart', () => expect(plainName('Mål')).not.toBe(plainName('Mal')));
});

describe('similarity', () => {
  it('is one for the same heading written otherwise', () => expect(similarity('Start-datum', 'start datum')).toBe(1));
  it('is high for a near spelling', () => expect(similarity('Utgångsvärde år', 'Utgångsvärdeår')).toBeGreaterThan(0.8));
  it('is low for other words', () => expect(similarity('Organisation', 'Andel')).toBeLessThan(0.3));
  it('does not take one numbered column for another', () => expect(similarity('Mål 1', 'Mål 2')).toBe(0));
  it('sees nothing alike in empty headings', () => expect(similarity('', '')).toBe(0));
  it('is the same both ways and never above one', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(similarity(a, b)).toBe(similarity(b, a));
        expect(similarity(a, b)).toBeLessThanOrEqual(1);
      }),
    ));
});
