import fc from 'fast-check';
import { overlaps } from './geometry';
import { BOX_GAP, settleColumn, stacked, stackHeight } from './settle-column';

const COLUMN = { x: 240, width: 184 };
const tops = (places: Map<string, { y: number }>) => [...places.values()].map(({ y }) => y);

describe('boxes in a column', () => {
  it('lie where they want when nothing is in the way', () => {
    const places = settleColumn(
      [
        { id: 'a', height: 60, y: 10 },
        { id: 'b', height: 60, y: 200 },
      ],
      COLUMN,
    );
    expect(tops(places)).toEqual([10, 200]);
  });

  it('are pushed down by the one before, not up', () => {
    const places = settleColumn(
      [
        { id: 'a', height: 60, y: 10 },
        { id: 'b', height: 60, y: 0 },
      ],
      COLUMN,
    );
    expect(tops(places)).toEqual([10, 70 + BOX_GAP]);
  });

  it('go past what lies in the column already', () => {
    const taken = [{ x: 200, y: 0, width: 184, height: 100 }];
    expect(tops(settleColumn([{ id: 'a', height: 60, y: 50 }], COLUMN, taken))).toEqual([100 + BOX_GAP]);
  });

  it('do not heed what lies in another column', () => {
    const taken = [{ x: 0, y: 0, width: 184, height: 100 }];
    expect(tops(settleColumn([{ id: 'a', height: 60, y: 50 }], COLUMN, taken))).toEqual([50]);
  });

  it('never overlap one another nor what was there', () => {
    const number = fc.integer({ min: -500, max: 500 });
    const height = fc.integer({ min: 40, max: 300 });
    const boxes = fc.array(fc.record({ height, y: number }));
    const rects = fc.array(fc.record({ x: number, y: number, width: fc.constant(184), height }));
    fc.assert(
      fc.property(boxes, rects, (wanted, taken) => {
        const settled = settleColumn(
          wanted.map((box, at) => ({ ...box, id: `${at}` })),
          COLUMN,
          taken,
        );
        const all = [...settled.values()];
        expect(all).toHaveLength(wanted.length);
        for (const [at, rect] of all.entries()) {
          for (const other of [...all.slice(at + 1), ...taken]) expect(overlaps(rect, other)).toBe(false);
        }
      }),
    );
  });
});

describe('a stack of boxes', () => {
  const boxes = [
    { id: 'a', height: 60 },
    { id: 'b', height: 80 },
  ];

  it('leaves the same gap between them', () => {
    expect(stacked(boxes, 100).map(({ y }) => y)).toEqual([100, 160 + BOX_GAP]);
  });
  it('is as high as its boxes and the gaps between them', () => expect(stackHeight(boxes)).toBe(140 + BOX_GAP));
});
