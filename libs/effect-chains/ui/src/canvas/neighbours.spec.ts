import type { NodeKind } from '@rt/effect-chains/domain';
import { columnX } from '../layout/columns';
import { neighbour, readingOrder } from './neighbours';

const box = (id: string, kind: NodeKind, y: number) => ({ id, kind, y });
const boxes = [
  box('a', 'activity', 0),
  box('b', 'activity', 100),
  box('c', 'activity', 200),
  box('o', 'short_outcome', 120),
  box('p', 'short_outcome', 400),
  box('g', 'goal', 0),
];
const places = new Map(boxes.map(({ id, kind, y }) => [id, { x: columnX(kind), y, width: 184, height: 60 }]));
const go = (from: string, direction: 'up' | 'down' | 'left' | 'right') => neighbour(boxes, places, from, direction);

describe('the arrow keys', () => {
  it('go up and down in a column, by where the boxes lie', () => {
    expect([go('a', 'down'), go('b', 'down'), go('c', 'up')]).toEqual(['b', 'c', 'b']);
  });

  it('stop at the ends of a column', () => expect([go('a', 'up'), go('c', 'down')]).toEqual([null, null]));

  it('go to the box at the most alike height in the next column that has any', () => {
    expect([go('a', 'right'), go('b', 'right'), go('p', 'left')]).toEqual(['o', 'o', 'c']);
  });

  it('stop at the first and the last column', () => expect([go('a', 'left'), go('g', 'right')]).toEqual([null, null]));

  it('lead nowhere from a box that is gone', () => expect(go('gone', 'right')).toBeNull());
});

describe('the reading order', () => {
  it('is column by column, from the top', () => {
    expect(readingOrder([...boxes].reverse(), places)).toEqual(['a', 'b', 'c', 'o', 'p', 'g']);
  });
});
