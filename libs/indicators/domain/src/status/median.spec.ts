import fc from 'fast-check';
import { medianOf } from './median';

describe('medianOf', () => {
  it('is the one in the middle, or between the two, whatever order they come in', () => {
    expect(medianOf([9, 1, 2])).toBe(2);
    expect(medianOf([9, 1, 4, 2])).toBe(3);
  });
  it('is no number of none', () => expect(medianOf([])).toBeNaN());
  it('has as many values on either side of it, however many they are', () =>
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 600 }), (values) => {
        const middle = medianOf(values);
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
      }),
    ));
});
