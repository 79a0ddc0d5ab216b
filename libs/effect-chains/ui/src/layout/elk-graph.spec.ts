import { type ChainContent, NEW_EDGE, NEW_NODE, NODE_KINDS, type NodeKind } from '@rt/effect-chains/domain';
import { boxSize } from './box-size';
import { columnX } from './columns';
import { fromElkGraph, toElkGraph } from './elk-graph';
import { overlaps } from './geometry';

const node = (id: string, kind: NodeKind, place = {}) => ({ ...NEW_NODE, id, kind, text: id, version: 1, ...place });
const edge = (fromId: string, toId: string) => ({ ...NEW_EDGE, id: `${fromId}${toId}`, fromId, toId, version: 1 });
const chain = (nodes: ChainContent['nodes'], edges: ChainContent['edges'] = []): ChainContent => ({
  nodes,
  edges,
  evidence: [],
  groups: [],
});
const answer = (places: Record<string, number>) => ({
  id: 'chain',
  children: Object.entries(places).map(([id, y]) => ({ id, x: 9999, y })),
});

describe('what ELK is asked', () => {
  const nodes = [node('a', 'activity'), node('b', 'activity'), node('c', 'output')];

  it('holds every box with its size and its column', () => {
    const { children } = toElkGraph(chain(nodes), new Map());
    expect(children).toMatchObject(nodes.map((each) => ({ id: each.id, x: columnX(each.kind), ...boxSize(each) })));
  });

  it('turns an arrow that leads backwards round', () => {
    expect(toElkGraph(chain(nodes, [edge('c', 'a')]), new Map()).edges).toEqual([
      { id: 'ca', sources: ['a'], targets: ['c'] },
    ]);
  });

  it('leaves out arrows within a column and arrows whose box is gone', () => {
    expect(toElkGraph(chain(nodes, [edge('a', 'b'), edge('a', 'gone')]), new Map()).edges).toEqual([]);
  });
});

describe('the places ELK found', () => {
  it('are drawn into the columns', () => {
    const nodes = NODE_KINDS.map((kind) => node(kind, kind));
    const places = fromElkGraph(chain(nodes), answer({ need: 40 }), { keepPlaced: false });
    expect(NODE_KINDS.map((kind) => places.get(kind)?.x)).toEqual(NODE_KINDS.map(columnX));
    expect(places.get('need')?.y).toBe(40);
  });

  it('do not overlap even where ELK put two boxes in one spot', () => {
    const places = fromElkGraph(chain([node('a', 'goal'), node('b', 'goal')]), answer({ a: 10, b: 10 }), {
      keepPlaced: false,
    });
    const [a, b] = [...places.values()];
    expect(a && b && overlaps(a, b)).toBe(false);
  });

  it('leave what was placed by hand where it is, and go past it', () => {
    const pinned = node('a', 'goal', { x: columnX('goal'), y: 0, pinned: true });
    const places = fromElkGraph(chain([pinned, node('b', 'goal')]), answer({ a: 500, b: 0 }), { keepPlaced: true });
    expect(places.get('a')).toMatchObject({ y: 0 });
    expect(places.get('b')?.y).toBeGreaterThan(boxSize(pinned).height);
  });

  it('move also what was placed by hand where that is asked', () => {
    const pinned = node('a', 'goal', { x: 3, y: 0, pinned: true });
    const places = fromElkGraph(chain([pinned]), answer({ a: 500 }), { keepPlaced: false });
    expect(places.get('a')).toMatchObject({ x: columnX('goal'), y: 500 });
  });

  it('move what an earlier layout placed', () => {
    const laid = node('a', 'goal', { x: 3, y: 0 });
    expect(fromElkGraph(chain([laid]), answer({ a: 50 }), { keepPlaced: true }).get('a')?.y).toBe(50);
  });
});
