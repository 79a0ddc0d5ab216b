import {
  applyChanges,
  type ChainContent,
  type ChainNode,
  contentOf,
  invertChanges,
  NEW_EDGE,
  NEW_NODE,
  PART_KINDS,
  type PartChange,
  SHELVES,
} from '@rt/effect-chains/domain';
import fc from 'fast-check';
import { PartDesk } from './part-desk';
import { planChanges } from './plan-changes';

const EMPTY: ChainContent = { nodes: [], edges: [], evidence: [], groups: [] };
const node = (id: string, more: Partial<ChainNode> = {}): ChainNode => ({
  ...NEW_NODE,
  id,
  kind: 'output',
  text: `Ruta ${id}`,
  version: 1,
  ...more,
});
const edge = (fromId: string, toId: string) => ({ ...NEW_EDGE, id: `${fromId}${toId}`, fromId, toId, version: 1 });
const deskOf = (content: ChainContent) =>
  new PartDesk(
    { group: new Set(), node: new Set(), edge: new Set(), evidence: new Set() },
    PART_KINDS.flatMap((kind) => content[SHELVES[kind]].map((part) => ({ kind, part }))),
  );
const plan = (content: ChainContent, ...changes: PartChange[]) => {
  const desk = deskOf(content);
  return {
    desk,
    ...planChanges(
      desk,
      changes.map((change) => ({ change, place: 'changes[0].is' })),
    ),
  };
};
const text = (id: string, was: string, is: string): PartChange => ({
  part: 'node',
  id,
  was: { text: was },
  is: { text: is },
});

describe('the plan of a set of changes', () => {
  it('goes by what the set itself has done before', () => {
    const { conflicts, applied, desk } = plan(
      { ...EMPTY, nodes: [node('a')] },
      text('a', 'Ruta a', 'b'),
      text('a', 'b', 'c'),
    );
    expect([conflicts, applied.length, desk.get('node', 'a')?.text]).toEqual([[], 2, 'c']);
    expect(desk.turned('node')).toMatchObject([{ after: { version: 2 } }]);
  });
  it('tells what really was there, whatever the sender thought', () => {
    const { applied } = plan({ ...EMPTY, nodes: [node('a', { x: 1, y: 2, text: 'b' })] }, text('a', 'Ruta a', 'b'), {
      part: 'node',
      id: 'a',
      was: { text: 'b', x: 0, y: 0 },
      is: null,
    });
    expect(applied).toMatchObject([{ was: { text: 'b', x: 1, y: 2, kind: 'output' }, is: null }]);
  });
  it('meets every conflict of the set, not only the first', () => {
    const { conflicts } = plan(
      { ...EMPTY, nodes: [node('a'), node('b')] },
      text('a', 'x', 'y'),
      text('b', 'x', 'y'),
      text('c', 'x', 'y'),
    );
    expect(conflicts.map(({ id, fields, current }) => [id, fields, current?.id ?? null])).toEqual([
      ['a', ['text'], 'a'],
      ['b', ['text'], 'b'],
      ['c', [], null],
    ]);
  });
  it('does not add a part twice, and is no conflict where it is there alike', () => {
    const again: PartChange = { part: 'node', id: 'a', was: null, is: contentOf<'node'>(node('a')) };
    expect(plan({ ...EMPTY, nodes: [node('a')] }, again)).toMatchObject({ applied: [], conflicts: [] });
    expect(plan({ ...EMPTY, nodes: [node('a', { text: 'Annan' })] }, again).conflicts).toMatchObject([
      { fields: ['text'] },
    ]);
  });
  it('ungroups, and takes arrows and evidence along', () => {
    const evidence = {
      id: 'v',
      edgeId: 'ab',
      bearing: 'mixed',
      strength: 'weak',
      source: 'S',
      url: null,
      date: null,
      note: null,
      version: 1,
    } as const;
    const content = {
      nodes: [node('a'), node('b')],
      edges: [edge('a', 'b'), edge('b', 'a')],
      evidence: [evidence],
      groups: [],
    };
    const { applied } = plan(content, { part: 'node', id: 'a', was: {}, is: null });
    expect(applied.map(({ id }) => id)).toEqual(['v', 'ab', 'ba', 'a']);
  });

  const ids = ['a', 'b', 'c', 'd'];
  const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
  const drawn = fc
    .record({ boxes: fc.subarray(ids), arrows: fc.uniqueArray(pair, { selector: String }) })
    .map(({ boxes, arrows }): ChainContent => ({
      ...EMPTY,
      nodes: boxes.map((id) => node(id)),
      edges: arrows
        .filter(([from, to]) => boxes.includes(from) && boxes.includes(to))
        .map(([from, to]) => edge(from, to)),
    }));
  const removal = fc.constantFrom(...ids).map((id): PartChange => ({ part: 'node', id, was: {}, is: null }));
  const rewriting = fc
    .tuple(fc.constantFrom(...ids), fc.string())
    .map(([id, is]): PartChange => ({ part: 'node', id, was: { text: `Ruta ${id}` }, is: { text: is } }));

  it('is what it does to the chain, and undoes to the very same, whatever is drawn and changed', () =>
    fc.assert(
      fc.property(drawn, fc.array(fc.oneof(removal, rewriting), { maxLength: 6 }), (content, changes) => {
        const { desk, applied } = plan(content, ...changes);
        const after = applyChanges(content, applied);
        const shape = ({ nodes, edges }: ChainContent) =>
          [...nodes, ...edges].map((part) => JSON.stringify(Object.entries({ ...part, version: 0 }).sort())).sort();
        expect(shape(after)).toEqual(shape({ ...EMPTY, nodes: desk.all('node'), edges: desk.all('edge') }));
        expect(shape(applyChanges(after, invertChanges(applied)))).toEqual(shape(content));
        const left = new Set(after.nodes.map(({ id }) => id));
        expect(after.edges.every(({ fromId, toId }) => left.has(fromId) && left.has(toId))).toBe(true);
      }),
    ));
});
