import { TestBed } from '@angular/core/testing';
import type { PartConflict } from '@rt/effect-chains/domain';
import { arrow, box } from '../testing/live-fixture';
import { Choices } from './choices';
import { Outbox } from './outbox';
import { AtAChain, settled, written } from './testing/at-a-chain';
import { MemoryShelf } from './testing/memory-shelf';

const node = box('a', 'activity', { text: 'Praktik' });
const content = { nodes: [node, box('b', 'output')], edges: [arrow('ab')] };
const elsewhere: PartConflict = { part: 'node', id: 'a', current: node, fields: ['text'], by: 'Bo', at: null };
const choices = () => TestBed.inject(Choices);
const work = () => TestBed.inject(Outbox).work();

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
    await at.conflict(elsewhere);
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
