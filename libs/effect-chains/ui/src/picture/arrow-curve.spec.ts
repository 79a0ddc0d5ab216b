import { arrowCurve } from './arrow-curve';

const box = (x: number, y: number) => ({ x, y, width: 184, height: 60 });

describe('the curve of an arrow', () => {
  it('runs from the right edge of a box to the left edge of the next', () => {
    const { curve, comesIn } = arrowCurve(box(0, 0), box(240, 100));
    expect([curve[0], curve[3], comesIn]).toEqual([{ x: 184, y: 30 }, { x: 240, y: 130 }, 1]);
  });

  it('leaves and comes in level, so that its head lies flat', () => {
    const { curve } = arrowCurve(box(0, 0), box(240, 300));
    expect([curve[1].y, curve[2].y]).toEqual([curve[0].y, curve[3].y]);
  });

  it('runs outside the boxes where one lies below the other', () => {
    const { curve, comesIn } = arrowCurve(box(0, 0), box(0, 100));
    expect([curve[0], curve[3], comesIn]).toEqual([{ x: 184, y: 30 }, { x: 184, y: 130 }, -1]);
    expect(curve[1].x).toBeGreaterThan(184);
  });

  it('runs from left edge to right edge where it leads backwards', () => {
    const { curve, comesIn } = arrowCurve(box(480, 0), box(0, 0));
    expect([curve[0].x, curve[3].x, comesIn]).toEqual([480, 184, -1]);
  });
});
