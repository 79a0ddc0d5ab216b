import fc from 'fast-check';
import { drawCell, type ThreadCellShape } from './draw-cell';
import type { KnotState } from './thread-knot';

const cell = (state: KnotState, previous: KnotState | null, next: KnotState | null): ThreadCellShape => ({
  width: 72,
  height: 36,
  state,
  previous,
  next,
});
const kinds = (shape: ThreadCellShape) => drawCell(shape).map(({ kind }) => kind);

describe('drawCell', () => {
  it('runs through a knot that is there', () =>
    expect(kinds(cell('running', 'running', 'running'))).toEqual(['running', 'running']));
  it('thins where something is partly there', () =>
    expect(kinds(cell('thin', 'running', 'broken'))).toEqual(['thin', 'thin']));
  it('starts at the first knot and stops at the last', () => {
    expect(kinds(cell('running', null, 'running'))).toEqual(['running']);
    expect(kinds(cell('running', null, null))).toEqual([]);
  });
  it('frays the thread that comes in to a break, in its own weight', () =>
    expect(kinds(cell('broken', 'thin', 'broken'))).toEqual(['thin', 'strand', 'strand', 'strand']));
  it('draws nothing between two breaks', () => expect(kinds(cell('broken', 'broken', 'broken'))).toEqual([]));
  it('does not fray a thread that was never asked for', () =>
    expect(kinds(cell('broken', 'not_asked', null))).toEqual([]));
  it('is pale where nothing is asked', () => expect(kinds(cell('not_asked', 'running', null))).toEqual(['pale']));
  it('never lets a loose end reach the knot, however narrow the column', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 300 }), fc.constantFrom(32, 64), (width, height) => {
        const strokes = drawCell({ ...cell('broken', 'running', null), width, height });
        const ends = strokes.map(({ path }) => Number(path.split(' ').at(-1)?.split(',')[0]));
        expect(Math.max(...ends)).toBeLessThan(width / 2 - Math.min(height, width / 2) * 0.25);
      }),
    );
  });
  it('meets its neighbour at the edge at the same height, whatever the size', () => {
    const size = fc.integer({ min: 20, max: 300 });
    fc.assert(
      fc.property(size, size, (width, height) => {
        const [left, right] = drawCell({ ...cell('running', 'running', 'running'), width, height });
        expect(left?.path.split('C')[0]?.split(',')[1]).toBe(right?.path.split('C')[0]?.split(',')[1]);
      }),
    );
  });
});
