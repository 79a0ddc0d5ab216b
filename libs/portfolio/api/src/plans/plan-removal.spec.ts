import type { ActionPlanDetail, InterventionDetail } from '@rt/portfolio/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { createPortfolioApi, insertGoal, register } from '../../testing/src';

describe('the removal of an action plan', () => {
  let api: TestApi;
  let owner: TestClient;
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
  });
  afterAll(() => api?.close());

  const made = async () => {
    const goal = await insertGoal(api.dataSource);
    const { id } = (await owner.post<ActionPlanDetail>('/action-plans', { name: 'Kompetensplanen' })).body;
    const aims = [{ wording: 'Ett kompetensråd', goalId: goal.id, indicatorId: null }];
    const plan = (
      await owner.patch<ActionPlanDetail>(`/action-plans/${id}`, { goalIds: [goal.id], aims }, { version: 1 })
    ).body;
    const work = [await register(owner, { actionPlanId: id }), await register(owner, { actionPlanId: id })];
    return { plan, work };
  };
  const remove = ({ id, version }: ActionPlanDetail) => owner.delete(`/action-plans/${id}`, { version });
  const planOf = async ({ id }: InterventionDetail) =>
    (await owner.get<InterventionDetail>(`/interventions/${id}`)).body.actionPlan?.name ?? null;

  it('leaves its interventions without a plan, and is undone with goals, aims and interventions', async () => {
    const { plan, work } = await made();
    const before = (await owner.get<ActionPlanDetail>(`/action-plans/${plan.id}`)).body;
    expect((await remove(plan)).status).toBe(204);
    expect(await Promise.all(work.map(planOf))).toEqual([null, null]);
    const { body } = await owner.delete<ActionPlanDetail>(`/action-plans/${plan.id}/removal`);
    expect(body).toEqual({ ...before, version: before.version + 1 });
    expect(await Promise.all(work.map(planOf))).toEqual(['Kompetensplanen', 'Kompetensplanen']);
  });

  it('is undone without taking an intervention from the plan it has got since', async () => {
    const { plan, work } = await made();
    await remove(plan);
    const other = (await owner.post<ActionPlanDetail>('/action-plans', { name: 'En annan plan' })).body;
    const [first] = work;
    await owner.patch(`/interventions/${first?.id}`, { actionPlanId: other.id }, { version: first?.version ?? 1 });
    await owner.delete(`/action-plans/${plan.id}/removal`);
    expect(await Promise.all(work.map(planOf))).toEqual(['En annan plan', 'Kompetensplanen']);
  });

  it('is undone only by those who may edit, in their own region, and once', async () => {
    const { plan } = await made();
    await remove(plan);
    const path = `/action-plans/${plan.id}/removal`;
    expect((await (await api.as('reader')).delete(path)).status).toBe(403);
    expect((await (await api.as('neighbour')).delete(path)).status).toBe(404);
    expect((await owner.delete(path)).status).toBe(200);
    expect((await owner.delete(path)).status).toBe(404);
  });
});
