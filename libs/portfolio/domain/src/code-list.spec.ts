import fc from 'fast-check';
import { CODE_LENGTH, isChosenOn, successorCode } from './code-list';

describe('isChosenOn', () => {
  const item = { validFrom: '2026-01-01', retiredOn: '2026-07-01' };
  it.each(['2026-01-01', '2026-06-30'])('takes %p', (day) => expect(isChosenOn(item, day)).toBe(true));
  it.each(['2025-12-31', '2026-07-01', '2027-01-01'])('does not take %p', (day) =>
    expect(isChosenOn(item, day)).toBe(false),
  );
  it('has no end where none is given', () =>
    expect(isChosenOn({ validFrom: null, retiredOn: null }, '2099-01-01')).toBe(true));
});

describe('successorCode', () => {
  it('counts', () => expect([successorCode('T1', []), successorCode('T1:2', [])]).toEqual(['T1:2', 'T1:3']));
  it('passes those taken', () => expect(successorCode('T1', ['T1:2', 'T1:3'])).toBe('T1:4'));
  it('is never one that is taken, nor longer than a code may be', () =>
    fc.assert(
      fc.property(
        fc.string({ minLength: CODE_LENGTH.min, maxLength: CODE_LENGTH.max }),
        fc.integer({ min: 0, max: 20 }),
        (first, times) => {
          const codes = [first];
          for (let at = 0; at < times; at += 1) codes.push(successorCode(codes.at(-1) ?? '', codes));
          expect(new Set(codes).size).toBe(codes.length);
          expect(Math.max(...codes.map(({ length }) => length))).toBeLessThanOrEqual(CODE_LENGTH.max);
        },
      ),
    ));
});
