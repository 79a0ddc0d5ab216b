import type { AccountSummary, InvitedAccount, SessionDetail } from '@rt/identity/domain';
import { createTestApi, emailOf, TEST_PASSWORD, type TestApi, type TestPerson } from '@rt/shared/api/testing';
import { Account } from './account.entity';
import { IdentityModule } from './identity.module';
import { Membership } from './membership.entity';
import { Region } from './region.entity';

const NEW = { name: 'Örjan Berg', email: 'Orjan.Berg@region.example', roles: ['reader'] };

describe('the people of a region', () => {
  let api: TestApi;
  beforeEach(async () => void (api = await createTestApi(IdentityModule)));
  afterEach(() => api?.close());

  const administrator = () => api.as('administrator');
  const idOf = async (person: TestPerson) =>
    (await api.dataSource.getRepository(Account).findOneByOrFail({ email: emailOf(person) })).id;
  const alsoIn = async (person: TestPerson, region: string) => {
    const { id: regionId } = await api.dataSource.getRepository(Region).findOneByOrFail({ name: region });
    const memberships = api.dataSource.getRepository(Membership);
    await memberships.save(memberships.create({ accountId: await idOf(person), regionId, role: 'reader' }));
  };
  const signIn = (email: string, password: string) =>
    api.anonymous().post<SessionDetail>('/session', { email, password });

  it('are listed for their administrator, by Swedish alphabet, and nobody else’s', async () => {
    const admin = await administrator();
    for (const name of ['Örjan', 'Åsa', 'Zoran', 'Ärla'])
      await admin.post('/accounts', { ...NEW, name, email: `${name.codePointAt(0)}@region.example` });
    const { body } = await admin.get<AccountSummary[]>('/accounts');
    expect(body.map(({ name }) => name)).toEqual([
      ...['administrator', 'evaluator', 'project_manager', 'reader', 'strategy_owner', 'Zoran', 'Åsa', 'Ärla', 'Örjan'],
    ]);
    expect(JSON.stringify(body)).not.toMatch(/argon2|neighbour/);
  });

  it('are not shown to others than the administrator', async () => {
    for (const person of ['strategy_owner', 'reader', 'evaluator', 'national_analyst'] as const)
      expect(await (await api.as(person)).get('/accounts')).toMatchObject({ status: 403 });
  });

  it('come in with a password told once, which must be replaced before anything else', async () => {
    const { status, body } = await (await administrator()).post<InvitedAccount>('/accounts', NEW);
    expect(status).toBe(201);
    expect(body.account).toMatchObject({ email: 'orjan.berg@region.example', roles: ['reader'], elsewhere: false });
    const answer = await signIn(NEW.email, body.initialPassword ?? '');
    expect(answer).toMatchObject({ status: 201, body: { passwordIsInitial: true, permissions: [] } });
    const [kept] = await api.dataSource.query<{ password_hash: string }[]>(
      `SELECT password_hash FROM account WHERE email = 'orjan.berg@region.example'`,
    );
    expect(kept?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('cannot use the password they were given after a week', async () => {
    const { body } = await (await administrator()).post<InvitedAccount>('/accounts', NEW);
    await api.dataSource.query(
      `UPDATE account SET initial_password_expires_at = now() WHERE initial_password_expires_at IS NOT NULL`,
    );
    expect(await signIn(NEW.email, body.initialPassword ?? '')).toMatchObject({
      status: 401,
      body: { code: 'session.initial-password-expired' },
    });
  });

  it('are not added twice', async () =>
    expect(await (await administrator()).post('/accounts', { ...NEW, email: emailOf('reader') })).toMatchObject({
      status: 409,
      body: { code: 'account.already-here' },
    }));

  it('keep name and password when another region lets them in too', async () => {
    const admin = await administrator();
    const { body } = await admin.post<InvitedAccount>('/accounts', { ...NEW, email: emailOf('neighbour') });
    expect(body).toMatchObject({ initialPassword: null, account: { name: 'neighbour', elsewhere: true } });
    expect(await signIn(emailOf('neighbour'), TEST_PASSWORD)).toMatchObject({ status: 201 });
  });

  it('who work in another region too cannot have their password set: that would take over the account', async () => {
    await alsoIn('reader', 'Region Gävleborg');
    const { body } = await (
      await administrator()
    ).put(`/accounts/${await idOf('reader')}/initial-password`, undefined, {
      version: 1,
    });
    expect(body).toMatchObject({ status: 409, code: 'account.elsewhere' });
  });

  it('get a new password to hand over, and are signed out where they were', async () => {
    const [admin, reader] = [await administrator(), await api.as('reader')];
    const { body } = await admin.put<InvitedAccount>(`/accounts/${await idOf('reader')}/initial-password`, undefined, {
      version: 1,
    });
    expect(await reader.get('/session')).toMatchObject({ status: 401 });
    expect(await signIn(emailOf('reader'), TEST_PASSWORD)).toMatchObject({ status: 401 });
    expect(await signIn(emailOf('reader'), body.initialPassword ?? '')).toMatchObject({ status: 201 });
  });

  it('get other roles, which hold at once', async () => {
    const [admin, reader] = [await administrator(), await api.as('reader')];
    const { body } = await admin.put(
      `/accounts/${await idOf('reader')}/roles`,
      { roles: ['strategy_owner'] },
      { version: 1 },
    );
    expect(body).toMatchObject({ roles: ['strategy_owner'], version: 2 });
    expect(await reader.get('/session')).toMatchObject({ body: { roles: ['strategy_owner'] } });
  });

  it('are not changed on an old version: both are told', async () => {
    const admin = await administrator();
    const path = `/accounts/${await idOf('reader')}/roles`;
    await admin.put(path, { roles: ['evaluator'] }, { version: 1 });
    expect(await admin.put(path, { roles: ['reader'] }, { version: 1 })).toMatchObject({
      status: 412,
      body: { code: 'version.stale', current: { roles: ['evaluator'], version: 2 } },
    });
    expect(await admin.put(path, { roles: ['reader'] })).toMatchObject({ status: 428 });
  });

  it('cannot be made national analysts by a region: that would show it all others', async () =>
    expect(
      await (
        await administrator()
      ).put(
        `/accounts/${await idOf('administrator')}/roles`,
        { roles: ['administrator', 'national_analyst'] },
        { version: 1 },
      ),
    ).toMatchObject({ status: 422, body: { code: 'role.not-here' } }));

  it('always have an administrator', async () => {
    const admin = await administrator();
    const path = `/accounts/${await idOf('administrator')}`;
    const refusal = { status: 409, body: { code: 'account.last-administrator' } };
    expect(await admin.put(`${path}/roles`, { roles: ['reader'] }, { version: 1 })).toMatchObject(refusal);
    expect(await admin.delete(path, { version: 1 })).toMatchObject(refusal);
    expect(await admin.get(path)).toMatchObject({ body: { roles: ['administrator'], version: 1 } });
  });

  it('have an administrator even if two remove each other at the same moment', async () => {
    const admin = await administrator();
    await admin.put(`/accounts/${await idOf('reader')}/roles`, { roles: ['administrator'] }, { version: 1 });
    const other = await api.as('reader');
    const answers = await Promise.all([
      admin.delete(`/accounts/${await idOf('reader')}`, { version: 2 }),
      other.delete(`/accounts/${await idOf('administrator')}`, { version: 1 }),
    ]);
    expect(answers.map(({ status }) => status).sort()).not.toEqual([204, 204]);
    expect(await api.dataSource.query(`SELECT FROM membership WHERE role = 'administrator'`)).toHaveLength(1);
  });

  it('are pseudonymised when removed: history keeps the id, and nobody can sign in', async () => {
    const [admin, reader, id] = [await administrator(), await api.as('reader'), await idOf('reader')];
    expect(await admin.delete(`/accounts/${id}`, { version: 1 })).toMatchObject({ status: 204 });
    expect(await reader.get('/session')).toMatchObject({ status: 401 });
    expect(await signIn(emailOf('reader'), TEST_PASSWORD)).toMatchObject({ status: 401 });
    const account = await api.dataSource.getRepository(Account).findOneByOrFail({ id });
    expect(account).toMatchObject({ name: 'Borttagen person', email: `${id}@borttagen.invalid`, passwordHash: null });
    expect(await admin.get(`/accounts/${id}`)).toMatchObject({ status: 404, body: { code: 'account.not-found' } });
  });

  it('keep their roles elsewhere when one region removes them', async () => {
    await alsoIn('reader', 'Region Gävleborg');
    await (await administrator()).delete(`/accounts/${await idOf('reader')}`, { version: 1 });
    expect(await signIn(emailOf('reader'), TEST_PASSWORD)).toMatchObject({
      status: 201,
      body: { account: { name: 'reader' }, regions: [{ name: 'Region Gävleborg' }] },
    });
  });

  it('are not there for the administrator of another region', async () => {
    const [admin, id] = [await administrator(), await idOf('neighbour')];
    const nobody = { status: 404, body: { code: 'account.not-found' } };
    expect(await admin.get(`/accounts/${id}`)).toMatchObject(nobody);
    expect(await admin.put(`/accounts/${id}/roles`, { roles: ['reader'] }, { version: 1 })).toMatchObject(nobody);
    expect(await admin.put(`/accounts/${id}/initial-password`, undefined, { version: 1 })).toMatchObject(nobody);
    expect(await admin.delete(`/accounts/${id}`, { version: 1 })).toMatchObject(nobody);
  });
});
