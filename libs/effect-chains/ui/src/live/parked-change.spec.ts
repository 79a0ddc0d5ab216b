import { adding, contentOf, type PartChange, type PartConflict, removing } from '@rt/effect-chains/domain';
import { arrow, box, chainFixture, source } from '../testing/live-fixture';
import { fold } from './fold';
import { insisting, park, type Parked, together } from './parked-change';
import { written } from './testing/at-a-chain';

const node = box('a', 'activity', { text: 'Nu' });
const chain = chainFixture({ nodes: [node, box('b', 'output')], edges: [arrow('ab')], evidence: [source('s', 'ab')] });
const conflict = (rest: Partial<PartConflict> = {}): PartConflict => ({
  part: 'node',
  id: 'a',
  current: node,
  fields: ['text'],
  by: 'Bo',
  at: null,
  ...rest,
});
const parkedEdit = (is = 'Min', whole = false): Parked => ({
  mine: written('a', 'Förr', is),
  whole,
  along: [],
  seen: [],
  by: 'Bo',
  at: null,
});
const arrowTo: PartChange = adding('edge', 'ba', contentOf<'edge'>(arrow('ba')));

describe('parking', () => {
  it('takes only the field in conflict out of a change', () => {
    const change = { part: 'node', id: 'a', was: { text: 'x', amount: 1 }, is: { text: 'y', amount: 2 } } as PartChange;
    expect(park([change], [conflict()])).toEqual({
      left: [{ part: 'node', id: 'a', was: { amount: 1 }, is: { amount: 2 } }],
      parked: [{ mine: written('a', 'x', 'y'), whole: false, along: [], seen: [], by: 'Bo', at: null }],
    });
  });

  it('takes what was drawn to a box that is gone along with it', () => {
    const { left, parked } = park([written('a', 'x', 'y'), arrowTo], [conflict({ current: null, fields: [] })]);
    expect([left, parked[0]?.along]).toEqual([[], [arrowTo]]);
  });

  it('takes the removal of a box’s arrows along with the removal of the box', () => {
    const removal = removing(chain, new Set(['a']));
    const { left, parked } = park(removal, [conflict()]);
    expect([left, parked[0]?.mine.id, parked[0]?.along.map(({ id }) => id)]).toEqual([[], 'a', ['s', 'ab']]);
  });

  it('makes nothing of what both have removed', () =>
    expect(park([{ ...written('a', 'x', 'y'), is: null } as PartChange], [conflict({ current: null })])).toEqual({
      left: [],
      parked: [],
    }));

  it('asks once about a part, however many conflicts there were', () => {
    const amount = { part: 'node', id: 'a', was: { amount: 1 }, is: { amount: 2 } } as PartChange;
    const [both, ...more] = together([parkedEdit()], [{ ...parkedEdit(), mine: amount }]);
    expect([both?.mine.is, more]).toEqual([{ text: 'Min', amount: 2 }, []]);
  });
});

describe('what is done to a parked part later', () => {
  it('is written on in the choice, not sent', () =>
    expect(fold(parkedEdit(), [written('a', 'Min', 'Min längre')])).toEqual({
      parked: parkedEdit('Min längre'),
      left: [],
    }));

  it('goes its own way in a field that is not in conflict', () => {
    const amount = { part: 'node', id: 'a', was: { amount: 1 }, is: { amount: 2 } } as PartChange;
    expect(fold(parkedEdit(), [amount])).toEqual({ parked: parkedEdit(), left: [amount] });
  });

  it('all belongs to the choice where the part is gone', () => {
    const amount = { part: 'node', id: 'a', was: { amount: 1 }, is: { amount: 2 } } as PartChange;
    const { parked, left } = fold(parkedEdit('Min', true), [amount, arrowTo]);
    expect([parked?.mine.is, parked?.along, left]).toEqual([{ text: 'Min', amount: 2 }, [arrowTo], []]);
  });

  it('ends the choice when what was there before is written back', () =>
    expect(fold(parkedEdit(), [written('a', 'Min', 'Förr')])).toEqual({ parked: null, left: [] }));

  it('ends the choice when a removal is undone', () => {
    const [removal] = removing(chainFixture({ nodes: [node] }), new Set(['a']));
    const undone = adding('node', 'a', contentOf<'node'>(node));
    if (removal) expect(fold({ ...parkedEdit(), mine: removal, whole: true }, [undone]).parked).toBeNull();
  });
});

describe('insisting', () => {
  it('changes what is there now', () =>
    expect(insisting(parkedEdit(), chain, [])).toEqual([written('a', 'Nu', 'Min')]));

  it('says nothing where it is already so', () => expect(insisting(parkedEdit('Nu'), chain, [])).toEqual([]));

  it('removes all that has come to the part since', () => {
    const mine = { part: 'node', id: 'a', was: {}, is: null } as PartChange;
    expect(insisting({ ...parkedEdit(), mine, whole: true }, chain, []).map(({ id }) => id)).toEqual(['s', 'ab', 'a']);
  });

  it('has nothing to remove where the part is gone too', () => {
    const mine = { part: 'node', id: 'x', was: {}, is: null } as PartChange;
    expect(insisting({ ...parkedEdit(), mine, whole: true }, chain, [])).toEqual([]);
  });

  it('puts a part back with its arrows, its evidence, and what was drawn to it meanwhile', () => {
    const left = chainFixture({ nodes: [box('b', 'output')] });
    const back = insisting({ ...parkedEdit('Min', true), along: [arrowTo] }, left, removing(chain, new Set(['a'])));
    expect(back.map(({ id }) => id)).toEqual(['a', 'ab', 's', 'ba']);
    expect(back[0]?.is).toMatchObject({ text: 'Min', kind: 'activity' });
  });
});
