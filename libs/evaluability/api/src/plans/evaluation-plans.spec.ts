import type { EvaluationPlan, EvaluationPlanOf } from '@rt/evaluability/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { accountIdOf } from '../../testing/src';
import { EvaluabilityModule } from '../evaluability.module';

describe('the evaluation plan of an intervention', () => {
  let api: TestApi;
  let owner: TestClient;
  let own: string;
  let other: string;
  const plan = { text: 'Jämför sökande med och utan plats, två år efter.', dueOn: '2027-06-30' };

  beforeAll(async () => {
    api = await createTestApi(EvaluabilityModule);
    owner = await api.as('strategy_owner');
    const add = async (part: object) =>
      (await owner.post<{ id: string }>('/interventions', { name: 'Insatsen', kind: 'project', ...part })).body.id;
    own = await add({ managerId: await accountIdOf(api, 'project_manager') });
    other = await add({ name: 'En annan' });
  });
  afterAll(() => api?.close());

  it('is written by whoever leads it, and shows which version a change was based on', async () => {
    const pelle = await api.as('project_manager');
    const path = `/interventions/${own}/evaluation-plan`;
    expect((await pelle.get<EvaluationPlanOf>(path)).body).toMatchObject({ plan: null, mayEdit: true });
    expect((await pelle.put<EvaluationPlan>(path, plan, { version: 0 })).body).toMatchObject({ ...plan, version: 1 });
    expect((await owner.put(path, plan, { version: 0 })).status).toBe(412);
    expect((await owner.delete(path, { version: 1 })).status).toBe(204);
  });

  it('is written by evaluators for any intervention, and by no project manager for another’s', async () => {
    const path = `/interventions/${other}/evaluation-plan`;
    const ulla = await api.as('evaluator');
    expect((await ulla.put(path, plan, { version: 0 })).status).toBe(200);
    expect((await (await api.as('project_manager')).put(path, plan, { version: 1 })).status).toBe(404);
    const reader = await api.as('reader');
    expect((await reader.get<EvaluationPlanOf>(path)).body).toMatchObject({ plan, mayEdit: false });
    expect((await reader.put(path, plan, { version: 1 })).status).toBe(403);
    expect((await (await api.as('neighbour')).get(path)).status).toBe(404);
  });

  it.each([{ text: 'kort' }, { dueOn: 'i vår' }, { text: null }])('refuses %j', async (wrong) => {
    const path = `/interventions/${own}/evaluation-plan`;
    expect((await owner.put(path, { ...plan, ...wrong }, { version: 0 })).status).toBe(400);
  });
});
