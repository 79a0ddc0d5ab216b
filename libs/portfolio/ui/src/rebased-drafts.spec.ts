import { draftOf } from './link-draft';
import { rebasedDrafts } from './rebased-drafts';
import { link } from './testing/interventions';

const goal = (lineageId: string) => ({ id: lineageId, lineageId, code: lineageId, wording: lineageId, dropped: false });
const a = link({ id: 'a', goal: goal('a'), share: 30 });
const b = link({ id: 'b', goal: goal('b'), share: 40 });

describe('links written while somebody else saves', () => {
  it('become as stored where I changed nothing', () => {
    const confirmed = { ...a, state: 'confirmed' as const, version: 2 };
    expect(rebasedDrafts([draftOf(a)], [a], [confirmed])[0]?.stored?.state).toBe('confirmed');
  });
  it('stay mine where only I changed them', () => {
    const mine = { ...draftOf(a), share: '35' };
    expect(rebasedDrafts([mine], [a], [{ ...a, version: 2, state: 'confirmed' }])).toMatchObject([
      { share: '35', stored: { version: 2 }, theirs: undefined },
    ]);
  });
  it('are kept both where both changed them', () => {
    const mine = { ...draftOf(a), share: '35' };
    expect(rebasedDrafts([mine], [a], [{ ...a, share: 50, version: 2 }])).toMatchObject([
      { share: '35', theirs: { share: 50 } },
    ]);
  });
  it('are no question where both wrote the same', () => {
    const mine = { ...draftOf(a), share: '50' };
    expect(rebasedDrafts([mine], [a], [{ ...a, share: 50, version: 2 }])[0]?.theirs).toBeUndefined();
  });
  it('keep what others added, and what I added', () => {
    const mine = { ...draftOf(link({ goal: goal('c') })), stored: null };
    expect(rebasedDrafts([draftOf(a), mine], [a], [a, b]).map((draft) => draft.goal.code)).toEqual(['a', 'b', 'c']);
  });
  it('do not come back when I removed them, unless somebody has changed them since', () => {
    expect(rebasedDrafts([], [a], [a])).toEqual([]);
    expect(rebasedDrafts([], [a], [{ ...a, version: 2 }])).toHaveLength(1);
  });
  it('are dropped with others’ removal, but not if I had written in them', () => {
    expect(rebasedDrafts([draftOf(a)], [a], [])).toEqual([]);
    expect(rebasedDrafts([{ ...draftOf(a), share: '5' }], [a], [])).toMatchObject([{ share: '5', stored: null }]);
  });
});
