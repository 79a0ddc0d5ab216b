import fc from 'fast-check';
import { POLARITIES } from '../indicator';
import { FREQUENCIES } from '../passport';
import { DATA_STATUSES, TARGET_STATUSES, TRENDS } from './status';
import type { StatusFacts } from './status-facts';
import { statusesOf } from './statuses-of';

const TODAY = '2026-06-01';
const LINEAR = ['procent', 'index', 'procentenheter'];
const period = fc
  .tuple(fc.integer({ min: 2005, max: 2027 }), fc.constantFrom('', '', '', 'K1', 'K4', 'M02', 'M12'))
  .map(([year, part]) => `${year}${part}`);
const anyPeriod = fc.oneof({ weight: 9, arbitrary: period }, { weight: 1, arbitrary: fc.string() });
const year = fc.integer({ min: 2005, max: 2035 });

const factsWith = (value: fc.Arbitrary<number>, units: string[]): fc.Arbitrary<StatusFacts> =>
  fc.record({
    unit: fc.constantFrom(...units),
    polarity: fc.constantFrom(...POLARITIES),
    frequency: fc.constantFrom(...FREQUENCIES),
    lagMonths: fc.option(fc.integer({ min: 0, max: 60 })),
    baseline: fc.option(fc.record({ value, year })),
    targets: fc.uniqueArray(
      fc.record({ value, year, setAt: fc.integer({ min: 0, max: 8 }).map((age) => `202${age}-03-01T09:00:00Z`) }),
      { maxLength: 3, selector: ({ setAt }) => setAt },
    ),
    observations: fc.array(
      fc.record({
        period: anyPeriod,
        value: fc.option(value, { freq: 8 }),
        preliminary: fc.boolean(),
        margin: fc.option(fc.integer({ min: 0, max: 20 })),
      }),
      { maxLength: 14 },
    ),
    breaks: fc.array(fc.record({ period: anyPeriod, note: fc.string() }), { maxLength: 1 }),
    retiredOn: fc.option(fc.constantFrom('2020-01-01', '2026-06-01', '2030-01-01'), { freq: 2 }),
  });

const whole = fc.integer({ min: -200, max: 200 });
const positive = fc.integer({ min: 1, max: 400 });
const wild = fc.double();
const statuses = (facts: StatusFacts) => {
  const { trend, target, data } = statusesOf(facts, TODAY);
  return { trend: trend.status, target: target.status, data: data.status };
};
const mapped = (facts: StatusFacts, change: (value: number) => number, size = 1): StatusFacts => ({
  ...facts,
  baseline: facts.baseline && { ...facts.baseline, value: change(facts.baseline.value) },
  targets: facts.targets.map((each) => ({ ...each, value: change(each.value) })),
  observations: facts.observations.map((each) => ({
    ...each,
    value: each.value === null ? null : change(each.value),
    margin: each.margin === null || each.margin === undefined ? null : each.margin * size,
  })),
});
const OTHER_WAY = { higher: 'lower', lower: 'higher', none: 'none' } as const;

describe('the statuses of any facts', () => {
  it('are told without throwing, each of its own kind and with a reason in both languages', () =>
    fc.assert(
      fc.property(factsWith(wild, [...LINEAR, 'antal', '']), (facts) => {
        const { trend, target, data } = statusesOf(facts, TODAY);
        expect(TRENDS).toContain(trend.status);
        expect(TARGET_STATUSES).toContain(target.status);
        expect(DATA_STATUSES).toContain(data.status);
        for (const { reason, arithmetic } of [trend, target, data]) {
          expect(reason.sv).toMatch(/^\S.*[.]$/su);
          expect(reason.en).toMatch(/^\S.*[.]$/su);
          for (const { formula } of arithmetic) expect(formula.sv).not.toMatch(/NaN|undefined|null/u);
        }
      }),
      { numRuns: 400 },
    ));
  it('are the same in kronor and in öre: what is reckoned straight does not depend on scale', () =>
    fc.assert(
      fc.property(factsWith(whole, LINEAR), fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (facts, scale) =>
        expect(statuses(mapped(facts, (value) => value * scale, scale))).toEqual(statuses(facts)),
      ),
      { numRuns: 400 },
    ));
  it('are the same in kilos and in tons: nor does what is reckoned by growth', () =>
    fc.assert(
      fc.property(factsWith(positive, ['ton']), fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (facts, scale) =>
        expect(statuses(mapped(facts, (value) => value * scale, scale))).toEqual(statuses(facts)),
      ),
      { numRuns: 400 },
    ));
  it('are the same in a mirror: values negated and the polarity turned round', () =>
    fc.assert(
      fc.property(factsWith(whole, LINEAR), (facts) => {
        const mirrored = { ...mapped(facts, (value) => -value), polarity: OTHER_WAY[facts.polarity] };
        expect(statuses(mirrored)).toEqual(statuses(facts));
      }),
      { numRuns: 400 },
    ));
  it('never claim a trend from two values', () =>
    fc.assert(
      fc.property(factsWith(whole, LINEAR), (facts) => {
        const two = facts.observations.filter(({ value }) => value !== null).slice(0, 2);
        const seen = statuses({ ...facts, observations: [...two, ...two] });
        expect(seen.trend).toBe('untold');
      }),
    ));
  it('never depend on the order of targets set on one day, nor on the order of values', () =>
    fc.assert(
      fc.property(factsWith(whole, LINEAR), (facts) => {
        const sameDay = facts.targets.map((each) => ({ ...each, setAt: '2024-03-01' }));
        const once = [...new Map(facts.observations.map((each) => [each.period, each])).values()];
        const seen = statuses({ ...facts, targets: sameDay, observations: once });
        const turned = { ...facts, targets: [...sameDay].reverse(), observations: [...once].reverse() };
        expect(statuses(turned)).toEqual(seen);
      }),
      { numRuns: 300 },
    ));
  it('are never better for a value that is missing', () =>
    fc.assert(
      fc.property(factsWith(whole, LINEAR), period, fc.nat(), (facts, missing, where) => {
        const observations = [...facts.observations];
        observations.splice(where % (observations.length + 1), 0, { period: missing, value: null, preliminary: false });
        const [before, after] = [statuses(facts), statuses({ ...facts, observations })];
        expect([after.trend, after.target]).toEqual([before.trend, before.target]);
        expect(GRAVEST_FIRST.indexOf(after.data)).toBeLessThanOrEqual(GRAVEST_FIRST.indexOf(before.data));
      }),
      { numRuns: 400 },
    ));
});

const GRAVEST_FIRST = ['retired_source', 'missing', 'broken_series', 'late', 'noisy', 'current'];
