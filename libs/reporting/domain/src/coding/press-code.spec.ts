import fc from 'fast-check';
import { carriedOver, pressCode } from './press-code';
import type { Passage } from './passage';

const one: Passage = { start: 0, end: 10 };
const two: Passage = { start: 20, end: 30 };

describe('a code that is pressed', () => {
  it('is taken with what is marked, beside others or in their place', () => {
    const taken = pressCode([], 'a', [two, one], false);
    expect(taken).toEqual([{ code: 'a', passages: [one, two] }]);
    expect(pressCode(taken, 'b', [], false).map(({ code }) => code)).toEqual(['a', 'b']);
    expect(pressCode(taken, 'b', [], true)).toEqual([{ code: 'b', passages: [] }]);
  });
  it('gains what is marked anew, and loses what it had already', () => {
    const taken = [{ code: 'a', passages: [one] }];
    expect(pressCode(taken, 'a', [two], false)).toEqual([{ code: 'a', passages: [one, two] }]);
    expect(pressCode([{ code: 'a', passages: [one, two] }], 'a', [two], false)).toEqual(taken);
  });
  it('is let go with nothing marked, or with its last passage', () => {
    expect(pressCode([{ code: 'a', passages: [one] }], 'a', [], false)).toEqual([]);
    expect(pressCode([{ code: 'a', passages: [one] }], 'a', [one], false)).toEqual([]);
  });
  it('is as before once it is pressed twice with the same words marked', () => {
    const mark = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 9 })).map(([start, n]) => ({ start, end: start + n }));
    fc.assert(
      fc.property(mark, (marked) => {
        const taken = [{ code: 'b', passages: [one] }];
        const once = pressCode(taken, 'a', [marked], false);
        expect(pressCode(once, 'a', [marked], false)).toEqual(taken);
      }),
    );
  });
});

describe('codes of words that were amended', () => {
  const before = 'Vi följer upp. Vi lär.';
  const at = (words: string) => ({ start: before.indexOf(words), end: before.indexOf(words) + words.length });
  it('go along where the very words still stand once', () =>
    expect(carriedOver([{ code: 'a', passages: [at('Vi lär.')] }], before, 'Nytt. Vi lär.')).toEqual([
      { code: 'a', passages: [{ start: 6, end: 13 }] },
    ]));
  it('lose passages whose words are gone, or stand in two places', () => {
    const taken = [{ code: 'a', passages: [at('Vi lär.')] }];
    expect(carriedOver(taken, before, 'Vi lär oss.')).toEqual([{ code: 'a', passages: [] }]);
    expect(carriedOver(taken, before, 'Vi lär. Vi lär.')).toEqual([{ code: 'a', passages: [] }]);
  });
});
