import fc from 'fast-check';
import { tokenise } from './token';

const texts = (wording: string): string[] => tokenise(wording).map(({ text }) => text);

describe('tokenise', () => {
  it.each([
    ['5 000 bostäder', ['5 000', 'bostäder']],
    ['5.000 bostäder', ['5.000', 'bostäder']],
    ['12\u00a0400 elever', ['12\u00a0400', 'elever']],
    ['1,5 ton', ['1,5', 'ton']],
    ['75% 2029.', ['75', '%', '2029', '.']],
    ['besöks- och upplevelsenäringen', ['besöks-', 'och', 'upplevelsenäringen']],
    ['EU:s mål t.o.m. 2032', ['EU:s', 'mål', 't.o.m.', '2032']],
  ])('reads %j as %j', (wording, expected) => {
    expect(texts(wording)).toEqual(expected);
  });

  it('keeps the age group together after a range', () => {
    expect(texts('16–24-åringar')).toEqual(['16', '–', '24-åringar']);
  });

  it('does not take a year and the number after it for one number', () => {
    expect(texts('2030 500')).toEqual(['2030', '500']);
  });

  it('gives offsets that lead back to the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (wording) => {
        for (const { start, end, text } of tokenise(wording)) expect(wording.slice(start, end)).toBe(text);
      }),
    );
  });
});
