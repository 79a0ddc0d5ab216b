import fc from 'fast-check';
import { arbitraryChain, chain, edge, evidence, node } from '../testing/chains';
import { applyChanges, invertChanges, rewind } from './apply-changes';
import type { ChainContent } from './chain';
import { adding, changing, contentOf, fieldsInConflict, partsOf, removing } from './make-changes';

const small = chain({
  nodes: [node('a', 'activity'), node('g', 'goal')],
  edges: [edge('ag')],
  evidence: [evidence('ag')],
});
const unordered = (content: ContentOnly) => new Map(partsOf(content).map((part) => [part.id, { ...part, version: 0 }]));
type ContentOnly = ChainContent;

describe('changes to a chain', () => {
  it('add a part last, under the id it was given', () => {
    const after = applyChanges(small, [adding('node', 'b', contentOf<'node'>(node('x', 'output')))], [7]);
    expect(after.nodes.map(({ id, version }) => [id, version])).toEqual([
      ['a', 1],
      ['g', 1],
      ['b', 7],
    ]);
  });

  it('change only the fields they name', () => {
    const change = changing('node', node('a', 'activity'), { text: 'Annat' });
    expect(change).toEqual({ part: 'node', id: 'a', was: { text: 'Ruta a' }, is: { text: 'Annat' } });
    expect(applyChanges(small, change ? [change] : []).nodes[0]).toEqual({ ...node('a', 'activity'), text: 'Annat' });
  });

  it('are none where nothing differs, whatever the order of ties', () => {
    const tied = node('a', 'activity', { indicatorIds: ['1', '2'] });
    expect(changing('node', tied, { text: tied.text, indicatorIds: ['2', '1'] })).toBeNull();
  });

  it('remove a box with its arrows and their evidence', () =>
    expect(applyChanges(small, removing(small, new Set(['a'])))).toEqual(chain({ nodes: [node('g', 'goal')] })));

  it('let go of the boxes of a group that is removed', () => {
    const grouped = chain({
      nodes: [node('a', 'activity', { groupId: 'x' })],
      groups: [{ id: 'x', name: 'X', version: 1 }],
    });
    expect(applyChanges(grouped, removing(grouped, new Set(['x'])))).toEqual(chain({ nodes: [node('a', 'activity')] }));
  });

  it('pass over a part that somebody else has removed', () =>
    expect(applyChanges(chain({}), [{ part: 'node', id: 'a', was: { text: 'A' }, is: { text: 'B' } }])).toEqual(
      chain({}),
    ));

  it('leave what they are given as it was', () => {
    const before = structuredClone(small);
    applyChanges(small, removing(small, new Set(['a'])));
    expect(small).toEqual(before);
  });

  it('are undone by their inverse, whatever is removed', () =>
    fc.assert(
      fc.property(arbitraryChain, fc.array(fc.constantFrom(...'abcdefghij', 'ab', 'cd')), (any, ids) => {
        const changes = removing(any, new Set(ids));
        expect(unordered(applyChanges(applyChanges(any, changes), invertChanges(changes)))).toEqual(unordered(any));
        expect(unordered(rewind(applyChanges(any, changes), [{ changes }]))).toEqual(unordered(any));
      }),
    ));
});

describe('a conflict', () => {
  const change = changing('node', node('a', 'activity'), { text: 'Mitt', amount: 3 });
  const meets = (now: Partial<ReturnType<typeof node>>) =>
    change && fieldsInConflict(node('a', 'activity', now), change);

  it('is none while the fields are what they were', () => expect(meets({})).toEqual([]));
  it('is none where somebody else changed another field', () => expect(meets({ x: 4, y: 4 })).toEqual([]));
  it('is the field that two have changed, and no other', () =>
    expect(meets({ text: 'Deras', x: 4 })).toEqual(['text']));
  it('is none where both wrote the same', () => expect(meets({ text: 'Mitt' })).toEqual([]));
  it('is any field that differs from what the person removed', () => {
    const gone = removing(small, new Set(['ag'])).find(({ part }) => part === 'edge');
    expect(gone && fieldsInConflict(edge('ag', { claim: 'Nytt' }), gone)).toEqual(['claim']);
  });
});
