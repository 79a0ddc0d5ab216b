import fc from 'fast-check';
import { statusFacts, yearly } from '../../testing/src';
import { isEasier, movedTargets } from './moved-target';
import type { DatedTarget, StatusFacts } from './status-facts';

const set = (setAt: string, value: number, year = 2030): DatedTarget => ({ setAt, value, year });
const FIRST = set('2021-05-20T08:00:00Z', 82);
const SLOW = yearly(2020, 78, 78.1, 78.2, 78.3, 78.4, 84);
const moved = (to: DatedTarget, changes: Partial<StatusFacts> = {}) =>
  movedTargets(statusFacts({ observations: SLOW, targets: [to, FIRST], ...changes }));

describe('a moved target', () => {
  it('is one made easier while the pace was too low, by what was known then', () => {
    const to = set('2025-02-01T08:00:00Z', 80);
    expect(moved(to)).toEqual([{ from: FIRST, to, status: 'limited_progress', reason: expect.anything() }]);
    expect(moved(to)[0]?.reason.sv).toBe(
      'Flyttat mål: 2025-02-01 byttes 82\u00a0procent 2030 mot 80\u00a0procent 2030, när takten var långt ifrån den som krävdes (78,4\u00a0procent, 2024).',
    );
  });
  it('is not one made easier while on track or reached', () => {
    expect(moved(set('2026-02-01', 80))).toEqual([]);
    expect(moved(set('2024-02-01', 80), { observations: yearly(2020, 78, 78.5, 79, 79.5) })).toEqual([]);
  });
  it('is not one changed before there was a value to go by', () => expect(moved(set('2021-12-31', 80))).toEqual([]));
  it('is one put off to a later year', () => expect(moved(set('2025-02-01', 82, 2032))).toHaveLength(1));
  it('is not one made harder', () => expect(moved(set('2025-02-01', 84))).toEqual([]));
  it('is not one put right the same day', () =>
    expect(
      moved(set('2025-02-01T09:00:00Z', 80), {
        targets: [set('2025-02-01T09:00:00Z', 80), set('2025-02-01T08:00:00Z', 820)],
      }),
    ).toEqual([]));
  it('is one lowered, or set again, after its year ended unreached; but a harder one is the next step', () => {
    const next = (value: number) =>
      movedTargets(
        statusFacts({ observations: SLOW, targets: [set('2024-02-01', value, 2030), set('2021-05-20', 79, 2023)] }),
      ).map(({ status }) => status);
    expect([next(78.8), next(79), next(79.1)]).toEqual([['ended_unreached'], ['ended_unreached'], []]);
  });
  it('may be several in a history, newest first', () =>
    expect(
      moved(set('2025-02-01', 79), { targets: [FIRST, set('2024-02-01', 80), set('2025-02-01', 79)] }).map(
        ({ to }) => to.value,
      ),
    ).toEqual([79, 80]));
  it('is none where there is one target, or none', () => {
    expect(movedTargets(statusFacts())).toEqual([]);
    expect(movedTargets(statusFacts({ targets: [] }))).toEqual([]);
  });
});

describe('isEasier', () => {
  const facts = { baseline: { value: 70, year: 2020 }, polarity: 'higher' as const };
  const easier = (to: DatedTarget, from = set('2021-01-01', 80), changes: object = {}) =>
    isEasier(from, to, { ...facts, ...changes });
  it('is more but so much later that it is less a year, and not where it is as much', () => {
    expect(easier(set('2022-01-01', 84, 2035))).toBe(true);
    expect(easier(set('2022-01-01', 85, 2035))).toBe(false);
  });
  it('is not less but so much sooner that it is more a year', () => {
    expect(easier(set('2022-01-01', 79, 2026))).toBe(false);
    expect(easier(set('2022-01-01', 75, 2026))).toBe(true);
  });
  it('goes by the polarity: less of what should fall is harder', () => {
    const lower = { polarity: 'lower', baseline: { value: 90, year: 2020 } };
    expect(easier(set('2022-01-01', 85), undefined, lower)).toBe(true);
    expect(easier(set('2022-01-01', 75), undefined, lower)).toBe(false);
  });
  it('is closer to the baseline without a polarity', () => {
    expect(easier(set('2022-01-01', 75), undefined, { polarity: 'none' })).toBe(true);
    expect(easier(set('2022-01-01', 60), undefined, { polarity: 'none' })).toBe(false);
  });
  it('goes by value and year where there is no baseline', () => {
    const without = { baseline: null };
    expect(easier(set('2022-01-01', 79), undefined, without)).toBe(true);
    expect(easier(set('2022-01-01', 80, 2031), undefined, without)).toBe(true);
    expect(easier(set('2022-01-01', 81, 2031), undefined, without)).toBe(false);
  });
  it('is never both ways', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 90 }),
        fc.integer({ min: 60, max: 90 }),
        fc.integer({ min: 2025, max: 2035 }),
        fc.integer({ min: 2025, max: 2035 }),
        fc.constantFrom('higher', 'lower', 'none'),
        (one, other, year, otherYear, polarity) => {
          const [a, b] = [set('2022-01-01', one, year), set('2022-06-01', other, otherYear)];
          expect(easier(b, a, { polarity }) && easier(a, b, { polarity })).toBe(false);
        },
      ),
    ));
});
