import fc from 'fast-check';
import { renumbered } from './sibling-order';

const standing = (id: string, position: number, parentId: string | null = null) => ({ id, parentId, position });

describe('renumbered', () => {
  it('closes gaps and keeps the order', () =>
    expect(renumbered([standing('a', 0), standing('c', 5), standing('b', 3)])).toEqual([
      { id: 'b', position: 1 },
      { id: 'c', position: 2 },
    ]));
  it('numbers each group of siblings by itself', () =>
    expect(renumbered([standing('a', 0), standing('b', 1, 'a'), standing('c', 0, 'b')])).toEqual([
      { id: 'b', position: 0 },
    ]));
  it('does not touch what is in order', () =>
    fc.assert(
      fc.property(fc.nat(20), (count) => {
        expect(renumbered(Array.from({ length: count }, (_, at) => standing(`g${at}`, at)))).toEqual([]);
      }),
    ));
});
