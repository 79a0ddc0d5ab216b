import type { GoalLink, LinkInContext } from '@rt/portfolio/domain';
import type { Page, ProblemBody } from '@rt/shared/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { createPortfolioApi, insertGoal, linkInput, register } from '../testing/src';

describe('deciding on links', () => {
  let api: TestApi;
  let owner: TestClient;
  let manager: TestClient;
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
    manager = await api.as('project_manager');
  });
  afterAll(() => api?.close());

  const propose = async (interventionId: string, share = 50) => {
    const goal = await insertGoal(api.dataSource);
    const input = linkInput(goal.id, { share });
    return (await manager.post<GoalLink>(`/interventions/${interventionId}/goal-links`, input)).body;
  };
  const decline = (link: GoalLink, reason = 'Når inte målgruppen') =>
    owner.put<GoalLink>(`/goal-links/${link.id}/decline`, { reason }, { version: link.version });
  const confirm = (link: GoalLink, as = owner) =>
    as.put<GoalLink>(`/goal-links/${link.id}/confirmation`, {}, { version: link.version });
  const reopen = <T = GoalLink>(link: GoalLink) =>
    owner.delete<T>(`/goal-links/${link.id}/decision`, { version: link.version });

  it('confirms, and says who did', async () => {
    const link = await propose((await register(manager)).id);
    expect((await confirm(link)).body).toMatchObject({
      state: 'confirmed',
      decision: { by: 'strategy_owner', reason: null },
    });
  });

  it('declines with a reason, and not without one', async () => {
    const link = await propose((await register(manager)).id);
    expect((await decline(link, ' ')).status).toBe(400);
    expect((await decline(link)).body).toMatchObject({
      state: 'declined',
      decision: { by: 'strategy_owner', reason: 'Når inte målgruppen' },
    });
  });

  it('does not confirm what has changed since it was read', async () => {
    const link = await propose((await register(manager)).id);
    await manager.patch(`/goal-links/${link.id}`, { mechanism: 'något helt annat än det som lästes' }, { version: 1 });
    expect((await confirm(link)).status).toBe(412);
  });

  it('is not for the project manager, nor for a neighbour', async () => {
    const link = await propose((await register(manager)).id);
    expect((await confirm(link, manager)).status).toBe(403);
    expect((await confirm(link, await api.as('neighbour'))).status).toBe(404);
  });

  it('is undone: the link is proposed as it was', async () => {
    const link = await propose((await register(manager)).id);
    const undone = await reopen((await decline(link)).body);
    expect(undone.body).toMatchObject({ state: 'proposed', decision: null, proposal: link.proposal });
  });

  it('frees the share of a declined link, and does not give it back where it has been taken', async () => {
    const { id } = await register(manager);
    const declined = (await decline(await propose(id, 80))).body;
    await propose(id, 60);
    const undone = await reopen<ProblemBody>(declined);
    expect(undone.body).toMatchObject({ status: 422, code: 'share.over-whole' });
    expect((await confirm(declined)).status).toBe(422);
  });

  it('asks for the proposed, oldest first, with what is needed to judge them', async () => {
    await api.dataSource.query('DELETE FROM intervention_goal');
    const { id } = await register(manager, { name: 'Exportlyftet', funding: [{ fund: 'erdf', amount: 900_000 }] });
    const first = await propose(id, 50);
    const second = await propose(id, 25);
    await confirm(await propose(id, 10));
    const inbox = (await owner.get<Page<LinkInContext>>('/goal-links?state=proposed')).body;
    expect(inbox.total).toBe(2);
    expect(inbox.items.map((link) => link.id)).toEqual([first.id, second.id]);
    expect(inbox.items[0]).toMatchObject({
      amount: 450_000,
      intervention: { name: 'Exportlyftet', amount: 900_000, allocated: 85, manager: { name: 'project_manager' } },
    });
    expect((await owner.get<Page<LinkInContext>>('/goal-links?state=proposed&limit=1')).body).toMatchObject({
      total: 2,
    });
    expect((await owner.get('/goal-links?state=proposed&mine=true')).body).toEqual({ total: 0, items: [] });
    const neighbour = await api.as('neighbour');
    expect((await neighbour.get('/goal-links?state=proposed')).body).toEqual({ total: 0, items: [] });
  });
});
