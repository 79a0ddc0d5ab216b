import { applyChanges, type ChainNode, NEW_NODE } from '@rt/effect-chains/domain';
import { columnX } from '../layout/columns';
import { placeByColumns } from '../layout/place-by-columns';
import { arranged, dropped, intoColumn } from './moves';

const node = (id: string, change: Partial<ChainNode> = {}): ChainNode => ({
  ...NEW_NODE,
  id,
  kind: 'activity',
  text: `Ruta ${id}`,
  version: 1,
  ...change,
});
const chain = (...nodes: ChainNode[]) => ({ nodes, edges: [], evidence: [], groups: [] });
const drop = (content: ReturnType<typeof chain>, id: string, x: number, y: number) => {
  const changes = dropped(content, placeByColumns(content), new Map([[id, { x, y }]]));
  return { changes, after: new Map(applyChanges(content, changes).nodes.map((each) => [each.id, each])) };
};

describe('a box that is let go', () => {
  const content = chain(node('a', { x: columnX('activity'), y: 0 }));

  it('is placed by hand from then on', () => {
    expect(drop(content, 'a', columnX('activity'), 80.4).after.get('a')).toMatchObject({ y: 80, pinned: true });
  });

  it('is drawn into a column that is near, and becomes of its kind', () => {
    expect(drop(content, 'a', columnX('output') + 30, 5).after.get('a')).toMatchObject({
      kind: 'output',
      x: columnX('output'),
    });
  });

  it('stays what it is between columns', () => {
    expect(drop(content, 'a', columnX('activity') + 120, 5).after.get('a')).toMatchObject({
      kind: 'activity',
      x: columnX('activity') + 120,
    });
  });

  it('does not change when it was let go where it was', () => {
    expect(drop(content, 'a', columnX('activity') + 8, 0.2).changes).toEqual([]);
  });

  it('does not stand for a goal outside the column of goals', () => {
    const goal = chain(node('a', { kind: 'goal', goalLineageId: 'L', x: columnX('goal'), y: 0 }));
    expect(drop(goal, 'a', columnX('output'), 0).after.get('a')?.goalLineageId).toBeNull();
    expect(drop(goal, 'a', columnX('goal'), 90).after.get('a')?.goalLineageId).toBe('L');
  });

  it('has the others written down where they are shown, without counting as placed by hand', () => {
    const { after } = drop(chain(node('a'), node('b')), 'a', columnX('activity'), 500);
    expect(after.get('b')).toMatchObject({ x: columnX('activity'), pinned: false });
  });
});

describe('boxes that go to another column by key', () => {
  it('keep their height where they were placed, and are left to find one where not', () => {
    const content = chain(node('a', { x: 480, y: 70 }), node('b'));
    const changes = intoColumn(content, placeByColumns(content), new Set(['a', 'b']), 'output');
    expect(applyChanges(content, changes).nodes).toMatchObject([
      { kind: 'output', x: columnX('output'), y: 70 },
      { kind: 'output', x: null },
    ]);
  });

  it('do not take others with them', () => {
    const content = chain(node('a'), node('b'));
    expect(intoColumn(content, new Map(), new Set(['a']), 'output')).toHaveLength(1);
  });
});

describe('a layout', () => {
  it('moves what it placed, which is no longer placed by hand', () => {
    const content = chain(node('a', { x: 3, y: 4, pinned: true }));
    const changes = arranged(content, new Map([['a', { x: 480, y: 10.6, width: 184, height: 60 }]]));
    expect(applyChanges(content, changes).nodes[0]).toMatchObject({ x: 480, y: 11, pinned: false });
  });

  it('does not touch what it left where it was', () => {
    const content = chain(node('a', { x: 3, y: 4, pinned: true }));
    expect(arranged(content, new Map([['a', { x: 3, y: 4, width: 184, height: 60 }]]))).toEqual([]);
  });
});
