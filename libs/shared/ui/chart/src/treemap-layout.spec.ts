import fc from 'fast-check';
import { treemapLayout } from './treemap-layout';

const WHOLE = { x: 10, y: 20, width: 600, height: 400 };
const values = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 30 });

describe('the layout of a treemap', () => {
  it('gives each value its part of the area, and all of it', () => {
    fc.assert(
      fc.property(values, (given) => {
        const total = given.reduce((sum, value) => sum + value, 0);
        fc.pre(total > 0);
        treemapLayout(given, WHOLE).forEach(({ width, height }, at) =>
          expect(width * height).toBeCloseTo((given[at]! / total) * 240_000, 3),
        );
      }),
    );
  });

  it('keeps every rectangle inside and none over another', () => {
    fc.assert(
      fc.property(values, (given) => {
        const areas = treemapLayout(given, WHOLE).filter(({ width, height }) => width * height > 0);
        for (const { x, y, width, height } of areas) {
          expect(Math.min(x - 10, y - 20, 610 - x - width, 420 - y - height)).toBeGreaterThanOrEqual(-1e-6);
        }
        areas.forEach((one, at) => {
          for (const other of areas.slice(at + 1)) {
            const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
            const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
            expect(Math.min(across, down)).toBeLessThanOrEqual(1e-6);
          }
        });
      }),
    );
  });

  it('is as square as the method of its source makes it', () => {
    const areas = treemapLayout([6, 6, 4, 3, 2, 2, 1], { x: 0, y: 0, width: 6, height: 4 });
    expect(areas.slice(0, 2)).toEqual([
      { x: 0, y: 0, width: 3, height: 2 },
      { x: 0, y: 2, width: 3, height: 2 },
    ]);
    for (const { width, height } of areas) expect(Math.max(width / height, height / width)).toBeLessThan(3);
  });

  it('has no room for nothing', () => {
    expect(treemapLayout([0, 0], WHOLE).every(({ width, height }) => width * height === 0)).toBe(true);
  });
});
