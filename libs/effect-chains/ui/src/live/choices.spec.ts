import { TestBed } from '@angular/core/testing';
import { adding, contentOf, type PartConflict, removing } from '@rt/effect-chains/domain';
import { arrow, box, chainFixture } from '../testing/live-fixture';
import { Choices } from './choices';
import { Outbox } from './outbox';
import { applied, AtAChain, written } from './testing/at-a-chain';
import { MemoryShelf } from './testing/memory-shelf';

const node = box('a', 'activity', { text: 'Praktik' });
const content = { nodes: [node, box('b', 'output')], edges: [arrow('ab')] };
const theirs = (text: string): PartConflict => ({
  part: 'node',
  id: 'a',
  current: { ...node, text, version: 9 },
  fields: ['text'],
  by: 'Bo',
  at: null,
});
const gone: PartConflict = { part: 'node', id: 'a', current: null, fields: [], by: 'Bo', at: null };
const choices = () => TestBed.inject(Choices);
const work = () => TestBed.inject(Outbox).work();
const parked = () => {
  const [first] = work().parked;
  if (!first) throw new Error('Nothing is parked');
  return first;
};

describe('two who changed the same field', () => {
  const meet = async () => {
    const at = await new AtAChain().open(content);
    at.live.change([written('a', 'Praktik', 'Min text'), written('b', 'Ruta b', 'Också min')], 'x');
    await at.conflict(theirs('Bos text'));
    return at;
  };

  it('keep both texts, and the rest of the set goes on its way', async () => {
    const at = await meet();
    expect(at.live.saved().state).toBe('conflict');
    expect(at.text('a')).toBe('Min text');
    expect(parked()).toMatchObject({ by: 'Bo', mine: written('a', 'Praktik', 'Min text') });
    expect((await at.store(2)).changes).toEqual([written('b', 'Ruta b', 'Också min')]);
  });

  it('store the first one’s text on top when that is chosen', async () => {
    const at = await meet();
    await at.store(2);
    choices().insist(parked());
    expect((await at.store(3)).changes).toEqual([written('a', 'Bos text', 'Min text')]);
    expect([at.text('a'), at.live.saved().state]).toEqual(['Min text', 'saved']);
  });

  it('store what was written together from both', async () => {
    const at = await meet();
    await at.store(2);
    choices().insist(parked(), { text: 'Bådas text' });
    expect(at.sent().set.changes).toEqual([written('a', 'Bos text', 'Bådas text')]);
  });

  it('show the other’s when that is taken, and do not undo what never was', async () => {
    const at = await meet();
    await at.store(2);
    choices().giveWay(parked());
    expect([at.text('a'), work().parked, at.live.saved().state]).toEqual(['Bos text', [], 'saved']);
    at.live.undo();
    expect(at.sent().set.changes).toEqual([written('b', 'Också min', 'Ruta b')]);
  });

  it('go on writing without sending anything until they have chosen', async () => {
    const at = await meet();
    await at.store(2);
    at.live.type('node', 'a', { text: 'Min text fortsätter' });
    at.sentNothing();
    expect(at.text('a')).toBe('Min text fortsätter');
    choices().insist(parked());
    expect(at.sent().set.changes).toEqual([written('a', 'Bos text', 'Min text fortsätter')]);
  });

  it('have nothing to choose between when one has written back what was there', async () => {
    const at = await meet();
    at.live.undo();
    expect(work().parked).toEqual([]);
    expect(at.text('a')).toBe('Bos text');
  });

  it('meet when one undoes what the other has gone on with', async () => {
    const at = await new AtAChain().open(content);
    at.live.change([written('a', 'Praktik', 'Min')], 'x');
    await at.store(1);
    at.stream.say('changes', applied(2, [written('a', 'Min', 'Bos')]));
    at.live.undo();
    await at.conflict(theirs('Bos'));
    expect(parked().mine).toEqual(written('a', 'Min', 'Praktik'));
  });
});

describe('one who changed what another removed', () => {
  const removal = removing(chainFixture(content), new Set(['a']));

  it('puts it back with its arrows and with what was written', async () => {
    const at = await new AtAChain().open(content);
    at.live.change([written('a', 'Praktik', 'Min text')], 'x');
    at.stream.say('changes', applied(1, removal));
    await at.conflict(gone);
    choices().insist(parked());
    expect(at.sent().set.changes).toEqual([
      adding('node', 'a', { ...contentOf<'node'>(node), text: 'Min text' }),
      adding('edge', 'ab', contentOf<'edge'>(arrow('ab'))),
    ]);
  });

  it('puts it back also in a window that never saw it', async () => {
    const shelf = new MemoryShelf();
    const before = await new AtAChain(shelf).open(content);
    before.live.change([written('a', 'Praktik', 'Min text')], 'x');
    await before.lose();
    TestBed.resetTestingModule();
    shelf.taken.clear();
    const after = await new AtAChain(shelf).open({ nodes: [box('b', 'output')], seq: 1 });
    await after.conflict(gone);
    choices().insist(parked());
    expect(after.sent().set.changes.map(({ id }) => id)).toEqual(['a', 'ab']);
  });

  it('lets it be gone', async () => {
    const at = await new AtAChain().open(content);
    at.live.change([written('a', 'Praktik', 'Min text')], 'x');
    await at.conflict(gone);
    choices().giveWay(parked());
    expect([at.text('a'), at.live.saved().state]).toEqual([undefined, 'saved']);
  });

  it('keeps the box that another changed while it was being removed, until it is chosen', async () => {
    const at = await new AtAChain().open(content);
    at.live.change(removal, 'Rutan togs bort');
    await at.conflict(theirs('Bos text'));
    expect([at.text('a'), at.live.chain()?.edges.length]).toEqual(['Bos text', 1]);
    at.sentNothing();
    choices().insist(parked());
    expect(at.sent().set.changes).toEqual(
      removing(chainFixture({ ...content, nodes: [{ ...node, text: 'Bos text' }] }), new Set(['a'])),
    );
  });
});
