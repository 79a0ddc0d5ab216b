import { setTimeout as delay } from 'node:timers/promises';
import type { AttachedSourceInput, SourceFetch } from '@rt/indicators/domain';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { serverAdapter } from '@rt/shared/api';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { attach, createIndicator, EMPLOYMENT, replayed, type ReplayServer, startReplayServer } from '../../testing/src';
import { IndicatorsModule } from '../indicators.module';
import { SourceJobs } from './source-jobs';

/** All regions of the table: fifteen cells an answer make it many parts. */
const MANY_PARTS: AttachedSourceInput = {
  ...EMPLOYMENT,
  selection: { variables: EMPLOYMENT.selection.variables.map(({ code }) => ({ code, values: 'all' })) },
};

describe('fetches in the background', () => {
  let replay: ReplayServer;
  let api: TestApi;
  let owner: TestClient;
  let id: string;
  beforeAll(async () => {
    replay = await startReplayServer();
    replay.limits.maxDataCells = 15;
    api = await createTestApi(IndicatorsModule, replayed(replay, true));
    owner = await api.as('strategy_owner');
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await replay.close();
  });
  beforeEach(async () => {
    replay.mend();
    id = (await createIndicator(owner)).id;
  });

  const lastFetch = async (fetchId: string) => (await owner.get<SourceFetch>(`/source-fetches/${fetchId}`)).body;
  const until = async (fetchId: string, reached: (fetch: SourceFetch) => boolean) => {
    for (let left = 300; left > 0; left--) {
      const fetch = await lastFetch(fetchId);
      if (reached(fetch)) return fetch;
      await delay(100);
    }
    throw new Error('The fetch did not get there.');
  };
  const over = ({ state }: SourceFetch) => !['waiting', 'running'].includes(state);

  it('are done without anybody waiting for them', async () => {
    const { lastFetch: fetch } = await attach(owner, id);
    expect(await until(fetch?.id ?? '', over)).toMatchObject({ state: 'done', changes: { added: 60 } });
  });
  it('end at once when they are cancelled, and store nothing', async () => {
    replay.fail('hang');
    const { lastFetch: fetch } = await attach(owner, id);
    await until(fetch?.id ?? '', ({ state }) => state === 'running');
    await owner.delete(`/source-fetches/${fetch?.id}`);
    expect((await lastFetch(fetch?.id ?? '')).state).toBe('cancelled');
    replay.mend();
    const again = await owner.post<SourceFetch>(`/indicators/${id}/source-fetches`);
    expect((await until(again.body.id, over)).state).toBe('done');
  });
  it('go on in another application where the first one stopped, without asking for anything twice', async () => {
    replay.delayMs = 150;
    const other = await anotherApp(api, replay);
    const { lastFetch: fetch } = await attach(owner, id, MANY_PARTS);
    const { parts } = await until(fetch?.id ?? '', ({ parts: { done } }) => done >= 2);
    expect(parts.done).toBeLessThan(parts.total);
    await api.app.get(SourceJobs).onModuleDestroy();
    await other.init();
    try {
      const done = await until(fetch?.id ?? '', over);
      expect(done).toMatchObject({ id: fetch?.id, state: 'done', changes: { added: 60 } });
      expect(replay.asked(/POST/)).toBeLessThanOrEqual(done.parts.total + 1);
    } finally {
      await other.close();
      replay.delayMs = 0;
    }
  }, 60_000);
});

/** The same modules on the same database, as a second process would have them; not started yet. */
async function anotherApp({ dataSource }: TestApi, replay: ReplayServer): Promise<NestFastifyApplication> {
  const { url } = dataSource.options as PostgresDataSourceOptions;
  const database = TypeOrmModule.forRoot({
    type: 'postgres',
    url: url ?? '',
    autoLoadEntities: true,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
  });
  const module = await Test.createTestingModule({
    imports: [database, IndicatorsModule, replayed(replay, true)],
  }).compile();
  return module.createNestApplication<NestFastifyApplication>(serverAdapter(), { logger: false });
}
