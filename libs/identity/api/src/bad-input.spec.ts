import { createTestApi, emailOf, TEST_PASSWORD, type TestApi } from '@rt/shared/api/testing';
import { IdentityModule } from './identity.module';

const ANNA = { name: 'Anna Ek', email: 'anna@region.example', roles: ['reader'] };
const ID = '00000000-0000-4000-8000-000000000000';

/** What every endpoint that takes a body must withstand. */
const JUNK: readonly (readonly [string, unknown])[] = [
  ['no fields', {}],
  ['unknown fields', { admin: true }],
  ['a list', []],
  ['nothing', null],
  ['text', 'text'],
  ['wrong types', { name: 1, email: {}, roles: 'reader', regionId: 7, password: [], newPassword: null }],
];

const ENDPOINTS = [
  ['POST', '/session'],
  ['PUT', '/session/region'],
  ['PUT', '/account'],
  ['PUT', '/account/password'],
  ['POST', '/accounts'],
  ['PUT', `/accounts/${ID}/roles`],
] as const;

describe('bad input to identity', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await createTestApi(IdentityModule)));
  afterAll(() => api?.close());

  it.each(ENDPOINTS.flatMap(([method, path]) => JUNK.map(([what, body]) => ({ method, path, what, body }))))(
    'is refused by $method $path: $what',
    async ({ method, path, body }) => {
      const administrator = await api.as('administrator');
      const headers = { 'content-type': 'application/json' };
      const answer = await administrator.send(method, path, { body: JSON.stringify(body), headers, version: 1 });
      expect(answer).toMatchObject({ status: 400, body: { code: 'input.invalid', issues: expect.any(Array) } });
    },
  );

  it.each([
    ['an over-long name', { name: 'a'.repeat(121) }],
    ['a name with a control character', { name: 'An\u0000na' }],
    ['a name in broken encoding', { name: 'Å\ufffdsa' }],
    ['an address that is none', { email: 'anna(at)region' }],
    ['an over-long address', { email: `${'a'.repeat(255)}@region.example` }],
    ['no role', { roles: [] }],
    ['a role that does not exist', { roles: ['superuser'] }],
    ['a role twice', { roles: ['reader', 'reader'] }],
    ['roles within roles', { roles: [['reader']] }],
    ['an unknown field', { passwordHash: 'x' }],
  ])('is refused when a person is added: %s', async (_, fault) => {
    const administrator = await api.as('administrator');
    const answer = await administrator.post('/accounts', { ...ANNA, ...fault });
    expect(answer).toMatchObject({
      status: 400,
      body: {
        code: 'input.invalid',
        issues: expect.arrayContaining([expect.objectContaining({ path: Object.keys(fault)[0] })]),
      },
    });
  });

  it.each(['x', '1', '%00', "'--", ID])('does not find a person by “%s”', async (id) => {
    const administrator = await api.as('administrator');
    const nobody = { status: 404, body: { code: 'account.not-found' } };
    expect(await administrator.get(`/accounts/${id}`)).toMatchObject(nobody);
    expect(await administrator.put(`/accounts/${id}/roles`, { roles: ['reader'] }, { version: 1 })).toMatchObject(
      nobody,
    );
    expect(await administrator.delete(`/accounts/${id}`, { version: 1 })).toMatchObject(nobody);
  });

  it.each(['x', '*', '-1', '1e3'])('does not take “%s” for a version', async (version) => {
    const administrator = await api.as('administrator');
    const answer = await administrator.put('/account', { name: 'Anna' }, { headers: { 'if-match': version } });
    expect(answer).toMatchObject({ status: 400, body: { code: 'version.malformed' } });
  });

  it.each(['é'.repeat(200), '\u0000\u0001', '🦌'.repeat(50), '\ud800'])(
    'takes any text for a password, and says no',
    async (password) =>
      expect(
        await api.anonymous().post('/session', { email: `${password.length}@region.example`, password }),
      ).toMatchObject({
        status: 401,
        body: { code: 'session.refused' },
      }),
  );

  it('does not hash a password without end', async () =>
    expect(
      await api.anonymous().post('/session', { email: emailOf('reader'), password: 'a'.repeat(201) }),
    ).toMatchObject({
      status: 400,
    }));

  it.each(['session=', 'session=%00', `session=${'a'.repeat(4000)}`, 'session=a; session=b', 'XSRF-TOKEN=a'])(
    'does not take the cookie “%.20s” for a session',
    async (cookie) =>
      expect(await api.anonymous().get('/session', { headers: { cookie } })).toMatchObject({ status: 401 }),
  );

  it('leaves nothing behind', async () => {
    const count = await api.dataSource.query(`SELECT FROM account WHERE name IN ('Anna', 'Anna Ek')`);
    expect(count).toEqual([]);
    expect((await api.anonymous().post('/session', { email: emailOf('reader'), password: TEST_PASSWORD })).status).toBe(
      201,
    );
  });
});
