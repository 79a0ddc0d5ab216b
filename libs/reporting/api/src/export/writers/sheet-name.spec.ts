import fc from 'fast-check';
import { sheetNames } from './sheet-name';

describe('the names of sheets', () => {
  it('lose what Excel refuses, and are told apart', () =>
    expect(sheetNames(['Studier: [2026]/klara', 'studier 2026 klara', '***', ''])).toEqual([
      'Studier 2026 klara',
      'studier 2026 klara (2)',
      'Tabell',
      'Tabell (2)',
    ]));

  it('say where they are cut short', () =>
    expect(sheetNames(['Uppföljning och utvärdering av insatser'])).toEqual(['Uppföljning och utvärdering av…']));

  it('are always allowed and never the same', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 20 }), (captions) => {
        const names = sheetNames(captions);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(captions.length);
        for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/u);
      }),
    ));
});
