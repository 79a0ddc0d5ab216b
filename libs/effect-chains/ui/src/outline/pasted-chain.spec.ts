import { applyChanges, NODE_KINDS, type NodeKind } from '@rt/effect-chains/domain';
import fc from 'fast-check';
import { arrow, box, chainFixture } from '../testing/live-fixture';
import { pastedChain } from './pasted-chain';

const names = Object.fromEntries(NODE_KINDS.map((kind) => [kind, kind.toUpperCase()])) as Record<NodeKind, string>;
const paste = (rows: string[][], start: NodeKind = 'activity', before = chainFixture()) => {
  const pasted = pastedChain(rows, start, names, before);
  const after = applyChanges(before, pasted.changes);
  const text = (id: string) => after.nodes.find((node) => node.id === id)?.text;
  return {
    ...pasted,
    nodes: after.nodes.map(({ kind, text: said }) => `${kind}: ${said}`),
    edges: after.edges.map(({ fromId, toId }) => `${text(fromId)} → ${text(toId)}`),
  };
};

describe('a pasted range', () => {
  it('becomes a box a line, without bullets', () =>
    expect(paste([['• Praktik'], ['- Kurs'], ['']]).nodes).toEqual(['activity: Praktik', 'activity: Kurs']));

  it('becomes two boxes where two lines are the same', () => expect(paste([['Kurs'], ['Kurs']]).boxes).toBe(2));

  it('becomes a way a row where there are several cells', () => {
    const { nodes, edges } = paste([
      ['Praktik', 'Platser'],
      ['Kurs', 'Platser'],
    ]);
    expect(nodes).toEqual(['activity: Praktik', 'output: Platser', 'activity: Kurs']);
    expect(edges).toEqual(['Praktik → Platser', 'Kurs → Platser']);
  });

  it('goes past an empty cell to the next', () =>
    expect(paste([['Praktik', '', 'Arbete']]).nodes).toEqual(['activity: Praktik', 'short_outcome: Arbete']));

  it('reads the columns from a first row of their names', () =>
    expect(
      paste([
        ['Goal', 'activity'],
        ['Arbete', 'Kurs'],
      ]).nodes,
    ).toEqual(['goal: Arbete', 'activity: Kurs']));

  it('joins boxes that are there, and does not draw an arrow twice', () => {
    const before = chainFixture({
      nodes: [box('a', 'activity', { text: 'Kurs' }), box('b', 'output', { text: 'Platser' })],
      edges: [arrow('ab')],
    });
    expect(paste([['kurs', 'platser']], 'activity', before).changes).toEqual([]);
  });

  it('is refused whole where a cell is too long, or beyond the goal', () => {
    expect(paste([['Kurs'], ['x'.repeat(501)]])).toMatchObject({
      changes: [],
      refused: expect.stringContaining('Rad 2'),
    });
    expect(paste([['Arbete', 'Mer']], 'goal').refused).toContain('Rad 1');
  });

  it('is refused where the chain would be too large', () =>
    expect(paste(Array.from({ length: 1001 }, (_, at) => [`Ruta ${at}`])).refused).toContain('1000'));

  it('never makes an arrow to a box that is not there, whatever is pasted', () =>
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom('', 'Kurs', 'Plats', 'Jobb'), { maxLength: 9 })), (rows) => {
        const { edges, refused } = paste(rows);
        expect(refused !== null || edges.every((edge) => !edge.includes('undefined'))).toBe(true);
      }),
    ));
});
