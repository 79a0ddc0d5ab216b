import type { SessionDetail } from '@rt/identity/domain';
import type { StrategyDetail } from '@rt/goals/domain';
import type { InterventionPage, UsedCodeListItem } from '@rt/portfolio/domain';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createTestDatabase } from '@rt/shared/api/testing';
import { readConfiguration } from './configuration';
import { createApp } from './create-app';
import { prepareDemo } from './demo';

describe('the demo region', () => {
  let app: NestFastifyApplication;
  let drop: () => Promise<void>;
  let password: string | null;

  beforeAll(async () => {
    const database = await createTestDatabase();
    ({ drop } = database);
    app = await createApp(database.url, readConfiguration({ LOG_LEVEL: 'silent' }), null);
    await app.getHttpAdapter().getInstance().ready();
    password = await prepareDemo(app);
  }, 30_000);
  afterAll(async () => {
    await app.close();
    await drop();
  });

  const signIn = (secret: string | null) =>
    app.inject({ method: 'POST', url: '/api/session', payload: { email: 'strateg@demo.example', password: secret } });
  const read = async <T>(url: string, cookies: Record<string, string>) =>
    (await app.inject({ url: `/api${url}`, cookies })).json<T>();
  const signedIn = async () => {
    const { cookies } = await signIn(password);
    return Object.fromEntries(cookies.map(({ name, value }) => [name, value]));
  };

  it('lets the strategy owner in with the password that is printed', async () => {
    const answer = await signIn(password);
    expect(answer.json<SessionDetail>()).toMatchObject({
      region: { name: 'Region Älvdal' },
      roles: ['strategy_owner'],
    });
  });

  it('has an adopted strategy and a draft of the next', async () => {
    const [strategy] = await read<StrategyDetail[]>('/strategies', await signedIn());
    expect(strategy?.versions.map(({ state }) => state)).toEqual(['draft', 'adopted']);
    expect(strategy?.versions[1]?.goals).toBe(44);
  });

  it('has 28 indicators and 60 interventions', async () => {
    const cookies = await signedIn();
    expect(await read<unknown[]>('/indicators', cookies)).toHaveLength(28);
    expect(await read<{ total: number }>('/interventions', cookies)).toMatchObject({ total: 60 });
  });

  it('marks every intervention with something of each code list', async () => {
    const cookies = await signedIn();
    const lists = await read<UsedCodeListItem[]>('/code-lists', cookies);
    const listOf = new Map(lists.map(({ id, list }) => [id, list]));
    const { items } = await read<InterventionPage>('/interventions?limit=100', cookies);
    const marked = items.map(({ codes }) => new Set(codes.map((id) => listOf.get(id))));
    expect(marked.filter((kinds) => !kinds.has('support_form') || !kinds.has('legal_ground'))).toEqual([]);
    expect(lists.filter(({ uses }) => uses > 0).length).toBeGreaterThan(18);
  });

  it('has reports that are approved, wait and were sent back', async () => {
    const periods = await read<{ reports: Record<string, number> }[]>('/reporting-periods', await signedIn());
    expect(periods.map(({ reports }) => reports)).toEqual([
      { draft: 1, submitted: 2, approved: 0, returned: 1 },
      { draft: 0, submitted: 0, approved: 4, returned: 0 },
      { draft: 0, submitted: 0, approved: 1, returned: 0 },
    ]);
  });

  it('is not written twice, and the second start gives a new password', async () => {
    const next = await prepareDemo(app);
    expect(next).not.toBe(password);
    expect((await signIn(password)).statusCode).toBe(401);
    password = next;
    expect(await read<unknown[]>('/strategies', await signedIn())).toHaveLength(1);
  });
});
