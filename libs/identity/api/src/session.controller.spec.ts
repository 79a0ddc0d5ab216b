import type { SessionDetail } from '@rt/identity/domain';
import { createTestApi, type TestApi } from '@rt/shared/api/testing';
import { IdentityModule } from './identity.module';

describe('the session', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await createTestApi(IdentityModule)));
  afterAll(() => api?.close());

  it('tells who is signed in, where, and what they may do', async () => {
    const strategist = await api.as('strategy_owner');
    const { status, body } = await strategist.get<SessionDetail>('/session');
    expect(status).toBe(200);
    expect(body).toMatchObject({ region: { name: 'Region Dalarna', countyCode: '20' }, roles: ['strategy_owner'] });
    expect(body.permissions).toContain('strategy:edit');
    expect(body.permissions).not.toContain('account:manage');
  });

  it('is not there for someone who has not signed in', async () =>
    expect(await api.anonymous().get('/session')).toMatchObject({ status: 401, body: { code: 'session.required' } }));
});
