import fc from 'fast-check';
import { arbitraryChain, chain, edge, evidence, node } from '../../testing/chains';
import type { ChainEdge } from '../chain-edge';
import { graphOf } from './chain-graph';
import { edgeStrength, standingRank } from './edge-strength';
import { weakestLinks } from './weakest-links';

describe('the weakest link', () => {
  const nodes = [node('a', 'activity'), node('s', 'short_outcome'), node('b', 'mid_outcome'), node('g', 'goal')];

  it('is told by what the region believes where the evidence does not', () => {
    const edges = [edge('as', { confidence: 'high' }), edge('sg', { confidence: 'low' })];
    expect(weakestLinks(chain({ nodes, edges }))).toEqual([
      { startId: 'a', goalId: 'g', edgeId: 'sg', standing: 'untested', way: ['as', 'sg'] },
    ]);
  });

  it('is that of the best way, not of the worst', () => {
    const content = chain({
      nodes,
      edges: [edge('as'), edge('sg'), edge('ab'), edge('bg')],
      evidence: [evidence('ab', { strength: 'strong' }), evidence('bg', { strength: 'weak' })],
    });
    expect(weakestLinks(content)).toMatchObject([{ edgeId: 'bg', standing: 'weak', way: ['ab', 'bg'] }]);
  });

  it('begins with what nothing leads to where nothing is done', () => {
    const content = chain({ nodes: [node('n', 'need'), node('g', 'goal')], edges: [edge('ng')] });
    expect(weakestLinks(content)).toMatchObject([{ startId: 'n', goalId: 'g' }]);
  });

  it('cannot be avoided: every way from that start holds an arrow with evidence as weak, on any graph', () =>
    fc.assert(
      fc.property(arbitraryChain, (content) => {
        const graph = graphOf(content);
        const rank = ({ id }: ChainEdge) => standingRank(edgeStrength(graph.evidence(id)).standing);
        for (const { startId, goalId, standing } of weakestLinks(content)) {
          const reached = new Set([startId]);
          for (const id of reached)
            for (const each of graph.out(id)) if (rank(each) > standingRank(standing)) reached.add(each.toId);
          expect(reached.has(goalId)).toBe(false);
        }
      }),
    ));

  it('lies on a real way: each arrow begins where the one before it ended', () =>
    fc.assert(
      fc.property(arbitraryChain, (content) => {
        const byId = new Map(content.edges.map((each) => [each.id, each]));
        for (const { startId, goalId, edgeId, way } of weakestLinks(content)) {
          expect(way).toContain(edgeId);
          const end = way.reduce((at, id) => (byId.get(id)?.fromId === at ? (byId.get(id)?.toId ?? '') : ''), startId);
          expect(end).toBe(goalId);
        }
      }),
    ));
});
