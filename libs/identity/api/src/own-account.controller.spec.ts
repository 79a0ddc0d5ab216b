import type { InvitedAccount, OwnAccount } from '@rt/identity/domain';
import { createTestApi, emailOf, TEST_PASSWORD, type TestApi } from '@rt/shared/api/testing';
import { IdentityModule } from './identity.module';

const BETTER = 'fyra hästar på ett tak';

describe('the own account', () => {
  let api: TestApi;
  beforeEach(async () => void (api = await createTestApi(IdentityModule)));
  afterEach(() => api?.close());

  const signIn = (password: string) => api.anonymous().post('/session', { email: emailOf('reader'), password });
  const change = { password: TEST_PASSWORD, newPassword: BETTER };

  it('takes another name', async () => {
    const reader = await api.as('reader');
    const { headers, body } = await reader.get<OwnAccount>('/account');
    expect(headers['etag']).toBe(`"${body.version}"`);
    expect(await reader.put('/account', { name: '  Åsa Öst ' }, { version: body.version })).toMatchObject({
      status: 200,
      body: { name: 'Åsa Öst', version: body.version + 1 },
    });
    expect(await reader.put('/account', { name: 'Åsa' }, { version: body.version })).toMatchObject({
      status: 412,
      body: { current: { name: 'Åsa Öst' } },
    });
  });

  it('takes another password and signs out other browsers, but not this one', async () => {
    const [here, there] = [await api.as('reader'), await api.as('reader')];
    expect(await here.put('/account/password', change)).toMatchObject({ status: 204 });
    expect(await here.get('/session')).toMatchObject({ status: 200 });
    expect(await there.get('/session')).toMatchObject({ status: 401 });
    expect((await signIn(TEST_PASSWORD)).status).toBe(401);
    expect((await signIn(BETTER)).status).toBe(201);
  });

  it('does not take another password from someone who does not know the present one', async () => {
    const reader = await api.as('reader');
    expect(await reader.put('/account/password', { ...change, password: 'gissning' })).toMatchObject({
      status: 422,
      body: { code: 'password.wrong', issues: [{ path: 'password' }] },
    });
    expect((await signIn(TEST_PASSWORD)).status).toBe(201);
  });

  it('can be guessed at no more freely than at sign-in', async () => {
    const reader = await api.as('reader');
    for (let at = 0; at < 5; at += 1) await reader.put('/account/password', { ...change, password: 'gissning' });
    expect(await reader.put('/account/password', change)).toMatchObject({
      status: 429,
      body: { code: 'session.locked' },
    });
  });

  it.each([
    ['kort', 'password.too-short'],
    ['abababababab', 'password.repetitive'],
    ['reader@test.example', 'password.personal'],
    [TEST_PASSWORD, 'password.same'],
  ])('does not take the password “%s”', async (newPassword, code) => {
    const reader = await api.as('reader');
    expect(await reader.put('/account/password', { ...change, newPassword })).toMatchObject({
      status: 422,
      body: { code, issues: [{ path: 'newPassword', code }] },
    });
  });

  it('opens what the role allows once the password given by the administrator is replaced', async () => {
    const person = { name: 'Ny Person', email: 'ny@region.example', roles: ['administrator'] };
    const { body } = await (await api.as('administrator')).post<InvitedAccount>('/accounts', person);
    const password = body.initialPassword ?? '';
    const invited = api.anonymous();
    await invited.post('/session', { email: person.email, password });
    expect(await invited.get('/accounts')).toMatchObject({ status: 403, body: { code: 'password.must-change' } });
    await invited.put('/account/password', { password, newPassword: BETTER });
    expect(await invited.get('/session')).toMatchObject({ body: { passwordIsInitial: false } });
    expect(await invited.get('/accounts')).toMatchObject({ status: 200 });
  });
});
