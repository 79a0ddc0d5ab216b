import { TestBed } from '@angular/core/testing';
import { type PartConflict, type PartChange, adding, contentOf, removing } from '@rt/effect-chains/domain';
import { arrow, box, chainFixture } from '../testing/live-fixture';
import { Choices } from './choices';
import { Outbox } from './outbox';
import { applied, AtAChain, settled, written } from './testing/at-a-chain';
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

describe('others at the same chain', () => {
  it('are listened to from the change that is shown', async () => {
    const at = await new AtAChain().open({ ...content, seq: 7 });
    expect(at.stream.address).toMatch(/^\/api\/effect-chains\/chain\/events\?client=[\w-]+&after=7$/);
  });

  it('change what is shown here, with their names on it', async () => {
    const at = await new AtAChain().open(content);
    at.stream.say('changes', applied(1, [written('a', 'Praktik', 'Bos text')]));
    expect(at.text('a')).toBe('Bos text');
    expect(at.live.recent().get('a')?.by).toBe('Bo');
  });

  it('do not take away what is being written here in another field', async () => {
    const at = await new AtAChain().open(content);
    at.live.change([written('b', 'Ruta b', 'Min')], 'x');
    at.stream.say('changes', applied(1, [written('a', 'Praktik', 'Bos text')]));
    expect([at.text('a'), at.text('b')]).toEqual(['Bos text', 'Min']);
  });

  it('are heard once, however often a change is told', async () => {
    const at = await new AtAChain().open(content);
    at.live.change([written('a', 'Praktik', 'Min')], 'x');
    const { set } = at.sent();
    at.stream.say('changes', applied(1, set.changes, { id: set.id, by: 'Anna' }));
    at.stream.say('changes', applied(2, [written('a', 'Min', 'Bos')]));
    await settled();
    expect([at.text('a'), at.live.saved().waiting]).toEqual(['Bos', 0]);
    expect([...at.live.recent().keys()]).toEqual(['a']);
  });

  it('are waited for a moment when a change is missing, and then the chain is read anew', async () => {
    const at = await new AtAChain().open(content);
    at.stream.say('changes', applied(2, [written('b', 'Ruta b', 'Tvåan')]));
    expect(at.text('b')).toBe('Ruta b');
    at.stream.say('changes', applied(1, [written('a', 'Praktik', 'Ettan')]));
    expect([at.text('a'), at.text('b')]).toEqual(['Ettan', 'Tvåan']);
    at.stream.say('changes', applied(5, [written('b', 'Tvåan', 'Femman')]));
    await settled(260);
    at.read({ ...content, nodes: [node, box('b', 'output', { text: 'Femman' })], seq: 5 });
    await settled();
    expect(at.text('b')).toBe('Femman');
  });

  it('do not make what is stored here flicker while theirs before it is on its way', async () => {
    const at = await new AtAChain().open(content);
    at.live.change([written('a', 'Praktik', 'Min')], 'x');
    await at.store(2);
    expect(at.text('a')).toBe('Min');
    at.stream.say('changes', applied(1, [written('b', 'Ruta b', 'Bos')]));
    expect([at.text('a'), at.text('b')]).toEqual(['Min', 'Bos']);
    await settled(260);
    at.http.expectNone('/api/effect-chains/chain');
  });

  it('are read anew when the server says that too much was missed', async () => {
    const at = await new AtAChain().open(content);
    at.stream.say('reload');
    await settled();
    at.read({ ...content, name: 'Nytt namn', seq: 40 });
    await settled();
    expect(at.live.chain()).toMatchObject({ name: 'Nytt namn', seq: 40 });
  });

  it('tie boxes to what has no name here yet, which is asked for', async () => {
    const at = await new AtAChain().open(content);
    const tie: PartChange = { part: 'node', id: 'a', was: { indicatorIds: [] }, is: { indicatorIds: ['i'] } };
    at.stream.say('changes', applied(1, [tie]));
    const references = { goals: [], indicators: [{ id: 'i', name: 'Andel i arbete', unit: '%' }], interventions: [] };
    at.http.expectOne('/api/effect-chains/chain/references').flush(references);
    expect(at.live.chain()?.references).toEqual(references);
  });

  it('are seen, but not oneself', async () => {
    const at = await new AtAChain().open(content);
    at.stream.open();
    at.live.selection.set(new Set(['a']));
    await settled(100);
    const tells = at.http.match('/api/effect-chains/chain/presence').map(({ request }) => request.body);
    expect(tells.at(-1)).toMatchObject({ at: { part: 'node', id: 'a' } });
    const me = { clientId: tells[0].clientId, accountId: 'anna', name: 'Anna', at: null };
    at.stream.say('presence', [me, { ...me, clientId: 'x', name: 'Bo' }]);
    expect(at.live.others().map(({ name }) => name)).toEqual(['Bo']);
  });
});

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

describe('what the server refuses', () => {
  const problem = {
    code: 'input',
    issues: [{ path: 'changes[1].is.text', code: 'x', message: { sv: 'För lång', en: '' } }],
  };

  it('is kept with the reason, and the rest is stored', async () => {
    const at = await new AtAChain().open(content);
    at.live.change([written('a', 'Praktik', 'Ett'), written('b', 'Ruta b', 'Två')], 'x');
    await at.refuse(422, problem);
    expect(work().refused[0]).toMatchObject({ changes: [written('b', 'Ruta b', 'Två')], problem });
    expect((await at.store(1)).changes).toEqual([written('a', 'Praktik', 'Ett')]);
    expect(at.live.saved().state).toBe('conflict');
  });

  it('is tried again, or thrown away, as the person says', async () => {
    const at = await new AtAChain().open(content);
    at.live.change([written('a', 'Praktik', 'Ett')], 'x');
    await at.refuse(403);
    const [first] = work().refused;
    if (first) choices().again(first);
    await at.refuse(403);
    const [second] = work().refused;
    if (second) choices().drop(second);
    expect([work().refused, at.text('a'), at.live.canUndo()]).toEqual([[], 'Praktik', null]);
  });

  it('is nothing when the chain itself is gone: all of it stays where it is', async () => {
    const at = await new AtAChain().open(content);
    at.live.change([written('a', 'Praktik', 'Ett')], 'x');
    await at.refuse(404, { code: 'effect-chain.not-found' });
    expect(at.live.error()).toMatchObject({ code: 'effect-chain.not-found' });
    expect([at.text('a'), at.live.saved()]).toEqual([
      'Ett',
      expect.objectContaining({ state: 'conflict', waiting: 1 }),
    ]);
  });

  it('is not sent again and again when the conflict is about something else', async () => {
    const at = await new AtAChain().open(content);
    at.live.change([written('b', 'Ruta b', 'Två')], 'x');
    await at.conflict(theirs('Bos'));
    at.sentNothing();
    expect(work().refused).toHaveLength(1);
  });
});

describe('a lost connection', () => {
  it('keeps what was done and says how much of it waits', async () => {
    const at = await new AtAChain().open(content);
    at.live.change([written('a', 'Praktik', 'Ett')], 'x');
    at.live.change([written('b', 'Ruta b', 'Två')], 'x');
    await at.lose();
    expect(at.live.saved()).toMatchObject({ state: 'offline', waiting: 2 });
    expect(at.text('b')).toBe('Två');
  });

  it('makes one set of all that is typed in a field meanwhile', async () => {
    const at = await new AtAChain().open(content);
    at.live.change([written('b', 'Ruta b', 'Två')], 'x');
    for (const text of ['Ett', 'Ett och', 'Ett och två']) at.live.type('node', 'a', { text });
    await at.lose();
    expect(at.live.saved().waiting).toBe(2);
  });

  it('is tried again by itself, with the same sets under the same ids, in their order', async () => {
    const at = await new AtAChain().open(content);
    at.live.change([written('a', 'Praktik', 'Ett')], 'x');
    at.live.change([written('b', 'Ruta b', 'Två')], 'x');
    const lost = await at.lose();
    await settled(20);
    expect((await at.store(1)).id).toBe(lost.id);
    expect((await at.store(2)).changes).toEqual([written('b', 'Ruta b', 'Två')]);
    expect(at.live.saved()).toMatchObject({ state: 'saved', waiting: 0 });
  });

  it('is over at once when the browser says so', async () => {
    const at = await new AtAChain().open(content);
    at.live.change([written('a', 'Praktik', 'Ett')], 'x');
    await at.lose();
    window.dispatchEvent(new Event('online'));
    await at.store(1);
    expect(at.live.saved().state).toBe('saved');
  });

  it('does not lose anything to a reload', async () => {
    const shelf = new MemoryShelf();
    const before = await new AtAChain(shelf).open(content);
    before.live.change([written('a', 'Praktik', 'Ett')], 'x');
    const lost = await before.lose();
    TestBed.resetTestingModule();
    shelf.taken.clear();
    const after = await new AtAChain(shelf).open(content);
    expect(after.text('a')).toBe('Ett');
    expect((await after.store(1)).id).toBe(lost.id);
    expect(shelf.kept.size).toBe(0);
  });
});
