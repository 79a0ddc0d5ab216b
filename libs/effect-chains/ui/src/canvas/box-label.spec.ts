import { NODE_KINDS, type NodeKind } from '@rt/effect-chains/domain';
import { boxLabels, saysByPart } from './box-label';
import { aNode, anEdge } from './fake-live';

const names = Object.fromEntries(NODE_KINDS.map((kind) => [kind, kind])) as Record<NodeKind, string>;
const chain = {
  nodes: [aNode('a', { text: 'Praktik.' }), aNode('b', { kind: 'output', text: '300 fullföljer' }), aNode('c')],
  edges: [anEdge('ab')],
};
const label = (id: string, says = new Map<string, string[]>()) =>
  boxLabels(chain, { ...names, activity: 'Aktivitet', output: 'Prestation' }, says).get(id);

describe('what is said of a box', () => {
  it('is its column, its text and what it leads to', () => {
    expect(label('a')).toBe('Aktivitet: Praktik. Leder till ”300 fullföljer”.');
  });

  it('is what leads to it, and that it leads nowhere', () => {
    expect(label('b')).toBe('Prestation: 300 fullföljer. Leder inte vidare. Leds hit av ”Praktik”.');
  });

  it('is what is the matter with it', () => {
    expect(label('c', new Map([['c', ['Inget leder hit.']]]))).toBe(
      'Aktivitet: Ruta c. Leder inte vidare. Inget leder hit.',
    );
  });
});

describe('what the findings say', () => {
  it('is said of every part that a finding concerns', () => {
    const finding = {
      code: 'cycle' as const,
      nodeIds: ['a', 'b'],
      edgeIds: ['ab'],
      says: { sv: 'Rundgång.', en: 'A circle.' },
      mend: { sv: '', en: '' },
    };
    expect(saysByPart([finding, { ...finding, nodeIds: ['a'], edgeIds: [] }], 'sv')).toEqual(
      new Map([
        ['a', ['Rundgång.', 'Rundgång.']],
        ['b', ['Rundgång.']],
        ['ab', ['Rundgång.']],
      ]),
    );
  });
});
