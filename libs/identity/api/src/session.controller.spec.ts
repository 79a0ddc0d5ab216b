import type { OpenSession, SessionDetail } from '@rt/identity/domain';
import { createTestApi, emailOf, TEST_PASSWORD, type TestApi } from '@rt/shared/api/testing';
import { Membership } from './membership.entity';
import { Region } from './region.entity';
import { IdentityModule } from './identity.module';

describe('the session', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await createTestApi(IdentityModule)));
  afterAll(() => api?.close());

  const query = <T = unknown>(statement: string) => api.dataSource.query<T[]>(statement);
  const giveReaderARoleIn = async (region: string) => {
    const { id: regionId } = await api.dataSource.getRepository(Region).findOneByOrFail({ name: region });
    const memberships = api.dataSource.getRepository(Membership);
    const { accountId } = await memberships.findOneByOrFail({ role: 'reader' });
    await memberships.save(memberships.create({ accountId, regionId, role: 'evaluator' }));
    return regionId;
  };

  it('tells who is signed in, where, and what they may do', async () => {
    const strategist = await api.as('strategy_owner');
    const { status, body } = await strategist.get<SessionDetail>('/session');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      account: { email: emailOf('strategy_owner') },
      region: { name: 'Region Dalarna', countyCode: '20', kind: 'region' },
      roles: ['strategy_owner'],
      passwordIsInitial: false,
    });
    expect(body.permissions).toContain('strategy:edit');
    expect(body.permissions).not.toContain('account:manage');
  });

  it('is not there for someone who has not signed in', async () =>
    expect(await api.anonymous().get('/session')).toMatchObject({ status: 401, body: { code: 'session.required' } }));

  it('does not know a made-up token', async () => {
    const answer = await api.anonymous().get('/session', { headers: { cookie: 'session=made-up' } });
    expect(answer).toMatchObject({ status: 401, body: { code: 'session.required' } });
  });

  it('keeps only the hash of its token', async () => {
    const answer = await api.anonymous().post('/session', { email: emailOf('reader'), password: TEST_PASSWORD });
    const token = /session=([^;]+)/.exec(String(answer.headers['set-cookie']))?.[1] ?? '';
    expect(token).toHaveLength(43);
    expect(JSON.stringify(await query('SELECT * FROM session'))).not.toContain(token);
  });

  it('ends when the person signs out', async () => {
    const person = await api.as('reader');
    expect(await person.delete('/session')).toMatchObject({ status: 204 });
    expect(await person.get('/session')).toMatchObject({ status: 401 });
  });

  it('ends after a working day without use', async () => {
    const person = await api.as('reader');
    await query(`UPDATE session SET last_seen_at = now() - interval '8 hours 1 second'`);
    expect(await person.get('/session')).toMatchObject({ status: 401 });
  });

  it('goes on as long as it is used', async () => {
    const person = await api.as('reader');
    await query(`UPDATE session SET last_seen_at = now() - interval '7 hours'`);
    expect(await person.get('/session')).toMatchObject({ status: 200 });
    const [seen] = await query<{ fresh: boolean }>(
      `SELECT bool_or(last_seen_at > now() - interval '1 minute') AS fresh FROM session`,
    );
    expect(seen?.fresh).toBe(true);
  });

  it('ends after a month however much it is used', async () => {
    const person = await api.as('reader');
    await query('UPDATE session SET expires_at = now()');
    expect(await person.get('/session')).toMatchObject({ status: 401 });
  });

  it('is swept away when it has run out', async () => {
    await api.as('reader');
    await query(`UPDATE session SET expires_at = now() - interval '1 second'`);
    await api.as('evaluator');
    expect(await query('SELECT FROM session')).toHaveLength(1);
  });

  it('has new secrets after every sign-in, and the old ones end', async () => {
    const person = await api.as('reader');
    const before = await query<{ token_hash: string }>(
      'SELECT token_hash FROM session ORDER BY created_at DESC LIMIT 1',
    );
    await person.post('/session', { email: emailOf('reader'), password: TEST_PASSWORD });
    expect(await query(`SELECT FROM session WHERE token_hash = '${before[0]?.token_hash}'`)).toEqual([]);
  });

  it('lists where the person is signed in, and ends everywhere', async () => {
    await query('DELETE FROM session');
    const [here, there, other] = [await api.as('reader'), await api.as('reader'), await api.as('evaluator')];
    const { body } = await here.get<OpenSession[]>('/sessions');
    expect(body.map(({ current }) => current).sort()).toEqual([false, true]);
    expect(await here.delete('/sessions')).toMatchObject({ status: 204 });
    expect(await there.get('/session')).toMatchObject({ status: 401 });
    expect(await other.get('/session')).toMatchObject({ status: 200 });
  });

  it('moves to another of the person’s regions, with the permissions they have there and new secrets', async () => {
    const regionId = await giveReaderARoleIn('Region Gävleborg');
    const person = await api.as('reader');
    const hashes = () =>
      query<{ token_hash: string }>('SELECT token_hash FROM session ORDER BY created_at DESC LIMIT 1');
    const [before] = await hashes();
    const { status, body } = await person.put<SessionDetail>('/session/region', { regionId });
    expect(status).toBe(200);
    expect(body).toMatchObject({ region: { name: 'Region Gävleborg' }, roles: ['evaluator'] });
    expect(body.permissions).toContain('study:edit');
    expect(await person.get('/session')).toMatchObject({ body: { region: { id: regionId } } });
    expect(await hashes()).not.toEqual([before]);
  });

  it('does not move to a region the person has no role in', async () => {
    const { id: regionId } = await api.dataSource.getRepository(Region).findOneByOrFail({ name: 'Region Skåne' });
    const person = await api.as('evaluator');
    expect(await person.put('/session/region', { regionId })).toMatchObject({
      status: 404,
      body: { code: 'region.not-found' },
    });
  });

  it('stops at once when the person has no role left in the region', async () => {
    const person = await api.as('project_manager');
    await query(`DELETE FROM membership WHERE role = 'project_manager'`);
    expect(await person.get('/session')).toMatchObject({ status: 401 });
  });
});
