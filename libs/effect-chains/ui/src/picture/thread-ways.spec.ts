import { type Bearing, type ChainNode, NEW_EDGE, NEW_NODE, type NodeKind } from '@rt/effect-chains/domain';
import { threadWays } from './thread-ways';

const node = (id: string, kind: NodeKind, change: Partial<ChainNode> = {}): ChainNode => ({
  ...NEW_NODE,
  id,
  kind,
  text: id,
  version: 1,
  ...change,
});
const edge = (id: string) => ({ ...NEW_EDGE, id, fromId: id.charAt(0), toId: id.charAt(1), version: 1 });
const evidence = (edgeId: string, bearing: Bearing) => ({
  id: `${edgeId}${bearing}`,
  edgeId,
  bearing,
  strength: 'weak' as const,
  source: 'SCB',
  url: null,
  date: null,
  note: null,
  version: 1,
});
const references = {
  goals: [],
  indicators: [],
  interventions: [{ id: 'p', name: 'Projektet', amount: 100, confirmedLineageIds: ['L'] }],
};
const carried = node('a', 'activity', { interventionIds: ['p'] });
const goal = node('g', 'goal', { goalLineageId: 'L' });
const middle = node('b', 'output');

describe('the thread through a chain', () => {
  it('runs from what a confirmed intervention carries to its goal, also by two ways', () => {
    const nodes = [carried, middle, node('c', 'output'), goal];
    const edges = ['ab', 'ac', 'bg', 'cg'].map(edge);
    expect(threadWays({ nodes, edges, evidence: [], references })).toEqual(new Set(['ab', 'ac', 'bg', 'cg']));
  });

  it('does not run where the way ends before the goal', () => {
    expect(threadWays({ nodes: [carried, middle, goal], edges: [edge('ab')], evidence: [], references }).size).toBe(0);
  });

  it('breaks at an arrow that all its evidence contradicts, but not at one that is contested', () => {
    const chain = { nodes: [carried, middle, goal], edges: [edge('ab'), edge('bg')], references };
    expect(threadWays({ ...chain, evidence: [evidence('bg', 'contradicts')] }).size).toBe(0);
    expect(threadWays({ ...chain, evidence: [evidence('bg', 'contradicts'), evidence('bg', 'supports')] }).size).toBe(
      2,
    );
  });

  it('does not run to a goal for which the intervention is not confirmed', () => {
    const other = node('g', 'goal', { goalLineageId: 'another' });
    expect(threadWays({ nodes: [carried, other], edges: [edge('ag')], evidence: [], references }).size).toBe(0);
  });

  it('does not run to a box that stands for no goal', () => {
    expect(
      threadWays({ nodes: [carried, node('g', 'goal')], edges: [edge('ag')], evidence: [], references }).size,
    ).toBe(0);
  });

  it('goes round in a circle without getting lost', () => {
    const edges = ['ab', 'ba', 'bg'].map(edge);
    expect(threadWays({ nodes: [carried, middle, goal], edges, evidence: [], references }).size).toBe(3);
  });
});
