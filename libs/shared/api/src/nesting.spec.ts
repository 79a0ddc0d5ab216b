import fc from 'fast-check';
import { DEEPEST_INPUT, isTooDeep } from './nesting';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

describe('isTooDeep', () => {
  it('lets ordinary input through', () =>
    expect(isTooDeep({ goals: [{ wording: 'x', fields: { unit: null } }] })).toBe(false));
  it('counts levels, not values', () => expect(isTooDeep(Array.from({ length: 100_000 }, () => [1]))).toBe(false));
  it('stops at the level after the deepest', () => {
    expect(isTooDeep(nested(DEEPEST_INPUT))).toBe(false);
    expect(isTooDeep(nested(DEEPEST_INPUT + 2))).toBe(true);
  });
  it('does not itself break on what it guards against', () => expect(isTooDeep(nested(200_000))).toBe(true));
  it('can be asked about any JSON', () =>
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => !isTooDeep(value))));
});
