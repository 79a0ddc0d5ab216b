import type { GoalLink, InterventionDetail } from '@rt/portfolio/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { createPortfolioApi, insertGoal, linkInput, register } from '../testing/src';

describe('removing an intervention', () => {
  let api: TestApi;
  let owner: TestClient;
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
  });
  afterAll(() => api?.close());

  const withLink = async () => {
    const goal = await insertGoal(api.dataSource);
    const intervention = await register(owner, { funding: [{ fund: 'own', amount: 100 }], startsOn: '2026-01-01' });
    const link = await owner.post<GoalLink>(`/interventions/${intervention.id}/goal-links`, linkInput(goal.id));
    await owner.put(`/goal-links/${link.body.id}/confirmation`, {}, { version: link.body.version });
    return (await owner.get<InterventionDetail>(`/interventions/${intervention.id}`)).body;
  };

  it('takes away money and links too', async () => {
    const { id, version } = await withLink();
    expect((await owner.delete(`/interventions/${id}`, { version })).status).toBe(204);
    expect((await owner.get(`/interventions/${id}`)).status).toBe(404);
    const left = await api.dataSource.query('SELECT FROM intervention_goal WHERE intervention_id = $1', [id]);
    expect(left).toHaveLength(0);
  });

  it('is undone to the letter: same id, same money, same decision', async () => {
    const before = await withLink();
    await owner.delete(`/interventions/${before.id}`, { version: before.version });
    const after = await owner.delete<InterventionDetail>(`/interventions/${before.id}/removal`);
    expect(after.status).toBe(200);
    expect(after.body).toEqual({
      ...before,
      version: before.version + 1,
      links: before.links.map((link) => ({ ...link, version: expect.any(Number) })),
    });
  });

  it('is not undone twice, nor by somebody of another region', async () => {
    const { id, version } = await withLink();
    await owner.delete(`/interventions/${id}`, { version });
    expect((await (await api.as('neighbour')).delete(`/interventions/${id}/removal`)).status).toBe(404);
    expect((await owner.delete(`/interventions/${id}/removal`)).status).toBe(200);
    expect((await owner.delete(`/interventions/${id}/removal`)).status).toBe(404);
  });

  it('is not made on a version that has changed since', async () => {
    const { id } = await withLink();
    await owner.patch(`/interventions/${id}`, { name: 'Nytt namn' }, { version: 1 });
    expect((await owner.delete(`/interventions/${id}`, { version: 1 })).status).toBe(412);
  });

  it('cannot be undone where another has taken its case number', async () => {
    const { id, version } = await register(owner, { reference: 'D-1' });
    await owner.delete(`/interventions/${id}`, { version });
    await register(owner, { reference: 'D-1' });
    expect((await owner.delete(`/interventions/${id}/removal`)).status).toBe(409);
  });
});
