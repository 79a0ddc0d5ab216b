import { NEW_NODE } from '@rt/effect-chains/domain';
import { framesOf } from './frames';

const node = (id: string, groupId: string | null) => ({
  ...NEW_NODE,
  id,
  kind: 'activity' as const,
  text: id,
  groupId,
  version: 1,
});
const group = (id: string) => ({ id, name: `Grupp ${id}`, version: 1 });
const chain = (nodes: ReturnType<typeof node>[], groups = [group('g')]) => ({ nodes, edges: [], evidence: [], groups });
const places = new Map([
  ['a', { x: 0, y: 0, width: 184, height: 60 }],
  ['b', { x: 240, y: 100, width: 184, height: 60 }],
]);

describe('the frame of a group', () => {
  it('goes round its boxes, with room for the name above', () => {
    const [frame] = framesOf(chain([node('a', 'g'), node('b', 'g')]), places);
    expect(frame).toEqual({
      id: 'g',
      name: 'Grupp g',
      nodeIds: ['a', 'b'],
      rect: { x: -12, y: -36, width: 448, height: 208 },
    });
  });

  it('does not go round boxes of no group or of another', () => {
    const frames = framesOf(chain([node('a', 'g'), node('b', null)]), places);
    expect(frames.map(({ nodeIds }) => nodeIds)).toEqual([['a']]);
  });

  it('is not drawn where the group has no boxes', () => expect(framesOf(chain([node('a', null)]), places)).toEqual([]));
});
