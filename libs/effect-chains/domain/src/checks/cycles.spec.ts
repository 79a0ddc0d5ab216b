import fc from 'fast-check';
import { arbitraryChain, chain, edge, node } from '../../testing/chains';
import { graphOf } from './chain-graph';
import { cyclesOf } from './cycles';

const boxes = [...'abcde'].map((id) => node(id, 'activity'));
const drawn = (arrows: string) =>
  cyclesOf(graphOf(chain({ nodes: boxes, edges: arrows.split(' ').map((id) => edge(id)) })));

describe('the circles of a chain', () => {
  it('are none where everything leads onwards, also by two ways', () => expect(drawn('ab ac bd cd de')).toEqual([]));
  it('are found without what leads into them or out of them', () =>
    expect(drawn('ab bc cd db de').map((circle) => circle.sort())).toEqual([['b', 'c', 'd']]));
  it('are told apart when there are two', () => expect(drawn('ab ba cd dc')).toHaveLength(2));
  it('are one when they share a box', () => expect(drawn('ab ba bc cb')).toHaveLength(1));
  it('do not count a box with an arrow to itself', () => expect(drawn('aa ab')).toEqual([]));

  it('survive ten thousand boxes in a row that bites its tail', () => {
    const ids = Array.from({ length: 10_000 }, (_, at) => `n${at}`);
    const nodes = ids.map((id) => node(id, 'activity'));
    const edges = ids.map((id, at) => edge(id, { fromId: id, toId: ids[(at + 1) % ids.length] as string }));
    expect(cyclesOf(graphOf(chain({ nodes, edges })))[0]).toHaveLength(10_000);
  });

  it('hold two boxes exactly when each can be reached from the other, on any graph', () =>
    fc.assert(
      fc.property(arbitraryChain, (content) => {
        const graph = graphOf(content);
        const together = new Set(cyclesOf(graph).flatMap((circle) => circle.flatMap((a) => circle.map((b) => a + b))));
        const reached = (from: string) => {
          const found = new Set(graph.out(from).map(({ toId }) => toId));
          for (const id of found) for (const { toId } of graph.out(id)) found.add(toId);
          return found;
        };
        for (const { id: a } of graph.nodes)
          for (const { id: b } of graph.nodes)
            if (a !== b) expect(together.has(a + b)).toBe(reached(a).has(b) && reached(b).has(a));
      }),
    ));
});
