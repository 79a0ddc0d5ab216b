import fc from 'fast-check';
import { arbitraryChain, chain, edge, node } from '../../testing/chains';
import { graphOf } from './chain-graph';
import { doseTo } from './dose';
import { doses } from './dose-check';

const drawn = (amount: number, population: number | null, effect: number | null = 0.5) =>
  chain({
    nodes: [node('a', 'activity', { amount }), node('s', 'short_outcome'), node('g', 'goal', { amount: population })],
    edges: [edge('as', { effect }), edge('sg', { effect: 0.2 })],
  });

describe('the dose', () => {
  it('is participants times the share that gets the effect at each step, against all that the goal speaks of', () =>
    expect(doseTo(drawn(300, 6000), 'g')).toMatchObject({ reached: 30, population: 6000, share: 0.005, unstated: [] }));

  it('counts an unstated effect as all, and says so', () =>
    expect(doseTo(drawn(300, 6000, null), 'g')).toMatchObject({ reached: 60, unstated: ['as'] }));

  it('follows the way with the most effect, and counts nobody twice', () => {
    const { nodes, edges } = drawn(300, 6000);
    const two = chain({ nodes, edges: [...edges, edge('ag', { effect: 0.05 })] });
    expect(doseTo(two, 'g').reached).toBe(30);
  });

  it('does not count the participants of a box behind another with participants: they are the same', () => {
    const { nodes, edges } = drawn(300, 6000);
    const before = chain({ nodes: [...nodes, node('r', 'resource', { amount: 9000 })], edges: [...edges, edge('ra')] });
    expect(doseTo(before, 'g').reached).toBe(30);
  });

  it('is nothing for a goal that is not there', () =>
    expect(doseTo(drawn(300, 6000), 'x')).toMatchObject({ steps: [], reached: 0, share: null }));

  it('never reaches more than the boxes hold, on any graph', () =>
    fc.assert(
      fc.property(arbitraryChain, (content) => {
        const held = content.nodes.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
        return content.nodes.every(({ id }) => doseTo(content, id).reached <= held + 1e-6);
      }),
    ));
});

describe('the dose check', () => {
  const said = (content: Parameters<typeof graphOf>[0]) => doses(graphOf(content)).map(({ says }) => says.sv);

  it('says with its sum when too few are reached to show in the figures', () =>
    expect(said(drawn(300, 6000))).toEqual([
      'Kedjan når 30 av de 6\u00a0000 som målet ”Ruta g” gäller (0,50\u00a0%). Det är för lite för att synas i siffrorna.',
    ]));
  it('says that the sum is at most so large where an effect is not stated', () =>
    expect(said(drawn(300, 6000, null))[0]).toContain('når högst 60 av'));
  it('says when more are reached than the goal concerns', () =>
    expect(said(drawn(3000, 100))[0]).toContain('någon räknas två gånger'));
  it('is silent when enough are reached', () => expect(said(drawn(3000, 1000))).toEqual([]));
  it('is silent where the goal’s box does not say how many', () => expect(said(drawn(300, null))).toEqual([]));
});
