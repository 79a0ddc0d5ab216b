import { lix } from './lix';

describe('lix', () => {
  it('is words per sentence plus the share of long words', () => {
    expect(lix('Fler ska cykla. Sysselsättningen ska öka.')).toBe(Math.round(3 + 100 / 6));
  });

  it('is 0 without words', () => {
    expect(lix('– 12 %!')).toBeGreaterThanOrEqual(0);
    expect(lix('')).toBe(0);
  });

  it('does not end a sentence inside a number', () => {
    expect(lix('Nivån ska bli 1.5 ton')).toBe(5);
  });
});
