import { adding, contentOf, type PartChange } from '@rt/effect-chains/domain';
import { arrow, box, source } from '../testing/live-fixture';
import { leaningOn, needs, only } from './change-fields';

const edit: PartChange = {
  part: 'edge',
  id: 'ab',
  was: { claim: null, critical: false },
  is: { claim: 'Så', critical: true },
};
const addBox = adding('node', 'a', contentOf<'node'>(box('a', 'need')));
const addArrow = adding('edge', 'ab', contentOf<'edge'>(arrow('ab')));
const addSource = adding('evidence', 's', contentOf<'evidence'>(source('s', 'ab')));

describe('the fields of a change', () => {
  it('can be taken apart, each with what it was', () =>
    expect(only(edit, (field) => field === 'claim')).toEqual({ ...edit, was: { claim: null }, is: { claim: 'Så' } }));

  it('are nothing when none is wanted', () => expect(only(edit, () => false)).toBeNull());

  it('name what an arrow and a piece of evidence cannot be without', () => {
    expect(needs(addArrow)).toEqual(['a', 'b']);
    expect(needs(addSource)).toEqual(['ab']);
    expect(needs({ ...addArrow, was: addArrow.is, is: null } as PartChange)).toEqual(['a', 'b']);
  });

  it('need nothing when only texts change', () => expect(needs(edit)).toEqual([]));
});

describe('what leans on a part', () => {
  it('is its arrows, and the evidence that hangs on them, in whatever order they come', () =>
    expect(leaningOn([addSource, addBox, addArrow], new Set(['a']))).toEqual([addSource, addArrow]));

  it('is not the part itself, nor what has nothing to do with it', () =>
    expect(leaningOn([addBox, edit], new Set(['a']))).toEqual([]));
});
