import { type ChainEdge, type ChainNode, NEW_EDGE, NEW_NODE, NODE_KINDS } from '@rt/effect-chains/domain';
import fc from 'fast-check';
import { columnX } from './columns';
import { overlaps } from './geometry';
import { placeByColumns } from './place-by-columns';

const node = (id: string, change: Partial<ChainNode> = {}): ChainNode => ({
  ...NEW_NODE,
  id,
  kind: 'activity',
  text: `Ruta ${id}`,
  version: 1,
  ...change,
});
const edge = (fromId: string, toId: string): ChainEdge => ({
  ...NEW_EDGE,
  id: `${fromId}-${toId}`,
  fromId,
  toId,
  version: 1,
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const coordinate = fc.integer({ min: -1000, max: 2000 });
const place = fc.option(fc.record({ x: coordinate, y: coordinate }), { nil: { x: null, y: null } });
const arbitrary = fc
  .tuple(
    fc.tuple(
      ...ids.map((id) =>
        fc
          .tuple(fc.constantFrom(...NODE_KINDS), fc.string({ maxLength: 200 }), place)
          .map(([kind, text, at]) => node(id, { kind, text, ...at })),
      ),
    ),
    fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 20 }),
  )
  .map(([nodes, pairs]) => ({ nodes, edges: pairs.map(([from, to]) => edge(from, to)) }));

describe('places by column', () => {
  it('lie from left to right by kind', () => {
    const places = placeByColumns({ nodes: NODE_KINDS.map((kind) => node(kind, { kind })), edges: [] });
    expect(NODE_KINDS.map((kind) => places.get(kind)?.x)).toEqual(NODE_KINDS.map(columnX));
  });

  it('leave a box where it was placed', () => {
    const places = placeByColumns({ nodes: [node('a', { x: 7, y: -9 }), node('b')], edges: [] });
    expect(places.get('a')).toMatchObject({ x: 7, y: -9 });
  });

  it('centre a short column beside a long one', () => {
    const nodes = [...['a', 'b', 'c'].map((id) => node(id)), node('g', { kind: 'goal' })];
    const places = placeByColumns({ nodes, edges: [] });
    expect(places.get('g')?.y).toBe(places.get('b')?.y);
  });

  it('do not move what was shown when an arrow is drawn', () => {
    const nodes = [node('a'), node('b'), node('c', { kind: 'output' }), node('d', { kind: 'output' })];
    const before = placeByColumns({ nodes, edges: [] });
    expect(placeByColumns({ nodes, edges: [edge('a', 'd'), edge('b', 'c')] }, before)).toEqual(before);
  });

  it('put a new box below those that were shown', () => {
    const before = placeByColumns({ nodes: [node('a'), node('b')], edges: [] });
    const after = placeByColumns({ nodes: [node('new'), node('a'), node('b')], edges: [] }, before);
    expect(after.get('a')).toEqual(before.get('a'));
    expect(after.get('new')?.y).toBeGreaterThan(before.get('b')?.y ?? 0);
  });

  it('make room below a box whose text grows', () => {
    const before = placeByColumns({ nodes: [node('a'), node('b')], edges: [] });
    const after = placeByColumns(
      { nodes: [node('a', { text: 'lång text '.repeat(30) }), node('b')], edges: [] },
      before,
    );
    expect(after.get('a')?.y).toBe(before.get('a')?.y);
    expect(after.get('b')?.y).toBeGreaterThan(before.get('b')?.y ?? 0);
  });

  it('hold every box once, never overlap what nobody placed, and are the same for the same chain', () => {
    fc.assert(
      fc.property(arbitrary, (content) => {
        const places = placeByColumns(content);
        expect([...places.keys()].sort()).toEqual(ids);
        expect(placeByColumns(content)).toEqual(places);
        for (const { id, kind, x } of content.nodes.filter((each) => each.x === null)) {
          const rect = places.get(id);
          expect(rect?.x).toBe(x ?? columnX(kind));
          for (const [otherId, other] of places) if (rect && otherId !== id) expect(overlaps(rect, other)).toBe(false);
        }
      }),
    );
  });
});
