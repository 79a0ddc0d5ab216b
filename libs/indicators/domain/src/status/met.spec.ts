import { hasReached } from './met';

const target = { value: 50, year: 2030 };
const reached = (value: number, polarity: 'higher' | 'lower' | 'none', margin: number | null = null, from = 30) =>
  hasReached({ value, margin }, target, { value: from, year: 2020 }, polarity);

describe('hasReached', () => {
  it('is so at the target and beyond it, the way the polarity points', () => {
    expect([49.9, 50, 60].map((value) => reached(value, 'higher'))).toEqual([false, true, true]);
    expect([40, 50, 50.1].map((value) => reached(value, 'lower'))).toEqual([true, true, false]);
  });
  it('has nothing to do with the margin where a polarity says which side is right', () =>
    expect(reached(49, 'higher', 5)).toBe(false));
  it('is so within a twentieth of the way where a level is to be hit, from either side', () =>
    expect([48.9, 49, 51, 51.1].map((value) => reached(value, 'none'))).toEqual([false, true, true, false]));
  it('is so within the margin where a level is to be hit', () =>
    expect([reached(47, 'none', 3), reached(46, 'none', 3)]).toEqual([true, false]));
  it('asks for the very level where nothing says how far it was', () => {
    expect(hasReached({ value: 50, margin: null }, target, null, 'none')).toBe(true);
    expect(hasReached({ value: 50.1, margin: null }, target, null, 'none')).toBe(false);
    expect(reached(50.1, 'none', null, 50)).toBe(false);
  });
});
