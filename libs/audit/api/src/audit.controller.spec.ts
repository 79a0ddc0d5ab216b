import { AUDIT_PAGE_LENGTH, type AuditPage } from '@rt/audit/domain';
import { Account, IdentityModule, Membership } from '@rt/identity/api';
import { createTestApi, emailOf, type TestApi, type TestPerson } from '@rt/shared/api/testing';
import { AuditModule } from './audit.module';

describe('reading the audit trail', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await createTestApi(IdentityModule, AuditModule)));
  afterAll(() => api?.close());
  beforeEach(() => api.dataSource.query('TRUNCATE audit_entry'));

  const account = (person: TestPerson) =>
    api.dataSource.getRepository(Account).findOneByOrFail({ email: emailOf(person) });
  const changeRoles = async (roles: string[]) => {
    const { id, version } = await account('reader');
    const answer = await (await api.as('administrator')).put(`/accounts/${id}/roles`, { roles }, { version });
    expect(answer.status).toBe(200);
    return id;
  };
  const trail = async (query = '', person: TestPerson = 'administrator') =>
    (await api.as(person)).get<AuditPage>(`/audit${query}`);

  it('tells who changed what, newest first', async () => {
    const id = await changeRoles(['evaluator']);
    const { status, body } = await trail(`?objectType=membership&objectId=${id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      entries: [
        { by: 'administrator', action: 'created', objectId: id, after: { role: 'evaluator' }, reason: null },
        { by: 'administrator', action: 'removed', objectId: id, before: { role: 'reader' } },
      ],
      next: null,
    });
    expect(body.entries[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    await changeRoles(['reader']);
  });

  it('takes several kinds of object at once, and none', async () => {
    await changeRoles(['reader', 'evaluator']);
    expect((await trail('?objectType=goal,membership')).body.entries).toHaveLength(1);
    expect((await trail('?objectType=goal')).body.entries).toEqual([]);
    expect((await trail()).body.entries).toHaveLength(1);
  });

  it('comes in parts', async () => {
    const { id } = await account('reader');
    await api.dataSource.query(
      `INSERT INTO audit_entry (region_id, action, object_type, object_id)
       SELECT region_id, 'changed', 'goal', $1 FROM membership, generate_series(1, $2) WHERE role = 'administrator'`,
      [id, AUDIT_PAGE_LENGTH + 1],
    );
    const first = (await trail()).body;
    const second = (await trail(`?before=${first.next}`)).body;
    expect([first.entries.length, second.entries.length]).toEqual([AUDIT_PAGE_LENGTH, 1]);
    expect(second.next).toBeNull();
    expect(Number(second.entries[0]?.id)).toBeLessThan(Number(first.next));
  });

  it('does not name the one who did it after they are removed', async () => {
    await changeRoles(['reader']);
    await changeRoles(['evaluator']);
    const administrator = await account('administrator');
    administrator.pseudonymise();
    await api.dataSource.getRepository(Account).save(administrator);
    const entries = (await trail('', 'strategy_owner')).body.entries.filter(
      ({ objectType }) => objectType === 'membership',
    );
    expect(entries.map(({ by }) => by)).toEqual([null, null, null]);
    await api.dataSource.query(
      `UPDATE account SET pseudonymised_at = NULL, name = 'administrator', email = '${emailOf('administrator')}',
       password_hash = (SELECT password_hash FROM account WHERE name = 'reader') WHERE id = '${administrator.id}'`,
    );
  });

  it('does not tell what happened in another region', async () => {
    const memberships = api.dataSource.getRepository(Membership);
    const { id: accountId } = await account('neighbour');
    const { regionId } = await memberships.findOneByOrFail({ accountId });
    await memberships.save(memberships.create({ accountId, regionId, role: 'reader' }));
    expect((await trail(`?objectId=${accountId}`)).body.entries).toEqual([]);
    expect((await trail(`?objectId=${accountId}`, 'neighbour')).body.entries).toHaveLength(1);
  });

  it('is not for readers or project managers', async () => {
    expect(await trail('', 'project_manager')).toMatchObject({ status: 403, body: { code: 'permission.missing' } });
    expect(await trail('', 'evaluator')).toMatchObject({ status: 200 });
  });

  it.each([
    'objectId=x',
    'before=-1',
    'before=99999999999999999999',
    'objectType=DROP%20TABLE',
    'objectType[a]=b',
    'limit=1000000',
    'objectId=a&objectId=b',
  ])('refuses “%s”', async (query) =>
    expect(await trail(`?${query}`)).toMatchObject({ status: 400, body: { code: 'input.invalid' } }),
  );
});
