import { NEW_EDGE, NEW_NODE } from '@rt/effect-chains/domain';
import { copyParts, readCopied } from './copied-parts';

const node = (id: string, groupId: string | null = null) => ({
  ...NEW_NODE,
  id,
  kind: 'activity' as const,
  text: `Ruta ${id}`,
  groupId,
  version: 1,
});
const edge = (id: string) => ({ ...NEW_EDGE, id, fromId: id.charAt(0), toId: id.charAt(1), version: 1 });
const evidence = {
  id: 'e',
  edgeId: 'ab',
  bearing: 'supports' as const,
  strength: 'weak' as const,
  source: 'SCB',
  url: null,
  date: null,
  note: null,
  version: 1,
};
const chain = {
  nodes: [node('a', 'g'), node('b'), node('c')],
  edges: [edge('ab'), edge('bc')],
  evidence: [evidence],
  groups: [{ id: 'g', name: 'Skolan', version: 1 }],
};
const copied = (...ids: string[]) => readCopied(copyParts(chain, new Set(ids)));

describe('copied parts of a chain', () => {
  it('hold the boxes, the arrows between them, their evidence and their groups', () => {
    expect(copied('a', 'b')).toMatchObject({
      nodes: [{ id: 'a' }, { id: 'b' }],
      edges: [{ id: 'ab' }],
      evidence: [{ id: 'e' }],
      groups: [{ id: 'g' }],
    });
  });

  it('leave out an arrow of which only one end is chosen, and its evidence', () => {
    expect(copied('b', 'c')).toMatchObject({ edges: [{ id: 'bc' }], evidence: [], groups: [] });
  });

  it('hold the boxes of a group that is chosen', () => {
    expect(copied('g')?.nodes.map(({ id }) => id)).toEqual(['a']);
  });

  it('are nothing where no box is chosen', () => expect(copyParts(chain, new Set(['ab']))).toBe(''));

  it('are not read out of any other text', () => {
    expect(readCopied('Kurser\nPraktik')).toBeNull();
    expect(readCopied('{"nodes":[]}')).toBeNull();
  });

  it('are not read where something is missing or unheard of', () => {
    const text = copyParts(chain, new Set(['a']));
    expect(readCopied(text.slice(0, -1))).toBeNull();
    expect(readCopied(text.replace('"groups"', '"grupper"'))).toBeNull();
    expect(readCopied(text.replace('"activity"', '"åtgärd"'))).toBeNull();
  });
});
