import fc from 'fast-check';
import { unweightedMean } from './unweighted-mean';

const values = (...all: (number | null)[]) =>
  all.map((value, at) => ({ period: String(2020 + at), value, preliminary: false }));

describe('unweightedMean', () => {
  it('counts each place as much as the next', () =>
    expect(unweightedMean([values(78), values(82)])).toEqual([{ period: '2020', value: 80, preliminary: false }]));
  it('has no value for a period that any of them lacks', () =>
    expect(unweightedMean([values(1, 2, 3), values(1, null)]).map(({ period }) => period)).toEqual(['2020']));
  it('is preliminary where any of them is', () =>
    expect(unweightedMean([values(1), [{ period: '2020', value: 3, preliminary: true }]])[0]?.preliminary).toBe(true));
  it('is nothing of nothing', () => expect(unweightedMean([])).toEqual([]));
  it('lies between the lowest and the highest', () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 21 }), (all) => {
        const mean = unweightedMean(all.map((value) => values(value)))[0]?.value ?? Number.NaN;
        const slack = 1e-6;
        expect(mean >= Math.min(...all) - slack && mean <= Math.max(...all) + slack).toBe(true);
      }),
    ));
});
