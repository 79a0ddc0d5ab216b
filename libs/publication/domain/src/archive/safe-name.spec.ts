import fc from 'fast-check';
import { safeName } from './safe-name';

const named = (name: string) => safeName(name, new Set());

describe('a name of a file in an archive', () => {
  it.each([
    ['Rapport 2026.pdf', 'Rapport 2026.pdf'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['CON.txt', '_CON.txt'],
    ['a<b>:"c|d?.docx', 'a-b---c-d-.docx'],
    ['slut. ', 'slut'],
    ['', 'fil'],
  ])('of %j is %j', (name, expected) => expect(named(name)).toBe(expected));

  it('is given once, whatever its case', () => {
    const taken = new Set<string>();
    expect(['Rapport.pdf', 'rapport.PDF', 'RAPPORT.pdf'].map((name) => safeName(name, taken))).toEqual([
      'Rapport.pdf',
      'rapport-2.PDF',
      'RAPPORT-3.pdf',
    ]);
  });

  it('is one that every file system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const safe = named(name);
        expect(safe).not.toMatch(/[<>:"/\\|?*\p{Cc}]|[. ]$|^\./u);
        expect(safe).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
        expect([...safe].length).toBeLessThanOrEqual(100);
        expect(safe).not.toBe('');
      }),
    );
  });
});
