import { InterventionsService } from './interventions.service';
import type { GoalLink } from '@rt/portfolio/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { permissionsOf } from '@rt/identity/domain';
import { createPortfolioApi, insertGoal, interventionInput, linkInput, register } from '../testing/src';

describe('the trail of an intervention', () => {
  let api: TestApi;
  let owner: TestClient;
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
  });
  afterAll(() => api?.close());

  const trail = (id: string) =>
    api.dataSource.query<object[]>(
      'SELECT action, object_type AS type, before, after, reason FROM audit_entry WHERE object_id = $1 ORDER BY id',
      [id],
    );

  it('tells a changed amount with its fund, before and after', async () => {
    const { id } = await register(owner, { funding: [{ fund: 'erdf', amount: 10 }] });
    await owner.patch(`/interventions/${id}`, { funding: [{ fund: 'erdf', amount: 20 }] }, { version: 1 });
    expect((await trail(id)).slice(2)).toMatchObject([
      { action: 'removed', type: 'funding', before: { fund: 'erdf', amount: 10 } },
      { action: 'created', type: 'funding', after: { fund: 'erdf', amount: 20 } },
    ]);
  });

  it('tells why a link was declined', async () => {
    const { id } = await register(owner);
    const goal = await insertGoal(api.dataSource);
    const link = await owner.post<GoalLink>(`/interventions/${id}/goal-links`, linkInput(goal.id));
    await owner.put(`/goal-links/${link.body.id}/decline`, { reason: 'Fel mål' }, { version: 1 });
    expect(await trail(link.body.id)).toMatchObject([
      { action: 'created', type: 'goal_link', after: { share: 50 } },
      { action: 'changed', before: { state: 'proposed' }, after: { state: 'declined' }, reason: 'Fel mål' },
    ]);
  });

  it('is undone with the caller’s own transaction', async () => {
    const service = api.app.get(InterventionsService);
    const [{ regionId, accountId }] = await api.dataSource.query(
      `SELECT region_id AS "regionId", account_id AS "accountId" FROM membership WHERE role = 'strategy_owner' LIMIT 1`,
    );
    const roles = ['strategy_owner'] as const;
    const actor = { accountId, regionId, name: 'Test', roles, permissions: permissionsOf(roles) };
    const before = await api.dataSource.query('SELECT count(*) FROM intervention');
    const importing = api.dataSource.transaction(async (tx) => {
      await service.create(actor, interventionInput({ name: 'Rad 1' }), tx);
      throw new Error('row 2 is refused');
    });
    await expect(importing).rejects.toThrow('row 2 is refused');
    expect(await api.dataSource.query('SELECT count(*) FROM intervention')).toEqual(before);
  });
});
