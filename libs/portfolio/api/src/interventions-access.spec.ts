import type { InterventionPage, Manager } from '@rt/portfolio/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { createPortfolioApi, interventionInput, register } from '../testing/src';

describe('who may see and change interventions', () => {
  let api: TestApi;
  let owner: TestClient;
  let manager: TestClient;
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
    manager = await api.as('project_manager');
  });
  afterAll(() => api?.close());

  const patch = async (as: TestClient, id: string) =>
    (await as.patch(`/interventions/${id}`, { name: 'Ändrad' }, { version: 1 })).status;

  it('does not tell a project manager that others have interventions', async () => {
    const { id } = await register(owner, { name: 'Någon annans' });
    expect((await manager.get(`/interventions/${id}`)).status).toBe(404);
    expect(await patch(manager, id)).toBe(404);
    expect((await manager.get<InterventionPage>('/interventions')).body).toMatchObject({ total: 0 });
  });

  it('lets an evaluator read and not change', async () => {
    const { id } = await register(owner);
    const evaluator = await api.as('evaluator');
    expect((await evaluator.get(`/interventions/${id}`)).status).toBe(200);
    expect(await patch(evaluator, id)).toBe(403);
  });

  it('does not let a reader register', async () => {
    const reader = await api.as('reader');
    expect((await reader.post('/interventions', interventionInput())).status).toBe(403);
  });

  it('answers a neighbour as if there were nothing', async () => {
    const { id } = await register(owner);
    const neighbour = await api.as('neighbour');
    expect((await neighbour.get(`/interventions/${id}`)).status).toBe(404);
    expect(await patch(neighbour, id)).toBe(404);
    expect((await neighbour.delete(`/interventions/${id}`, { version: 1 })).status).toBe(404);
    expect((await neighbour.get<InterventionPage>('/interventions')).body.total).toBe(0);
  });

  it('answers an id that is none as nothing', async () => {
    expect((await owner.get('/interventions/1')).status).toBe(404);
  });

  it('lets the strategy owner name a manager, who sees it from then on', async () => {
    const { body } = await owner.get<NonNullable<Manager>[]>('/interventions/managers');
    const managerId = body.find(({ name }) => name === 'project_manager')?.id;
    const { id } = await register(owner);
    expect((await owner.patch(`/interventions/${id}`, { managerId }, { version: 1 })).status).toBe(200);
    expect((await manager.get(`/interventions/${id}`)).status).toBe(200);
  });

  it('does not let a project manager give theirs away, nor anybody name a stranger', async () => {
    const mine = await register(manager);
    const { body } = await owner.get<NonNullable<Manager>[]>('/interventions/managers');
    const managerId = body.find(({ name }) => name === 'reader')?.id;
    const kept = await manager.patch(`/interventions/${mine.id}`, { managerId }, { version: 1 });
    expect(kept.body).toMatchObject({ manager: { name: 'project_manager' } });
    const neighbours = await (await api.as('neighbour')).get<NonNullable<Manager>[]>('/interventions/managers');
    const stranger = interventionInput({ managerId: neighbours.body[0]?.id ?? '' });
    expect((await owner.post('/interventions', stranger)).status).toBe(422);
  });
});
