import fc from 'fast-check';
import { MOVES, placeAfterDrop, placeAfterMove, withMoved } from './goal-moves';
import { goalRows, goalsByParent, subtreeIds } from './goal-rows';
import { goalsFrom } from './tree-fixture';

const goals = goalsFrom('A', '. A1', '. A2', 'B', '. B1', 'C');
const rows = goalRows(goals, { collapsed: new Set(), fits: null });

describe('moving by keys', () => {
  it('goes up and down among siblings, but not past the first or the last', () => {
    expect(placeAfterMove(goals, 'B', 'up')).toEqual({ parentId: null, position: 0 });
    expect(placeAfterMove(goals, 'B', 'down')).toEqual({ parentId: null, position: 2 });
    expect(placeAfterMove(goals, 'A', 'up')).toBeNull();
    expect(placeAfterMove(goals, 'C', 'down')).toBeNull();
  });

  it('goes in as the last under the goal before it, and not where there is none', () => {
    expect(placeAfterMove(goals, 'C', 'in')).toEqual({ parentId: 'B', position: 1 });
    expect(placeAfterMove(goals, 'A', 'in')).toBeNull();
  });

  it('goes out right after its parent, and not from the top', () => {
    expect(placeAfterMove(goals, 'A1', 'out')).toEqual({ parentId: null, position: 1 });
    expect(placeAfterMove(goals, 'A', 'out')).toBeNull();
  });

  it('in and then out is back where it was', () => {
    const inside = withMoved(goals, 'B', placeAfterMove(goals, 'B', 'in') ?? { parentId: null, position: 9 });
    expect(placeAfterMove(inside, 'B', 'out')).toEqual({ parentId: null, position: 1 });
  });
});

describe('moving by dropping', () => {
  it('puts a goal beside the row it pushes down', () => {
    expect(placeAfterDrop(goals, rows, 'C', 1, false)).toEqual({ parentId: 'A', position: 0 });
    expect(placeAfterDrop(goals, rows, 'C', 0, false)).toEqual({ parentId: null, position: 0 });
  });

  it('puts it under the row above when drawn to the right', () => {
    expect(placeAfterDrop(goals, rows, 'C', 1, true)).toEqual({ parentId: 'A', position: 2 });
  });

  it('counts rows without what is dragged', () => {
    expect(placeAfterDrop(goals, rows, 'A', 2, false)).toEqual({ parentId: null, position: 1 });
  });

  it('does nothing where the goal is already', () => {
    expect(placeAfterDrop(goals, rows, 'A', 0, false)).toBeNull();
    expect(placeAfterDrop(goals, rows, 'C', 5, false)).toBeNull();
  });

  it('never puts a goal under itself', () => {
    const anything = fc.record({
      id: fc.constantFrom(...goals.map(({ id }) => id)),
      index: fc.nat(6),
      inwards: fc.boolean(),
    });
    fc.assert(
      fc.property(anything, ({ id, index, inwards }) => {
        const place = placeAfterDrop(goals, rows, id, index, inwards);
        expect(subtreeIds(goals, id).has(place?.parentId ?? '')).toBe(false);
      }),
    );
  });
});

describe('withMoved', () => {
  it('keeps every family of siblings dense, whatever is moved', () => {
    const step = fc.tuple(fc.constantFrom(...goals.map(({ id }) => id)), fc.constantFrom(...MOVES));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const moved = steps.reduce((tree, [id, move]) => {
          const place = placeAfterMove(tree, id, move);
          return place ? withMoved(tree, id, place) : tree;
        }, goals);
        for (const siblings of goalsByParent(moved).values())
          expect(siblings.map(({ position }) => position)).toEqual(siblings.map((_, index) => index));
      }),
    );
  });
});
