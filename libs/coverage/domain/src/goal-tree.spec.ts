import fc from 'fast-check';
import { arbitraryGoals, goalWith } from '../testing/arbitrary-goals';
import { goalsUnder, inTreeOrder } from './goal-tree';

const TREE = [
  goalWith({ id: 'b', position: 1 }),
  goalWith({ id: 'a', position: 0 }),
  goalWith({ id: 'a2', parentId: 'a', position: 1 }),
  goalWith({ id: 'a1', parentId: 'a', position: 0 }),
  goalWith({ id: 'a11', parentId: 'a1', position: 0 }),
];

describe('the goal tree', () => {
  it('reads each goal followed by those under it, siblings by position', () =>
    expect(inTreeOrder(TREE).map(({ goal, depth }) => [goal.id, depth])).toEqual([
      ['a', 0],
      ['a1', 1],
      ['a11', 2],
      ['a2', 1],
      ['b', 0],
    ]));

  it('gathers every goal under a goal, however deep', () =>
    expect(
      goalsUnder(TREE)
        .get('a')
        ?.map(({ id }) => id)
        .sort(),
    ).toEqual(['a1', 'a11', 'a2']));

  it('puts a goal whose parent is not there at the top', () =>
    expect(inTreeOrder([goalWith({ id: 'x', parentId: 'gone' })])[0]).toMatchObject({ depth: 0 }));

  it('loses no goal and shows none twice', () =>
    fc.assert(
      fc.property(arbitraryGoals, (goals) => {
        const ids = inTreeOrder(goals).map(({ goal }) => goal.id);
        expect([...ids].sort()).toEqual(goals.map(({ id }) => id).sort());
      }),
    ));
});
