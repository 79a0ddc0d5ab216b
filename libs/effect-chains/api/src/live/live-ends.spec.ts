import { jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Presence } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { EventReader } from '../../testing/event-reader';
import { TwoEditors } from '../../testing/two-editors';
import { SIGN_OF_LIFE_MS } from './live-chains.service';
import { WINDOWS_MAX } from './window-limit';

describe('a stream of a chain', () => {
  let editors: TwoEditors;
  let id: Id;
  const open = () => EventReader.open(editors.api, 'reader', `/effect-chains/${id}/events?client=${randomUUID()}`);
  const presence = (reader: EventReader) => reader.of<Presence[]>('presence').at(-1) ?? [];

  beforeAll(async () => {
    editors = await TwoEditors.start();
    id = (await editors.drawn()).id;
  });
  afterAll(() => editors?.api.close());

  it('shows those who are there in another process, and that they leave', async () => {
    const reader = await open();
    await reader.until(() => presence(reader).length === 1);
    const clientId = randomUUID();
    const elsewhere = { clientId, accountId: randomUUID(), name: 'Åsa', at: null };
    const say = (message: object) =>
      editors.api.dataSource.query(`SELECT pg_notify('rt_chain', $1)`, [JSON.stringify({ chainId: id, ...message })]);
    await say({ kind: 'here', presence: elsewhere });
    await reader.until(() => presence(reader).some(({ name }) => name === 'Åsa'));
    await say({ kind: 'left', clientId });
    await reader.until(() => presence(reader).length === 1);
    await reader.leave();
  });

  it('ends at the next sign of life when the person has signed out everywhere; until then it says that it lives', async () => {
    jest.useFakeTimers({
      advanceTimers: true,
      doNotFake: ['setTimeout', 'setImmediate', 'nextTick', 'queueMicrotask', 'Date'],
    });
    try {
      const [reader, other] = [
        await open(),
        await EventReader.open(editors.api, 'evaluator', `/effect-chains/${id}/events?client=${id}`),
      ];
      jest.advanceTimersByTime(SIGN_OF_LIFE_MS);
      await reader.untilText(/\n:\n/);
      await (await editors.api.as('reader')).delete('/sessions');
      jest.advanceTimersByTime(SIGN_OF_LIFE_MS);
      await reader.ended;
      await other.until(() => presence(other).every(({ name }) => name === 'evaluator'));
      await other.leave();
    } finally {
      jest.useRealTimers();
    }
  });

  it('is not had by one person in any number: the oldest ends', async () => {
    const cookie = await EventReader.cookieOf(editors.api, 'reader');
    const again = () =>
      EventReader.openWith(editors.api, `/effect-chains/${id}/events?client=${randomUUID()}`, { cookie });
    const first = await again();
    const more = await Promise.all(Array.from({ length: WINDOWS_MAX }, again));
    await first.ended;
    await Promise.all(more.map((reader) => reader.leave()));
  });

  it('ends when the application stops, and does not hold it back', async () => {
    const reader = await open();
    const began = performance.now();
    await editors.api.app.close();
    await reader.ended;
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
