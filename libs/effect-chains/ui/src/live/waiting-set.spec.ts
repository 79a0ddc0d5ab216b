import type { PartChange } from '@rt/effect-chains/domain';
import { joined, rebased } from './waiting-set';
import { applied, written } from './testing/at-a-chain';

const set = (change: PartChange, typed = true) => ({ id: change.id + typed, changes: [change], typed, seen: [] });

describe('two sets of typing', () => {
  it('in the same field are one, from what was there first to what is there last', () =>
    expect(joined(set(written('a', '', 'Pr')), set(written('a', 'Pr', 'Pra')))).toMatchObject({
      id: 'atrue',
      changes: [written('a', '', 'Pra')],
    }));

  it('in two boxes stay two', () => expect(joined(set(written('a', '', 'x')), set(written('b', '', 'y')))).toBeNull());

  it('in two fields of a box stay two', () =>
    expect(
      joined(set(written('a', '', 'x')), set({ part: 'node', id: 'a', was: { amount: null }, is: { amount: 4 } })),
    ).toBeNull());

  it('are not joined to what was done in one go', () =>
    expect(joined(set(written('a', '', 'x'), false), set(written('a', 'x', 'y')))).toBeNull());

  it('are not joined to the adding of the box', () => {
    const added = { part: 'node', id: 'a', was: null, is: { text: 'x' } } as PartChange;
    expect(joined(set(added), set(written('a', 'x', 'y')))).toBeNull();
  });
});

describe('a set on top of one that is stored', () => {
  const next = set(written('a', 'Ett ', 'Ett två'));

  it('goes on from what the server made of it', () =>
    expect(rebased(next, [written('a', '', 'Ett ')], applied(1, [written('a', '', 'Ett')])).changes).toEqual([
      written('a', 'Ett', 'Ett två'),
    ]));

  it('is left as it is where the server changed nothing, or did not tell', () => {
    expect(rebased(next, [written('a', '', 'Ett ')], applied(1, []))).toEqual(next);
    expect(rebased(next, [written('b', '', 'x')], applied(1, [written('b', '', 'y')]))).toEqual(next);
  });

  it('is left as it is where it was made on top of something else', () =>
    expect(rebased(next, [written('a', '', 'Två')], applied(1, [written('a', '', '2')]))).toEqual(next));
});
