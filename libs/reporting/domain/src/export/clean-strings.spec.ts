import fc from 'fast-check';
import { cleanStrings } from './clean-strings';

describe('texts for a file', () => {
  it('lose control characters, lone surrogates and turned directions', () =>
    expect(cleanStrings({ a: ['x\u0000\u0008y\uD800z\u202Etxt\uFFFE\u0085'] })).toEqual({ a: ['xyztxt'] }));

  it('keep letters of every kind, emoji, line breaks and direction marks', () => {
    const text = 'Åsele – ”Sápmi” čđŋ 👩‍🌾\n\tשלום\u200F';
    expect(cleanStrings(text)).toBe(text);
  });

  it('leave bytes, numbers and what is missing as they are', () => {
    const bytes = Uint8Array.of(0, 1, 2);
    expect(cleanStrings({ bytes, n: 1, none: null }).bytes).toBe(bytes);
    expect(cleanStrings({ n: 1, none: null, not: undefined })).toEqual({ n: 1, none: null, not: undefined });
  });

  it('are well formed whatever they were', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanStrings(text).isWellFormed()).toBe(true);
        expect(cleanStrings(cleanStrings(text))).toBe(cleanStrings(text));
      }),
    ));
});
