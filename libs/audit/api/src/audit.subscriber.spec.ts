import { Account, IdentityModule, Membership } from '@rt/identity/api';
import { WITHHELD } from '@rt/audit/domain';
import { because, runInContext } from '@rt/shared/api';
import { createTestApi, emailOf, type TestApi } from '@rt/shared/api/testing';
import { randomUUID } from 'node:crypto';
import { AuditModule } from './audit.module';

interface Row {
  region_id: string | null;
  account_id: string | null;
  action: string;
  object_type: string;
  object_id: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  reason: string | null;
}

describe('the audit trail', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await createTestApi(IdentityModule, AuditModule)));
  afterAll(() => api?.close());
  beforeEach(() => api.dataSource.query('TRUNCATE audit_entry'));

  const trail = () => api.dataSource.query<Row[]>('SELECT * FROM audit_entry ORDER BY id');
  const reader = () => api.dataSource.getRepository(Account).findOneByOrFail({ email: emailOf('reader') });
  const role = async () => {
    const { id } = await reader();
    return api.dataSource.getRepository(Membership).findOneByOrFail({ accountId: id });
  };

  it('tells what was created, for whom and where', async () => {
    const { accountId, regionId } = await role();
    const made = await api.dataSource
      .getRepository(Membership)
      .save({ accountId, regionId, role: 'evaluator' as const });
    expect(await trail()).toMatchObject([
      {
        action: 'created',
        object_type: 'membership',
        object_id: accountId,
        region_id: regionId,
        before: null,
        after: { accountId, regionId, role: 'evaluator' },
      },
    ]);
    await api.dataSource.getRepository(Membership).remove(made);
    expect((await trail())[1]).toMatchObject({ action: 'removed', before: { role: 'evaluator' }, after: null });
  });

  it('tells only the fields that changed', async () => {
    const membership = await role();
    membership.role = 'project_manager';
    await api.dataSource.getRepository(Membership).save(membership);
    expect(await trail()).toMatchObject([
      { action: 'changed', before: { role: 'reader' }, after: { role: 'project_manager' } },
    ]);
    expect(Object.keys((await trail())[0]?.after ?? {})).toEqual(['role']);
  });

  it('never keeps a password, a name or an e-mail address', async () => {
    const account = await reader();
    account.passwordHash = 'a hash';
    account.name = 'Nytt namn';
    await api.dataSource.getRepository(Account).save(account);
    expect(await trail()).toMatchObject([{ after: { name: WITHHELD, passwordHash: WITHHELD } }]);
    expect(JSON.stringify(await trail())).not.toMatch(/Nytt namn|a hash|argon2/);
  });

  it('leaves no entry where nothing changed', async () => {
    await api.dataSource.getRepository(Account).save(await reader());
    expect(await trail()).toEqual([]);
  });

  it('says who did it and why', async () => {
    const [accountId, regionId] = [randomUUID(), randomUUID()];
    await runInContext({ accountId, regionId, reason: null }, async () => {
      because('Bytte namn vid giftermål');
      await api.dataSource.getRepository(Account).save({ ...(await reader()), name: 'Ny' });
    });
    expect(await trail()).toMatchObject([
      { account_id: accountId, region_id: regionId, reason: 'Bytte namn vid giftermål' },
    ]);
  });

  it('is undone with the change it tells of', async () => {
    const change = api.dataSource.transaction(async (manager) => {
      await manager.getRepository(Account).save({ ...(await reader()), name: 'Aldrig' });
      throw new Error('changed my mind');
    });
    await expect(change).rejects.toThrow('changed my mind');
    expect(await trail()).toEqual([]);
  });

  it('keeps what stands when only a nested transaction is undone', async () => {
    await api.dataSource.transaction(async (manager) => {
      const accounts = manager.getRepository(Account);
      await accounts.save({ ...(await reader()), name: 'Stannar' });
      await manager
        .transaction(async (nested) => {
          const membership = await nested.getRepository(Membership).findOneByOrFail({ role: 'evaluator' });
          await nested.getRepository(Membership).save({ ...membership, role: 'reader' as const });
          throw new Error('only this');
        })
        .catch(() => undefined);
    });
    expect((await trail()).map((row) => row.object_type)).toEqual(['account']);
  });
});
