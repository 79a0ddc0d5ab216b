import { warnedIndicator } from '../../testing/src';
import { metAtBaseline } from './met-at-baseline';
import type { WarnedIndicator } from './warning';

const warned = (value: number, changes: Partial<WarnedIndicator> = {}) =>
  metAtBaseline(warnedIndicator({ target: { value, year: 2030 }, ...changes }));

describe('a target met at the baseline', () => {
  it('is told of, with both values', () =>
    expect(warned(75)[0]?.says.sv).toBe(
      'Målvärdet 75\u00a0procent är uppfyllt redan i utgångsläget: 78\u00a0procent 2020, och högre är bättre.',
    ));
  it('goes by the polarity', () => {
    expect([warned(78), warned(79), warned(79, { polarity: 'lower' })].map(({ length }) => length)).toEqual([1, 0, 1]);
    expect([warned(78, { polarity: 'none' }), warned(75, { polarity: 'none' })].map(({ length }) => length)).toEqual([
      1, 0,
    ]);
  });
  it('is not told of without a baseline or a target', () => {
    expect(warned(75, { baseline: null })).toEqual([]);
    expect(metAtBaseline(warnedIndicator({ target: null }))).toEqual([]);
  });
});
