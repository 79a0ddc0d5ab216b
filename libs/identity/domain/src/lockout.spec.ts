import fc from 'fast-check';
import { FREE_ATTEMPTS, LONGEST_WAIT_MINUTES, waitMinutes } from './lockout';

describe('waitMinutes', () => {
  it('lets people be wrong a few times', () => expect([0, 1, 4].map(waitMinutes)).toEqual([0, 0, 0]));
  it('doubles the wait for every failure after that', () =>
    expect([5, 6, 7, 8].map(waitMinutes)).toEqual([1, 2, 4, 8]));
  it('does not keep anybody out for a day', () => expect(waitMinutes(5000)).toBe(LONGEST_WAIT_MINUTES));
  it('never gets shorter with more failures', () =>
    fc.assert(fc.property(fc.nat(2000), (failures) => waitMinutes(failures + 1) >= waitMinutes(failures))));
  it('asks for a wait from the first failure too many', () => expect(waitMinutes(FREE_ATTEMPTS)).toBeGreaterThan(0));
});
