import { randomUUID } from 'node:crypto';
import type { AppliedChanges, Presence } from '@rt/effect-chains/domain';
import type { TestClient } from '@rt/shared/api/testing';
import type { Id } from '@rt/shared/domain';
import { newSet } from '../../testing';
import { EventReader } from '../../testing/event-reader';
import { textChange, TwoEditors } from '../../testing/two-editors';

describe('following a chain', () => {
  let editors: TwoEditors;
  let anna: TestClient;
  let bo: TestClient;
  const readers: EventReader[] = [];

  beforeAll(async () => {
    editors = await TwoEditors.start();
    ({ anna, bo } = editors);
  });
  afterEach(async () => void (await Promise.all(readers.splice(0).map((reader) => reader.leave()))));
  afterAll(() => editors?.api.close());

  const follow = async (
    id: Id,
    query = '',
    person: Parameters<typeof EventReader.open>[1] = 'strategy_owner',
    client: Id = randomUUID(),
    headers: Record<string, string> = {},
  ) => {
    const reader = await EventReader.open(
      editors.api,
      person,
      `/effect-chains/${id}/events?client=${client}${query}`,
      headers,
    );
    readers.push(reader);
    return Object.assign(reader, { client });
  };
  const seqs = (reader: EventReader) => reader.of<AppliedChanges>('changes').map(({ seq }) => seq);
  const names = (reader: EventReader) => (reader.of<Presence[]>('presence').at(-1) ?? []).map(({ name }) => name);
  /** Changes the text of the activity, from `Praktik` to `Praktik 1`, `Praktik 2` and so on. */
  async function write({ id, activity }: Awaited<ReturnType<TwoEditors['drawn']>>, from: number, to: number) {
    const called = (turn: number) => (turn ? `Praktik ${turn}` : 'Praktik');
    for (let turn = from; turn < to; turn += 1)
      await editors.send(bo, id, newSet(textChange(activity.id, called(turn), called(turn + 1))));
  }

  it('brings what others store within two seconds, with who did it', async () => {
    const chain = await editors.drawn();
    const reader = await follow(chain.id);
    await reader.until(() => names(reader).length === 1);
    const began = performance.now();
    await write(chain, 0, 1);
    await reader.until(() => seqs(reader).length === 1);
    expect(performance.now() - began).toBeLessThan(1000);
    expect(reader.of<AppliedChanges>('changes')[0]).toMatchObject({
      seq: 1,
      by: { name: 'evaluator' },
      versions: [2],
      changes: [{ part: 'node', id: chain.activity.id, is: { text: 'Praktik 1' } }],
    });
    expect(reader.events.find(({ event }) => event === 'changes')?.id).toBe('1');
  });

  it('answers so that nothing on the way gathers or keeps it', async () => {
    const { id } = await editors.drawn();
    const { status, headers } = await follow(id, '', 'reader');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/event-stream; charset=utf-8');
    expect([headers['cache-control'], headers['x-accel-buffering']]).toEqual(['no-store', 'no']);
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('brings what was missed in order, and then what comes, each once', async () => {
    const chain = await editors.drawn();
    await write(chain, 0, 3);
    const reader = await follow(chain.id, '&after=1');
    await reader.until(() => seqs(reader).length === 2);
    await write(chain, 3, 4);
    await reader.until(() => seqs(reader).length >= 3);
    expect(seqs(reader)).toEqual([2, 3, 4]);
  });

  it('goes on after the last one got, when a browser comes back by itself', async () => {
    const chain = await editors.drawn();
    await write(chain, 0, 3);
    const reader = await follow(chain.id, '&after=0', 'strategy_owner', randomUUID(), { 'last-event-id': '2' });
    await reader.until(() => seqs(reader).length > 0);
    expect(seqs(reader)).toEqual([3]);
  });

  it('loses nothing of what is stored while it opens', async () => {
    const chain = await editors.drawn();
    const opening = Promise.all(Array.from({ length: 5 }, () => follow(chain.id, '&after=0')));
    await write(chain, 0, 20);
    for (const reader of await opening) {
      await reader.until(() => seqs(reader).length >= 20);
      expect(seqs(reader)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    }
  });

  it('says that the chain is to be read anew where more than a thousand sets were missed, or it has begun again', async () => {
    const chain = await editors.drawn();
    await write(chain, 0, 1);
    const ahead = await follow(chain.id, '&after=7');
    await ahead.until((events) => events.some(({ event }) => event === 'reload'));
    await editors.api.dataSource.query(
      `INSERT INTO chain_change (id, chain_id, seq, by_id, changes, versions)
       SELECT gen_random_uuid(), chain_id, n, by_id, '[]', '[]' FROM chain_change, generate_series(2, 1002) AS n WHERE chain_id = $1`,
      [chain.id],
    );
    await editors.api.dataSource.query('UPDATE effect_chain SET seq = 1002 WHERE id = $1', [chain.id]);
    const reader = await follow(chain.id, '&after=1');
    await reader.until((events) => events.some(({ event }) => event === 'reload'));
    expect(seqs(reader)).toEqual([]);
    await write(chain, 1, 2);
    await reader.until(() => seqs(reader).length === 1);
    expect(seqs(reader)).toEqual([1003]);
  });

  it('tells who is there, what they have selected, and when they leave', async () => {
    const { id, activity } = await editors.drawn();
    const own = await follow(id);
    const other = await follow(id, '', 'reader');
    await own.until(() => names(own).length === 2);
    expect(names(own)).toEqual(['reader', 'strategy_owner']);
    const at = { part: 'node', id: activity.id };
    expect((await anna.put(`/effect-chains/${id}/presence`, { clientId: own.client, at })).status).toBe(204);
    await other.until(
      () =>
        other
          .of<Presence[]>('presence')
          .at(-1)
          ?.some((each) => each.at?.id === activity.id) ?? false,
    );
    await other.leave();
    await own.until(() => names(own).length === 1);
  });

  it('does not let one person move another’s mark', async () => {
    const { id, activity } = await editors.drawn();
    const own = await follow(id);
    await own.until(() => names(own).length === 1);
    await bo.put(`/effect-chains/${id}/presence`, { clientId: own.client, at: { part: 'node', id: activity.id } });
    await anna.put(`/effect-chains/${id}/presence`, { clientId: own.client, at: { part: 'node', id: id } });
    await own.until(() => own.of<Presence[]>('presence').at(-1)?.[0]?.at?.id === id);
    expect(
      own
        .of<Presence[]>('presence')
        .flat()
        .some(({ at }) => at?.id === activity.id),
    ).toBe(false);
  });

  it('tells that the chain itself has another name, and ends when it is gone', async () => {
    const { id } = await editors.drawn();
    const reader = await follow(id);
    await reader.until(() => names(reader).length === 1);
    await anna.patch(`/effect-chains/${id}`, { name: `Ny ${id}` }, { version: 1 });
    await reader.until((events) => events.some(({ event }) => event === 'chain'));
    await anna.delete(`/effect-chains/${id}`, { version: 2 });
    await reader.ended;
    expect(reader.of('chain')).toHaveLength(2);
  });

  it('is not for another region, for nobody, or for a window without an id', async () => {
    const { id } = await editors.drawn();
    expect((await follow(id, '', 'neighbour')).status).toBe(404);
    expect((await follow(id, '', 'strategy_owner', 'fönster')).status).toBe(400);
    expect((await follow(id, '&after=-1')).status).toBe(400);
    expect((await editors.api.anonymous().get(`/effect-chains/${id}/events?client=${id}`)).status).toBe(401);
    const neighbour = await editors.api.as('neighbour');
    expect((await neighbour.put(`/effect-chains/${id}/presence`, { clientId: id, at: null })).status).toBe(404);
  });

  it('comes back after the connection to the database has been cut, and brings what was stored meanwhile', async () => {
    const chain = await editors.drawn();
    const reader = await follow(chain.id);
    await reader.until(() => names(reader).length === 1);
    await editors.api.dataSource.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND query ILIKE 'LISTEN%' AND pid <> pg_backend_pid()`,
    );
    await write(chain, 0, 2);
    await reader.until(() => seqs(reader).length === 2, 6000);
    expect(seqs(reader)).toEqual([1, 2]);
  });
});
