import type { AttachedSourceInput } from '@rt/indicators/domain';
import { createTestApi } from '@rt/shared/api/testing';
import type { ProblemBody } from '@rt/shared/domain';
import {
  attach,
  createIndicator,
  EMPLOYMENT,
  fetchNow,
  type ReplayFailure,
  runFetches,
  TheSources,
} from '../../testing/src';
import { IndicatorsModule } from '../indicators.module';

const LATER = expect.stringMatching(/Siffrorna nedan hämtades \d+ \p{L}+\. Nytt försök om 10 minuter\.$/u);
const BY_HAND = expect.stringMatching(/Siffrorna nedan hämtades \d+ \p{L}+\. \p{Lu}[^.]+\.$/u);

describe('a source that does not give what it is asked for', () => {
  const the = new TheSources();

  it.each<[ReplayFailure, string, unknown]>([
    ['too-many-requests', 'source.too-many-requests', LATER],
    ['server-error', 'source.server-error', LATER],
    ['truncated', 'source.truncated', LATER],
    ['html', 'source.not-json', LATER],
    ['wrong-type', 'source.not-json', LATER],
    ['hang', 'source.no-answer', LATER],
    ['connection-lost', 'source.no-answer', LATER],
    ['missing-variable', 'source.missing-variable', BY_HAND],
    ['retired', 'source.retired', BY_HAND],
    ['redirect-internal', 'source.redirected', BY_HAND],
    ['too-large', 'source.too-large', BY_HAND],
  ])(
    '%s is told as what happened, what is kept and what to do, and costs no figure',
    async (failure, code, sentence) => {
      await attach(the.owner, the.id);
      await runFetches(the.api);
      const before = await the.values();
      the.replay.touch('TAB9001');
      the.replay.fail(failure);
      const { state, problem, changes } = await fetchNow(the.api, the.owner, the.id);
      expect([state, problem?.code, changes]).toEqual(['failed', code, null]);
      expect(problem?.message.sv).toEqual(sentence);
      expect(problem?.retryAt === null).toBe(sentence === BY_HAND);
      expect(await the.values()).toEqual(before);
      the.replay.mend();
      expect((await fetchNow(the.api, the.owner, the.id)).state).toBe('done');
    },
  );

  it('waits as long as the source asks for, where that is long', async () => {
    await attach(the.owner, the.id);
    the.replay.fail('too-many-requests-for-long');
    await runFetches(the.api);
    expect((await the.source())?.lastFetch?.problem?.message.sv).toBe(
      'SCB tar inte emot fler frågor just nu. Inga siffror är hämtade än. Nytt försök om 30 minuter.',
    );
  });
  it('goes on by itself when the time comes, with the parts it has, and the same fetch', async () => {
    const { lastFetch } = await attach(the.owner, the.id, LARGE);
    the.replay.fail('server-error', { after: 1 });
    await runFetches(the.api);
    const failed = (await the.source())?.lastFetch;
    expect([failed?.id, failed?.state, failed?.parts.done]).toEqual([lastFetch?.id, 'failed', 1]);
    the.replay.mend();
    await runFetches(the.api, new Date(failed?.problem?.retryAt ?? ''));
    expect((await the.source())?.lastFetch).toMatchObject({
      id: lastFetch?.id,
      state: 'done',
      parts: { done: 2, total: 2 },
    });
    expect(the.replay.asked(/POST/)).toBe(1);
  });
  it('asks for half as much where it asked for too much, until it is given', async () => {
    await attach(the.owner, the.id, LARGE);
    the.replay.limits.maxDataCells = 400;
    await runFetches(the.api);
    the.replay.limits.maxDataCells = 1000;
    const fetch = (await the.source())?.lastFetch;
    expect(fetch).toMatchObject({ state: 'done', changes: { added: 21 * 3 * 25 } });
    expect(fetch?.parts.done).toBe(fetch?.parts.total);
    const dataset = the.replay.tables.get('TAB9003')?.dataset;
    const [, ages = 0, sexes = 0, , years = 0] = dataset?.size ?? [];
    const oldest = dataset?.value.filter((_, at) => Math.floor(at / (sexes * years)) % ages === 1) ?? [];
    expect((await the.values()).map(({ value }) => value).sort()).toEqual(oldest.sort());
  });
  it('tells whoever is waiting for a search or a preview, stores nothing, and never answers 500', async () => {
    for (const [failure, status, code] of [
      ['server-error', 503, 'source.server-error'],
      ['hang', 503, 'source.no-answer'],
      ['html', 503, 'source.not-json'],
      ['redirect-internal', 503, 'source.redirected'],
    ] as const) {
      the.replay.fail(failure, { on: /tables/ });
      const { status: told, body } = await the.owner.get<ProblemBody>('/sources/scb/tables?query=folk');
      expect([told, body.code]).toEqual([status, code]);
      the.replay.mend();
    }
    the.replay.fail('too-many-requests', { on: /tables/ });
    const { choice, service, key, selection } = { ...EMPLOYMENT, key: 'TAB9002' };
    const input = { service, key, selection, choice };
    expect((await the.owner.post<ProblemBody>(`/indicators/${the.id}/source-previews`, input)).body.code).toBe(
      'source.too-many-requests',
    );
  });
  it('is off where nobody has turned it on: nothing is asked, and the answer says what to do instead', async () => {
    const off = await createTestApi(IndicatorsModule);
    try {
      const client = await off.as('strategy_owner');
      const indicator = await createIndicator(client);
      const { status, body } = await client.put<ProblemBody>(`/indicators/${indicator.id}/source`, EMPLOYMENT);
      expect([status, body.code]).toEqual([409, 'source.off']);
      expect(body.messages.sv).toContain('Läs in en fil i stället');
      const states = await client.get<{ configured: boolean }[]>('/sources');
      expect(states.body.map(({ configured }) => configured)).toEqual([false, false]);
    } finally {
      await off.close();
    }
  });
});

/** All counties and years of a table that takes two answers, one of its three ages being fixed. */
const LARGE: AttachedSourceInput = {
  ...EMPLOYMENT,
  key: 'TAB9003',
  selection: {
    variables: [
      { code: 'Region', values: 'all' },
      { code: 'Alder', values: 'all' },
      { code: 'Kon', values: 'all' },
      { code: 'ContentsCode', values: ['A1'] },
      { code: 'Tid', values: 'all' },
    ],
  },
  choice: {
    fixed: [
      { dimension: 'ContentsCode', value: 'A1' },
      { dimension: 'Alder', value: '25-54' },
    ],
    places: '01 03 04 05 06 07 08 09 10 12 13 14 17 18 19 20 21 22 23 24 25'.split(' '),
    sexes: ['total', 'women', 'men'],
  },
};
