import fc from 'fast-check';
import { currentTarget, newestFirst } from './current-target';

const at = (setAt: string, value: number, year = 2030) => ({ setAt, value, year });

describe('currentTarget', () => {
  it('is the one set last, whatever order they come in', () => {
    const [old, now] = [at('2021-01-01', 80), at('2024-06-01T09:00:00Z', 70)];
    expect(currentTarget([old, now], 'higher')).toBe(now);
    expect(currentTarget([now, old], 'higher')).toBe(now);
  });
  it('compares moments across time zones, not texts', () =>
    expect(currentTarget([at('2024-06-01T01:00:00+02:00', 1), at('2024-05-31T23:30:00Z', 2)], 'higher')?.value).toBe(
      2,
    ));
  it('is the hardest of those set at the very same time, and the soonest of those', () => {
    const same = [at('2024-06-01', 70), at('2024-06-01', 80), at('2024-06-01', 80, 2028)];
    expect(currentTarget(same, 'higher')).toBe(same[2]);
    expect(currentTarget(same, 'lower')).toBe(same[0]);
  });
  it('is nothing where there is none', () => expect(currentTarget([], 'none')).toBeNull());

  const target = fc.record({
    setAt: fc.constantFrom('2024-06-01', '2024-06-01T10:00:00Z', '2025-01-01', 'förra året'),
    value: fc.integer({ min: -3, max: 3 }),
    year: fc.integer({ min: 2028, max: 2031 }),
  });
  it('does not depend on the order of targets, and is the first of them in order', () =>
    fc.assert(
      fc.property(
        fc.array(target, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('higher', 'lower', 'none'),
        (targets, polarity) => {
          const found = currentTarget(targets, polarity);
          expect(currentTarget([...targets].reverse(), polarity)).toEqual(found);
          expect(newestFirst(targets, polarity)[0]).toEqual(found);
        },
      ),
    ));
});
