import { alike, figure, inBoth } from './wording';

const plain = (text: string) => text.replace(/\u00a0/gu, ' ');

describe('figure', () => {
  it.each([
    [78.4, '78,4'],
    [-0.25, '\u22120,25'],
    [0, '0'],
    [0.005, '0,005'],
    [0.00123, '0,0012'],
    [-0.0001, '\u22120,0001'],
    [1234567, '1 234 567'],
  ])('writes %p as %p in Swedish', (value, text) => expect(plain(figure(value, 'sv'))).toBe(text));
  it('writes the very smallest without throwing', () => expect(figure(1e-300, 'sv')).toMatch(/^0/));
});

describe('a sentence in both languages', () => {
  it('calls what differs between two shares percentage points, and not percent', () =>
    expect(
      inBoth(
        'procent',
        (pen) => `${pen.value(78.4)} ${pen.change(3.6)} ${pen.change(1)}`,
        (pen) => pen.change(3.6),
      ),
    ).toEqual({
      sv: '78,4\u00a0procent 3,6\u00a0procentenheter 1\u00a0procentenhet',
      en: '3.6\u00a0percentage points',
    }));
  it('keeps the unit for what is no share', () =>
    expect(alike('ton', (pen) => pen.change(1200)).sv).toBe('1\u00a0200\u00a0ton'));
  it('does not say of a number that it is one', () => {
    expect(alike('antal', (pen) => `${pen.value(65)}, ${pen.change(5)}`).sv).toBe('65, 5');
    expect(alike('antal företag', (pen) => pen.value(65)).sv).toBe('65\u00a0företag');
  });
  it('says per mille of what differs by per mille', () =>
    expect(alike('promille', (pen) => pen.change(2)).sv).toBe('2\u00a0promilleenheter'));
  it('writes growth in percent, and periods as a reader says them', () =>
    expect(alike('ton', (pen) => `${pen.growth(0.021)}, ${pen.period('2024K1')}`)).toEqual({
      sv: '2,1\u00a0procent, kvartal 1 2024',
      en: '2.1\u00a0percent, quarter 1 2024',
    }));
});
