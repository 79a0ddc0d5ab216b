import { nextCell } from './cell-keys';

const IDS = ['a', 'b', 'c'];
const from = (id: string, column: number) => (key: string) => nextCell(key, { id, column }, IDS, 8);

describe('the keys of the map', () => {
  it('go one cell at a time', () => {
    expect(from('b', 3)('ArrowRight')).toEqual({ id: 'b', column: 4 });
    expect(from('b', 3)('ArrowLeft')).toEqual({ id: 'b', column: 2 });
    expect(from('b', 3)('ArrowUp')).toEqual({ id: 'a', column: 3 });
    expect(from('b', 3)('ArrowDown')).toEqual({ id: 'c', column: 3 });
  });
  it('go to the ends of a row, and far at a time', () => {
    expect(from('b', 3)('Home')).toEqual({ id: 'b', column: 0 });
    expect(from('b', 3)('End')).toEqual({ id: 'b', column: 8 });
    expect(from('a', 3)('PageDown')).toEqual({ id: 'c', column: 3 });
  });
  it.each(['ArrowUp', 'ArrowLeft'])('do not go over the edge: %s', (key) => expect(from('a', 0)(key)).toBeNull());
  it('leave other keys to the page', () => expect(from('a', 0)('Enter')).toBeNull());
});
