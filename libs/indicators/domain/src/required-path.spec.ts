import fc from 'fast-check';
import { requiredPath, requiredValue } from './required-path';

const baseline = { value: 60, year: 2020 };
const target = { value: 80, year: 2030 };

describe('requiredValue', () => {
  it('works out the example: 60 percent in 2020 to 80 in 2030 requires 66 in 2023', () =>
    expect(requiredValue(baseline, target, 2023)).toBe(66));
  it('works out the other: 100 tons in 2020 to 25 in 2030 requires 50 in 2025, the same fall every year', () =>
    expect(requiredValue({ value: 100, year: 2020 }, { value: 25, year: 2030 }, 2025, 'compound')).toBe(50));
  it('goes down where the target is lower', () =>
    expect(requiredValue({ value: 10, year: 2020 }, { value: 0, year: 2030 }, 2025)).toBe(5));
  it('is not drawn on before the baseline or after the target', () => {
    expect(requiredValue(baseline, target, 2019)).toBeNull();
    expect(requiredValue(baseline, target, 2031)).toBeNull();
  });
  it('does not divide by no years', () => {
    expect(requiredValue(baseline, { value: 80, year: 2020 }, 2020)).toBeNull();
    expect(requiredValue(baseline, { value: 80, year: 2010 }, 2015)).toBeNull();
  });
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  it('begins at the baseline and ends at the target, whatever they are', () =>
    fc.assert(
      fc.property(value, value, fc.integer({ min: 1, max: 50 }), (from, to, years) => {
        const path = requiredPath({ value: from, year: 2000 }, { value: to, year: 2000 + years });
        expect(path[0]?.value).toBeCloseTo(from, 6);
        expect(path.at(-1)?.value).toBeCloseTo(to, 6);
        expect(path).toHaveLength(years + 1);
      }),
    ));
  it('asks for the same in every year, whatever the scale', () =>
    fc.assert(
      fc.property(value, value, fc.integer({ min: 2, max: 50 }), (from, to, years) => {
        const path = requiredPath({ value: from, year: 2000 }, { value: to, year: 2000 + years });
        const steps = path.slice(1).map((point, at) => point.value - (path[at]?.value ?? Number.NaN));
        for (const step of steps) expect(step).toBeCloseTo((to - from) / years, 4);
      }),
    ));
});

describe('requiredPath', () => {
  it('has nothing to draw without a baseline or a target', () => {
    expect(requiredPath(null, target)).toEqual([]);
    expect(requiredPath(baseline, null)).toEqual([]);
  });
  it('has nothing to draw where the target lies before the baseline', () =>
    expect(requiredPath(target, baseline)).toEqual([]));
  it('does not fill the memory for a year typed wrong', () =>
    expect(requiredPath(baseline, { value: 1, year: 20300 })).toEqual([]));
});
