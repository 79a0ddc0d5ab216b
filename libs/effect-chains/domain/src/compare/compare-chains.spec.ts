import fc from 'fast-check';
import { arbitraryChain, chain, edge, evidence, node } from '../../testing/chains';
import { compareChains, differs } from './compare-chains';

describe('two versions of a chain', () => {
  const before = chain({
    nodes: [node('a', 'activity'), node('s', 'short_outcome'), node('g', 'goal')],
    edges: [edge('as', { assumption: 'Det håller.' }), edge('sg')],
    evidence: [evidence('as')],
  });

  it('tell what is added, changed field by field, and removed last', () => {
    const after = chain({
      ...before,
      nodes: [node('a', 'activity', { text: 'Längre praktik' }), node('g', 'goal'), node('b', 'output')],
      edges: [edge('ag')],
      evidence: [],
    });
    const { nodes, edges, evidence: shown } = compareChains(before, after);
    expect(nodes.map(({ id, state }) => [id, state])).toEqual([
      ['a', 'changed'],
      ['g', 'same'],
      ['b', 'added'],
      ['s', 'removed'],
    ]);
    expect(nodes[0]?.fields).toEqual([{ field: 'text', was: 'Ruta a', is: 'Längre praktik' }]);
    expect(edges.map(({ state }) => state)).toEqual(['added', 'removed', 'removed']);
    expect(shown.map(({ state }) => state)).toEqual(['removed']);
  });

  it('are the same when a box has only been moved on the canvas', () => {
    const moved = { ...before, nodes: before.nodes.map((each) => ({ ...each, x: 4, y: 2, pinned: true, version: 9 })) };
    expect(differs(compareChains(before, moved))).toBe(false);
  });

  it('know an arrow that was drawn anew between the same boxes', () => {
    const redrawn = { ...before, edges: [{ ...edge('as'), id: 'new' }, edge('sg')] };
    expect(compareChains(before, redrawn).edges[0]).toMatchObject({
      state: 'changed',
      fields: [{ field: 'assumption', was: 'Det håller.', is: null }],
    });
  });

  it('do not differ from themselves, on any graph', () =>
    fc.assert(fc.property(arbitraryChain, (any) => expect(differs(compareChains(any, any))).toBe(false))));

  it('turned round swap what is added and what is removed', () =>
    fc.assert(
      fc.property(arbitraryChain, arbitraryChain, (one, other) => {
        const ids = (parts: { id: string; state: string }[], state: string) =>
          parts
            .filter((part) => part.state === state)
            .map(({ id }) => id)
            .sort();
        const [there, back] = [compareChains(one, other), compareChains(other, one)];
        expect(ids(there.nodes, 'added')).toEqual(ids(back.nodes, 'removed'));
        expect(ids(there.nodes, 'changed')).toEqual(ids(back.nodes, 'changed'));
      }),
    ));
});
