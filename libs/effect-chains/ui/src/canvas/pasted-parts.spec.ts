import { applyChanges, type ChainContent, NEW_EDGE, NEW_NODE } from '@rt/effect-chains/domain';
import { pasteLines, pasteParts } from './pasted-parts';

const node = (id: string, change = {}) => ({
  ...NEW_NODE,
  id,
  kind: 'activity' as const,
  text: `Ruta ${id}`,
  version: 3,
  ...change,
});
const group = { id: 'g', name: 'Skolan', version: 2 };
const copied: ChainContent = {
  nodes: [node('a', { x: 10, y: 20, groupId: 'g', indicatorIds: ['i'] }), node('b')],
  edges: [{ ...NEW_EDGE, id: 'ab', fromId: 'a', toId: 'b', assumption: 'De kommer.', version: 1 }],
  evidence: [],
  groups: [group],
};
const numbered = () => {
  let last = 0;
  return () => `new${++last}`;
};
const empty: ChainContent = { nodes: [], edges: [], evidence: [], groups: [] };

describe('pasted parts', () => {
  it('are copies under new ids that name each other', () => {
    const { nodes, edges, groups } = applyChanges(empty, pasteParts(copied, [], numbered()).changes);
    expect(groups).toMatchObject([{ name: 'Skolan' }]);
    expect(nodes.map(({ text }) => text)).toEqual(['Ruta a', 'Ruta b']);
    expect(nodes[0]?.groupId).toBe(groups[0]?.id);
    expect(edges).toMatchObject([{ fromId: nodes[0]?.id, toId: nodes[1]?.id, assumption: 'De kommer.' }]);
    expect([...nodes, ...edges, ...groups].every(({ id }) => id.startsWith('new'))).toBe(true);
  });

  it('keep what they are tied to', () => {
    expect(applyChanges(empty, pasteParts(copied, []).changes).nodes[0]?.indicatorIds).toEqual(['i']);
  });

  it('come beside their originals, or where there is room', () => {
    const { nodes } = applyChanges(empty, pasteParts(copied, []).changes);
    expect(nodes).toMatchObject([
      { x: 34, y: 44 },
      { x: null, y: null },
    ]);
  });

  it('come into a group that the chain has, not into a second one', () => {
    const { changes } = pasteParts(copied, [group]);
    expect(changes.some(({ part }) => part === 'group')).toBe(false);
    expect(applyChanges(empty, changes).nodes[0]?.groupId).toBe('g');
  });

  it('are named so that they can be selected', () => {
    expect(pasteParts(copied, [], numbered()).nodeIds).toHaveLength(2);
  });
});

describe('pasted lines', () => {
  const texts = (text: string) =>
    applyChanges(empty, pasteLines(text, 'output').changes).nodes.map((each) => [each.kind, each.text]);

  it('are a box each', () => {
    expect(texts('Kurser\r\nPraktik\n')).toEqual([
      ['output', 'Kurser'],
      ['output', 'Praktik'],
    ]);
  });

  it('have the cells of a row after one another', () =>
    expect(texts('Kurser\t\t300')).toEqual([['output', 'Kurser 300']]));

  it('lose the marks of a list', () => {
    expect(texts('• Kurser\n2) Praktik\n– Stöd').map(([, text]) => text)).toEqual(['Kurser', 'Praktik', 'Stöd']);
  });

  it('are passed over where they are empty or too short, and cut where too long', () => {
    expect(texts('\nx\n   \n')).toEqual([]);
    expect(texts('a'.repeat(900))[0]?.[1]).toHaveLength(500);
  });

  it('do not lose a number that belongs to the text', () => {
    expect(texts('300 deltagare')[0]?.[1]).toBe('300 deltagare');
  });
});
