import { around, overlaps } from './geometry';

const rect = (x: number, y: number, width = 10, height = 10) => ({ x, y, width, height });

describe('rectangles on the canvas', () => {
  it('are held by the smallest one around them all', () => {
    expect(around([rect(0, 0), rect(-20, 5), rect(3, 40, 100, 1)])).toEqual(rect(-20, 0, 123, 41));
  });

  it('have none around them where there are none', () => expect(around([])).toBeNull());

  it('overlap where they share surface', () => expect(overlaps(rect(0, 0), rect(9, 9))).toBe(true));

  it('do not overlap where only their edges touch', () => {
    expect(overlaps(rect(0, 0), rect(10, 0))).toBe(false);
    expect(overlaps(rect(0, 0), rect(0, 10))).toBe(false);
  });
});
