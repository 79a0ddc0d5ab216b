import type { DemoAccount, RegionSummary } from '@rt/identity/domain';
import { createTestApi, type TestApi } from '@rt/shared/api/testing';
import { Account } from './account.entity';
import { IdentityModule } from './identity.module';
import { Membership } from './membership.entity';
import { Region } from './region.entity';

describe('regions', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await createTestApi(IdentityModule)));
  afterAll(() => api?.close());

  it('are the 21 and the national agency, by Swedish alphabet', async () => {
    const { body } = await (await api.as('reader')).get<RegionSummary[]>('/regions');
    const names = body.map(({ name }) => name);
    expect(body.filter(({ kind }) => kind === 'region')).toHaveLength(21);
    expect(new Set(body.map(({ countyCode }) => countyCode)).size).toBe(22);
    expect(names.slice(-4)).toEqual([
      'Region Örebro län',
      'Region Östergötland',
      'Tillväxtverket',
      'Västra Götalandsregionen',
    ]);
  });

  it('can be read one by one', async () => {
    const { id } = await api.dataSource.getRepository(Region).findOneByOrFail({ countyCode: '20' });
    expect(await (await api.as('reader')).get(`/regions/${id}`)).toMatchObject({ body: { name: 'Region Dalarna' } });
  });

  it.each(['20', 'ej-ett-id', '00000000-0000-4000-8000-000000000000', "'; DROP TABLE region"])(
    'are not found by “%s”',
    async (id) =>
      expect(await (await api.as('reader')).get(`/regions/${encodeURIComponent(id)}`)).toMatchObject({
        status: 404,
        body: { code: 'region.not-found' },
      }),
  );

  it('are not told to someone who has not signed in', async () =>
    expect(await api.anonymous().get('/regions')).toMatchObject({ status: 401 }));
});

describe('the demo accounts', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await createTestApi(IdentityModule)));
  afterAll(() => api?.close());

  const demo = () => api.anonymous().get<DemoAccount[]>('/session/demo');

  it('are none where there is no demo, whoever else there is', async () =>
    expect(await demo()).toMatchObject({ status: 200, body: [] }));

  it('are told with their roles, and never a password', async () => {
    const [accounts, memberships] = [api.dataSource.getRepository(Account), api.dataSource.getRepository(Membership)];
    const { regionId } = await memberships.findOneByOrFail({ role: 'reader' });
    const account = { name: 'Demo Läsare', email: 'lasare@demo.example', passwordHash: 'a hash' };
    const { id: accountId } = await accounts.save(accounts.create(account));
    await memberships.save(memberships.create({ accountId, regionId, role: 'reader' }));
    expect((await demo()).body).toEqual([{ name: 'Demo Läsare', email: 'lasare@demo.example', roles: ['reader'] }]);
  });

  it('cannot be made by an administrator, so that no real person is told of', async () => {
    const input = { name: 'Någon', email: 'nagon@DEMO.example', roles: ['reader'] };
    expect(await (await api.as('administrator')).post('/accounts', input)).toMatchObject({
      status: 422,
      body: { code: 'account.demo-address' },
    });
  });
});
