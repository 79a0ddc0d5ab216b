import { applyChanges, type ChainContent, type NodeKind } from '@rt/effect-chains/domain';
import fc from 'fast-check';
import { box, chainFixture } from '../testing/live-fixture';
import { boxesChanged, columnOrder, groupedAs, movedTo, newArrow, newBox, reordered, tiedTo } from './chain-edits';

const column = (chain: ChainContent, kind: NodeKind = 'activity') =>
  columnOrder(chain, kind)
    .map(({ id }) => id)
    .join('');
const three = chainFixture({ nodes: [box('a', 'activity'), box('b', 'activity'), box('c', 'activity')] });

describe('edits of a chain', () => {
  it('add a box with what it begins with', () => {
    const { nodes } = applyChanges(three, [newBox('goal', 'Fler i arbete', { goalLineageId: 'g' }, 'd')]);
    expect(nodes.at(-1)).toMatchObject({ id: 'd', kind: 'goal', text: 'Fler i arbete', goalLineageId: 'g', x: null });
  });

  it('add an arrow without an assumption that nobody has made', () =>
    expect(newArrow('a', 'b').is).toMatchObject({ fromId: 'a', toId: 'b', assumption: null, sign: 'increases' }));

  it('let a moved box find a new place, and let go of its goal', () => {
    const chain = chainFixture({ nodes: [box('a', 'goal', { goalLineageId: 'g', x: 5, y: 5, pinned: true })] });
    const { nodes } = applyChanges(chain, movedTo(chain, new Set(['a']), 'long_outcome'));
    expect(nodes[0]).toMatchObject({ kind: 'long_outcome', goalLineageId: null, x: null, y: null, pinned: false });
  });

  it('do not change a box that is in the column already', () =>
    expect(movedTo(three, new Set(['a']), 'activity')).toEqual([]));

  it('put boxes in a new group, and leave the others out of it', () => {
    const { nodes, groups } = applyChanges(three, groupedAs(three, new Set(['a', 'c']), 'Ungdomar'));
    expect(groups[0]?.name).toBe('Ungdomar');
    expect(nodes.map(({ groupId }) => groupId === groups[0]?.id)).toEqual([true, false, true]);
  });

  it('tie several boxes to an indicator, each once', () => {
    const chain = chainFixture({ nodes: [box('a', 'output', { indicatorIds: ['i'] }), box('b', 'output')] });
    const changes = tiedTo(chain, new Set(['a', 'b']), 'indicatorIds', 'i');
    expect(changes).toHaveLength(1);
    expect(applyChanges(chain, changes).nodes.map(({ indicatorIds }) => indicatorIds)).toEqual([['i'], ['i']]);
  });

  it('are none where nothing differs', () =>
    expect(boxesChanged(three, new Set(['a']), ({ text }) => ({ text }))).toEqual([]));

  it('move a box up and down its column', () => {
    const up = applyChanges(three, reordered(three, 'c', -1));
    expect(column(up)).toBe('acb');
    expect(column(applyChanges(up, reordered(up, 'a', 1)))).toBe('cab');
  });

  it('do not move the first box up or the last one down', () => {
    expect(reordered(three, 'a', -1)).toEqual([]);
    expect(reordered(three, 'c', 1)).toEqual([]);
  });

  it('keep every box, and none above another, however they are reordered', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(-1 as const, 1 as const))),
        (moves) => {
          const after = moves.reduce((chain, [id, step]) => applyChanges(chain, reordered(chain, id, step)), three);
          expect([...column(after)].sort().join('')).toBe('abc');
          const tops = columnOrder(after, 'activity').map(({ y }) => y);
          expect(tops.every((y, at) => y === null || at === 0 || y > (tops[at - 1] ?? -Infinity))).toBe(true);
        },
      ),
    ));
});
