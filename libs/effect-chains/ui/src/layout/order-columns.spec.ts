import { NEW_EDGE, NEW_NODE, NODE_KINDS, type NodeKind } from '@rt/effect-chains/domain';
import { orderColumns } from './order-columns';

const node = (id: string, kind: NodeKind) => ({ ...NEW_NODE, id, kind, text: id, version: 1 });
const edge = (fromId: string, toId: string) => ({ ...NEW_EDGE, id: `${fromId}${toId}`, fromId, toId, version: 1 });
const activity = NODE_KINDS.indexOf('activity');

describe('the order of the boxes in their columns', () => {
  it('uncrosses arrows that would cross in the order in which the boxes were added', () => {
    const nodes = [node('a', 'activity'), node('b', 'activity'), node('c', 'output'), node('d', 'output')];
    const columns = orderColumns({ nodes, edges: [edge('a', 'd'), edge('b', 'c')] });
    const [first, second] = [columns[activity], columns[activity + 1]];
    expect([first?.indexOf('a') === second?.indexOf('d'), first?.indexOf('b') === second?.indexOf('c')]).toEqual([
      true,
      true,
    ]);
  });

  it('is that in which they were added where nothing ties them', () => {
    const nodes = ['c', 'a', 'b'].map((id) => node(id, 'activity'));
    expect(orderColumns({ nodes, edges: [] })[activity]).toEqual(['c', 'a', 'b']);
  });

  it('holds each box once, in the column of its kind', () => {
    const nodes = NODE_KINDS.flatMap((kind) => [node(`${kind}1`, kind), node(`${kind}2`, kind)]);
    const edges = [edge('need2', 'goal1'), edge('goal1', 'need1'), edge('need1', 'need2')];
    expect(orderColumns({ nodes, edges }).map((column) => column.toSorted())).toEqual(
      NODE_KINDS.map((kind) => [`${kind}1`, `${kind}2`]),
    );
  });

  it('does not stumble on an arrow whose box is gone', () => {
    expect(orderColumns({ nodes: [node('a', 'goal')], edges: [edge('gone', 'a')] }).flat()).toEqual(['a']);
  });
});
