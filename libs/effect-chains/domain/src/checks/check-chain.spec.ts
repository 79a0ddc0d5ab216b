import fc from 'fast-check';
import { arbitraryChain, chain, edge, node } from '../../testing/chains';
import { CHECK_CODES } from '../chain-finding';
import { checkChain } from './check-chain';

describe('the logic checks', () => {
  it('never throw and point only at what is there, on any graph', () =>
    fc.assert(
      fc.property(arbitraryChain, (content) => {
        const there = new Set([...content.nodes, ...content.edges].map(({ id }) => id));
        for (const { code, nodeIds, edgeIds, says, mend } of checkChain(content)) {
          expect(CHECK_CODES).toContain(code);
          expect([...nodeIds, ...edgeIds].every((id) => there.has(id))).toBe(true);
          expect([says.sv, says.en, mend.sv, mend.en].every((text) => /^\S.*[.?]$/.test(text))).toBe(true);
        }
      }),
      { numRuns: 300 },
    ));

  it('come in the order in which they are shown', () =>
    fc.assert(
      fc.property(arbitraryChain, (content) => {
        const order = checkChain(content).map(({ code }) => CHECK_CODES.indexOf(code));
        expect(order).toEqual(order.toSorted((one, other) => one - other));
      }),
    ));

  it('say nothing of an empty chain', () => expect(checkChain(chain({}))).toEqual([]));

  it('say nothing of a chain that holds together', () => {
    const content = chain({
      nodes: [
        node('a', 'activity'),
        node('o', 'output'),
        node('s', 'short_outcome', { indicatorIds: ['i'] }),
        node('g', 'goal'),
      ],
      edges: ['ao', 'os', 'sg'].map((id) => edge(id, { assumption: 'Det håller.' })),
      evidence: ['ao', 'os', 'sg'].map((edgeId) => ({
        ...{ id: `e${edgeId}`, edgeId, bearing: 'supports' as const, strength: 'weak' as const },
        ...{ source: 'En utvärdering', url: null, date: null, note: null, version: 1 },
      })),
    });
    expect(checkChain(content)).toEqual([]);
  });
});
