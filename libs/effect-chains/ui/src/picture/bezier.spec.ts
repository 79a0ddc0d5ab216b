import fc from 'fast-check';
import { type Bezier, directionAt, pathOf, piece, pointAt } from './bezier';

const coordinate = fc.integer({ min: -1000, max: 1000 });
const point = fc.record({ x: coordinate, y: coordinate });
const curves = fc.tuple(point, point, point, point) as fc.Arbitrary<Bezier>;
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('a curve', () => {
  const straight: Bezier = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 20, y: 0 },
    { x: 30, y: 0 },
  ];

  it('begins and ends where it says', () => {
    expect([pointAt(straight, 0), pointAt(straight, 1)]).toEqual([straight[0], straight[3]]);
  });

  it('leads straight ahead where it is straight', () => expect(directionAt(straight, 0.5)).toEqual({ x: 1, y: 0 }));

  it('has a direction also where it is only a point', () => {
    const [zero] = straight;
    expect(directionAt([zero, zero, zero, zero], 0.5)).toEqual({ x: 0, y: 0 });
  });

  it('is written as SVG in tenths of a pixel', () => {
    expect(
      pathOf([
        { x: 0.123, y: 0 },
        { x: 1, y: 2 },
        { x: 3, y: 4 },
        { x: 5, y: 6.66 },
      ]),
    ).toBe('M0.1,0C1,2 3,4 5,6.7');
  });

  it('has pieces that lie on it', () => {
    fc.assert(
      fc.property(curves, share, share, (curve, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const part = piece(curve, from, to);
        const [start, end] = [pointAt(curve, from), pointAt(curve, to)];
        expect(part[0].x).toBeCloseTo(start.x, 4);
        expect(part[0].y).toBeCloseTo(start.y, 4);
        expect(part[3].x).toBeCloseTo(end.x, 4);
        expect(part[3].y).toBeCloseTo(end.y, 4);
      }),
    );
  });
});
