import fc from 'fast-check';
import { aggregate, type AggregateInput } from './aggregate';
import { AGGREGATIONS } from './passport';

const of = (changes: Partial<AggregateInput>) =>
  aggregate({ aggregation: 'mean', over: 'places', unit: 'antal', values: [70, 80, null], ...changes });

describe('aggregate', () => {
  it('works out the example: the unweighted mean of 70, 80 and a missing value is 75, of two out of three', () =>
    expect(of({ unit: 'procent' })).toEqual({
      value: 75,
      aggregation: 'mean',
      counted: 2,
      of: 3,
      sentence: {
        sv: 'Ovägt medelvärde av 2 av 3 värden. 1 saknas, och är inte räknat som noll.',
        en: 'The unweighted mean of 2 of 3 values. 1 is missing, and not counted as zero.',
      },
    }));
  it('sums what is counted, and tells what is missing from the sum', () => {
    expect(of({ aggregation: 'sum', values: [1, 2, 3] })).toMatchObject({
      value: 6,
      sentence: { sv: 'Summan av 3 värden.' },
    });
    expect(of({ aggregation: 'sum' })).toMatchObject({ value: 150, counted: 2, of: 3 });
  });
  it.each(['procent', '%', 'promille', 'procentenheter'])('never sums %s, even if asked', (unit) =>
    expect(of({ aggregation: 'sum', unit, over: 'time' })).toMatchObject({
      value: null,
      aggregation: 'none',
      counted: 0,
      sentence: { sv: expect.stringContaining('Andelar summeras aldrig.') },
    }),
  );
  it('takes the latest value there is, over time', () =>
    expect(of({ aggregation: 'latest', over: 'time' })).toMatchObject({
      value: 80,
      counted: 1,
      of: 3,
      sentence: { sv: 'Det senaste värdet som finns. 1 saknas.' },
    }));
  it('knows no latest of places, which have no order', () =>
    expect(of({ aggregation: 'latest' })).toMatchObject({ value: null, aggregation: 'none' }));
  it('puts nothing together where the passport says so', () =>
    expect(of({ aggregation: 'none' })).toMatchObject({
      value: null,
      sentence: { sv: 'Värdena läggs inte ihop över platser, enligt indikatorpasset.' },
    }));
  it('has no value where there are none, and not zero', () => {
    for (const values of [[], [null, null]])
      expect(of({ aggregation: 'sum', values })).toMatchObject({ value: null, counted: 0, of: values.length });
  });

  const values = fc.array(fc.option(fc.integer({ min: -1000, max: 1000 })), { maxLength: 12 });
  const input = fc.record({
    aggregation: fc.constantFrom(...AGGREGATIONS),
    over: fc.constantFrom('time' as const, 'places' as const),
    unit: fc.constantFrom('antal', 'procent', 'ton'),
    values,
  });
  it('is not moved by a missing value, but counts it among those there should have been', () =>
    fc.assert(
      fc.property(input, fc.nat(), (given, where) => {
        const more = [...given.values];
        more.splice(where % (more.length + 1), 0, null);
        const [before, after] = [aggregate(given), aggregate({ ...given, values: more })];
        expect([after.value, after.counted, after.of]).toEqual([before.value, before.counted, before.of + 1]);
      }),
    ));
  it('lies between the smallest and the largest value where it is a mean', () =>
    fc.assert(
      fc.property(values, (given) => {
        const there = given.filter((value) => value !== null);
        fc.pre(there.length > 0);
        const { value } = of({ values: given });
        expect(value).toBeGreaterThanOrEqual(Math.min(...there));
        expect(value).toBeLessThanOrEqual(Math.max(...there));
      }),
    ));
});
