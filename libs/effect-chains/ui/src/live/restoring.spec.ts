import { applyChanges, removing } from '@rt/effect-chains/domain';
import { arrow, box, chainFixture, source } from '../testing/live-fixture';
import { restoring } from './restoring';

const group = { id: 'g', name: 'Grupp', version: 1 };
const chain = chainFixture({
  nodes: [box('a', 'activity', { groupId: 'g' }), box('b', 'output'), box('c', 'goal')],
  edges: [arrow('ab'), arrow('bc')],
  evidence: [source('s', 'ab')],
  groups: [group],
});
const without = (...ids: string[]) => {
  const removal = removing(chain, new Set(ids));
  return { removal, left: applyChanges(chain, removal) };
};
const ids = (changes: readonly { id: string }[]) => changes.map(({ id }) => id);

describe('putting back what was removed', () => {
  it('brings the box, its arrows and their evidence, so that each finds what it needs', () => {
    const { removal, left } = without('a');
    expect(ids(restoring(removal, 'a', left))).toEqual(['a', 'ab', 's']);
    expect(applyChanges(left, restoring(removal, 'a', left)).edges).toHaveLength(2);
  });

  it('does not bring back other boxes that were removed with it, nor arrows to them', () => {
    const { removal, left } = without('a', 'b');
    expect(ids(restoring(removal, 'a', left))).toEqual(['a']);
  });

  it('brings the boxes that an arrow cannot be without', () => {
    const { removal, left } = without('a', 'b');
    expect(ids(restoring(removal, 'ab', left)).sort()).toEqual(['a', 'ab', 'b', 'bc', 's']);
  });

  it('leaves a box out of a group that is gone', () => {
    const { removal, left } = without('a', 'g');
    expect(restoring(removal, 'a', left)[0]?.is).toMatchObject({ groupId: null });
  });

  it('does not add what is there', () => expect(restoring(without('a').removal, 'a', chain)).toEqual([]));

  it('has nothing to bring where it is not known what was removed', () =>
    expect(restoring([], 'a', chain)).toEqual([]));
});
