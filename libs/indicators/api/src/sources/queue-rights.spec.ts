import { createTestApi, TestApi, type TestClient } from '@rt/shared/api/testing';
import { configureApp, serverAdapter } from '@rt/shared/api';
import type { FetchingState } from '@rt/indicators/domain';
import type { ProblemBody } from '@rt/shared/domain';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { createIndicator, EMPLOYMENT, replayed, type ReplayServer, startReplayServer } from '../../testing/src';
import { IndicatorsModule } from '../indicators.module';
import { missingRight } from './queue-rights';

const ROLE = `restricted_${process.pid}`;

describe('a database role that may not create the schema of the queue', () => {
  let replay: ReplayServer;
  let whole: TestApi;
  let restricted: TestApi;
  let owner: TestClient;
  beforeAll(async () => {
    replay = await startReplayServer();
    whole = await createTestApi(IndicatorsModule);
    for (const statement of [
      `CREATE ROLE ${ROLE} LOGIN PASSWORD 'restricted'`,
      `GRANT ALL ON ALL TABLES IN SCHEMA public TO ${ROLE}`,
      `GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO ${ROLE}`,
    ])
      await whole.dataSource.query(statement);
    restricted = await startAs(whole, replay);
    owner = await restricted.as('strategy_owner');
  }, 60_000);
  afterAll(async () => {
    await restricted.close();
    await whole.dataSource.query(`DROP SCHEMA IF EXISTS pgboss CASCADE`);
    await whole.dataSource.query(`DROP OWNED BY ${ROLE}`);
    await whole.dataSource.query(`DROP ROLE ${ROLE}`);
    await whole.close();
    await replay.close();
  });

  it('does not keep the rest from running, and says on the health page that nothing is fetched', async () => {
    expect((await owner.get('/indicators')).status).toBe(200);
    expect((await owner.get<FetchingState>('/sources/fetching')).body.off?.sv).toMatch(/Hämtningen är avstängd/);
  });
  it('is named in the log in both languages, with the right that is missing and the SQL that gives it', async () => {
    const { sv, en } = await missingRight(restricted.dataSource);
    expect(sv).toContain(`databasrollen ${ROLE} i DATABASE_URL får inte skapa schemat pgboss`);
    for (const text of [sv, en]) expect(text).toContain(`CREATE SCHEMA pgboss AUTHORIZATION ${ROLE};`);
  });
  it('refuses to attach or fetch what would never be fetched, in words, and stores nothing', async () => {
    const { id } = await createIndicator(owner);
    const { status, body } = await owner.put<ProblemBody>(`/indicators/${id}/source`, EMPLOYMENT);
    expect([status, body.code]).toEqual([503, 'source.fetching-off']);
    expect((await owner.get(`/indicators/${id}/source`)).body).toEqual({ source: null });
  });
  it('fetches when an administrator has run the SQL and it has been started again', async () => {
    await whole.dataSource.query(`CREATE SCHEMA pgboss AUTHORIZATION ${ROLE}`);
    const again = await startAs(whole, replay);
    const client = await again.as('strategy_owner');
    expect((await client.get<FetchingState>('/sources/fetching')).body).toEqual({ off: null });
    await again.close();
  }, 60_000);
});

/** The product on the same database, as the restricted role. */
async function startAs({ dataSource }: TestApi, replay: ReplayServer): Promise<TestApi> {
  const url = new URL((dataSource.options as PostgresDataSourceOptions).url ?? '');
  Object.assign(url, { username: ROLE, password: 'restricted' });
  const database = TypeOrmModule.forRoot({
    type: 'postgres',
    url: url.href,
    autoLoadEntities: true,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
  });
  const module = await Test.createTestingModule({
    imports: [database, IndicatorsModule, replayed(replay, true)],
  }).compile();
  const app = module.createNestApplication<NestFastifyApplication>(serverAdapter(), { logger: false });
  await configureApp(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return new TestApi(app, app.get(DataSource), () => Promise.resolve());
}
