import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { SessionStore } from '@rt/identity/ui';
import { KeptWork } from './kept-work';
import { NO_WORK, type Work } from './work';
import { WORK_SHELF } from './work-shelf';
import { MemoryShelf } from './testing/memory-shelf';
import { written } from './testing/at-a-chain';

const work = (id: string): Work => ({
  ...NO_WORK,
  sets: [{ id, changes: [written('a', 'x', id)], typed: false, seen: [] }],
});

/** A window of somebody's; the ones before it stay open unless they are closed. */
function open(shelf: MemoryShelf, account = 'anna') {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [
      { provide: WORK_SHELF, useValue: shelf },
      { provide: SessionStore, useValue: { session: signal({ account: { id: account } }) } },
    ],
  });
  return TestBed.inject(KeptWork);
}
const close = (shelf: MemoryShelf) => shelf.taken.clear();
const ids = ({ sets }: Work) => sets.map(({ id }) => id);

describe('work that is not stored yet', () => {
  it('is there after a reload', async () => {
    const shelf = new MemoryShelf();
    await open(shelf).keep('chain', work('1'));
    close(shelf);
    expect(ids(await open(shelf).load('chain'))).toEqual(['1']);
  });

  it('is there when one comes back to the chain in the same window', async () => {
    const kept = open(new MemoryShelf());
    await kept.keep('chain', work('1'));
    expect(ids(await kept.load('chain'))).toEqual(['1']);
  });

  it('is not taken from another window that is open', async () => {
    const shelf = new MemoryShelf();
    await open(shelf).load('chain');
    await open(shelf).keep('chain', work('1'));
    const [key] = shelf.kept.keys();
    shelf.taken.add(`roda-traden/${key?.split('/').at(-1)}`);
    expect(await open(shelf).load('chain')).toEqual(NO_WORK);
    expect(shelf.kept.size).toBe(1);
  });

  it('of several closed windows is put together, oldest first', async () => {
    const shelf = new MemoryShelf();
    shelf.kept.set('anna/chain/w2', { at: Date.now(), work: work('2') });
    shelf.kept.set('anna/chain/w1', { at: Date.now() - 1000, work: work('1') });
    expect(ids(await open(shelf).load('chain'))).toEqual(['1', '2']);
    expect(shelf.kept.size).toBe(1);
  });

  it('is never another person’s, nor another chain’s', async () => {
    const shelf = new MemoryShelf();
    await open(shelf).keep('chain', work('1'));
    close(shelf);
    expect(await open(shelf, 'bo').load('chain')).toEqual(NO_WORK);
    expect(await open(shelf).load('other')).toEqual(NO_WORK);
  });

  it('is let go after a month, and when it is all stored', async () => {
    const shelf = new MemoryShelf();
    shelf.kept.set('anna/chain/w', { at: Date.now() - 31 * 24 * 3600 * 1000, work: work('1') });
    const kept = open(shelf);
    expect(await kept.load('chain')).toEqual(NO_WORK);
    await kept.keep('chain', work('2'));
    await kept.keep('chain', NO_WORK);
    expect(shelf.kept.size).toBe(0);
  });

  it('does not stop anybody when the browser keeps nothing', async () => {
    const shelf = new MemoryShelf();
    shelf.set = () => Promise.reject(new Error('full'));
    await expect(open(shelf).keep('chain', work('1'))).resolves.toBeUndefined();
  });
});
