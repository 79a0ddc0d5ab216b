import { nextMark } from './next-mark';

const things = [
  [0, 0],
  [100, 0],
  [0, 100],
  [100, 110],
  [300, 40],
].map(([x = 0, y = 0], at) => ({ key: String(at), label: '', at: { x, y } }));

describe('the arrow keys in a picture', () => {
  it.each([
    [0, 'ArrowRight', 1],
    [0, 'ArrowDown', 2],
    [3, 'ArrowLeft', 2],
    [3, 'ArrowUp', 1],
    [1, 'ArrowRight', 4],
    [2, 'Home', 0],
    [0, 'End', 4],
  ])('lead from thing %d by %s to %d', (at, key, next) => expect(nextMark(things, at, key)).toBe(next));

  it('lead nowhere where there is nothing that way, and by no other key', () => {
    expect(nextMark(things, 0, 'ArrowUp')).toBeNull();
    expect(nextMark(things, 4, 'ArrowRight')).toBeNull();
    expect(nextMark(things, 0, 'a')).toBeNull();
    expect(nextMark([], 0, 'ArrowRight')).toBeNull();
  });
});
