import { insertAudited, removeAudited } from '@rt/audit/api';
import type { TestApi } from '@rt/shared/api/testing';
import { createPortfolioApi, interventionInput } from '../testing/src';
import { FundingRow } from './funding.entity';
import { Intervention } from './intervention.entity';

const TRAIL = `
  SELECT action, object_type, before, after, region_id FROM audit_entry WHERE object_id = $1 ORDER BY id`;

/** The rule is audit's; it is tried on entities that have what is hard: numbers, dates, defaults and ids told of elsewhere. */
describe('rows stored many at a time', () => {
  let api: TestApi;
  let regionId: string;
  beforeAll(async () => {
    api = await createPortfolioApi();
    [{ id: regionId }] = await api.dataSource.query(`SELECT id FROM region WHERE name = 'Region Dalarna'`);
  });
  afterAll(() => api?.close());

  const made = (id: string) => {
    const nothing = { managerId: null, actionPlanId: null, secret: false, version: 1, linksVersion: 1 };
    const row = Object.assign(new Intervention(), { id, regionId, ...nothing });
    row.take(interventionInput({ name: 'Jobb "spåret"', startsOn: '2026-03-01', description: 'två\nrader' }));
    return row;
  };
  const money = (id: string, interventionId: string) =>
    Object.assign(new FundingRow(), { id, interventionId, fund: 'erdf', amount: 0.1, year: null, paid: 1e11 });
  const ID = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;
  const trail = async (id: string) => api.dataSource.query<object[]>(TRAIL, [id]);

  it('are the same, and told of the same, as rows saved one by one', async () => {
    await api.dataSource.transaction(async (tx) => {
      await insertAudited(tx, Intervention, [made(ID(1))]);
      await insertAudited(tx, FundingRow, [money(ID(3), ID(1))]);
      await tx.save(made(ID(2)));
      await tx.save(money(ID(4), ID(2)));
    });
    const stored = async (id: string) => ({
      ...(await api.dataSource.manager.findOneByOrFail(Intervention, { id })),
      id: '',
      createdAt: '',
    });
    expect(await stored(ID(1))).toEqual(await stored(ID(2)));
    expect(await trail(ID(1))).toEqual(await trail(ID(2)));
    expect(await trail(ID(1))).toHaveLength(2);
  });

  it('are told of the same when they are removed', async () => {
    await api.dataSource.transaction(async (tx) => {
      const [one, other] = await tx.find(FundingRow, { order: { id: 'ASC' } });
      await removeAudited(tx, FundingRow, [one as FundingRow]);
      await tx.remove(other);
    });
    expect(await api.dataSource.manager.count(FundingRow)).toBe(0);
    expect(await trail(ID(1))).toEqual(await trail(ID(2)));
    expect(await trail(ID(1))).toHaveLength(3);
  });

  it('tell nothing where the transaction is undone', async () => {
    const undone = api.dataSource.transaction(async (tx) => {
      await insertAudited(tx, Intervention, [made(ID(5))]);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await trail(ID(5))).toEqual([]);
  });

  it('are refused where some lack a column that others have, and outside a transaction', async () => {
    const lacking = Object.assign(made(ID(6)), { secret: undefined as unknown as boolean });
    await expect(
      api.dataSource.transaction((tx) => insertAudited(tx, Intervention, [made(ID(7)), lacking])),
    ).rejects.toThrow('Only some rows have secret.');
    await expect(insertAudited(api.dataSource.manager, Intervention, [made(ID(8))])).rejects.toThrow('transaction');
    expect(await api.dataSource.manager.countBy(Intervention, { id: ID(8) })).toBe(0);
  });
});
