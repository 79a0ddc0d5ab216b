import { overlaps } from '../layout/geometry';
import type { Bezier } from '../picture/bezier';
import { MARK_SIZE, markPlaces } from './mark-places';

const level = (y: number): Bezier => [
  { x: 0, y },
  { x: 200, y },
  { x: 400, y },
  { x: 600, y },
];
const rectOf = ({ x, y }: { x: number; y: number }) => ({
  x: x - MARK_SIZE.width / 2,
  y: y - MARK_SIZE.height / 2,
  ...MARK_SIZE,
});

describe('the word on an arrow', () => {
  it('stands in the middle where there is room', () => {
    expect(markPlaces([{ id: 'a', curve: level(0) }], []).get('a')).toEqual({ x: 300, y: 0 });
  });

  it('stands beside a box that lies over the middle', () => {
    const box = { x: 280, y: -40, width: 40, height: 80 };
    const at = markPlaces([{ id: 'a', curve: level(0) }], [box]).get('a') ?? { x: 0, y: 0 };
    expect(overlaps(rectOf(at), box)).toBe(false);
  });

  it('does not cover the word of another arrow', () => {
    const places = markPlaces(
      ['a', 'b', 'c'].map((id, at) => ({ id, curve: level(at * 5) })),
      [],
    );
    const [a, b, c] = [...places.values()].map(rectOf);
    expect(a && b && c && [overlaps(a, b), overlaps(b, c), overlaps(a, c)]).toEqual([false, false, false]);
  });

  it('stands in the middle all the same where there is no room anywhere', () => {
    const wall = { x: 0, y: -50, width: 600, height: 100 };
    expect(markPlaces([{ id: 'a', curve: level(0) }], [wall]).get('a')).toEqual({ x: 300, y: 0 });
  });
});
