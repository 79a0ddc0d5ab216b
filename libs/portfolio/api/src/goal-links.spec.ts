import type { GoalLink, InterventionDetail } from '@rt/portfolio/domain';
import type { ProblemBody } from '@rt/shared/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { createPortfolioApi, insertGoal, linkInput, register } from '../testing/src';

describe('links to goals', () => {
  let api: TestApi;
  let owner: TestClient;
  let manager: TestClient;
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
    manager = await api.as('project_manager');
  });
  afterAll(() => api?.close());

  const goal = () => insertGoal(api.dataSource);
  const add = <T = GoalLink>(id: string, goalId: string, given: Parameters<typeof linkInput>[1] = {}, as = manager) =>
    as.post<T>(`/interventions/${id}/goal-links`, linkInput(goalId, given));
  const stored = async (id: string) => (await owner.get<InterventionDetail>(`/interventions/${id}`)).body;

  it('are proposed, with who proposed them', async () => {
    const { id } = await register(manager);
    const { id: goalId, lineageId } = await goal();
    const answer = await add(id, goalId, { share: 33.33 });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      share: 33.33,
      state: 'proposed',
      proposal: { by: 'project_manager' },
      decision: null,
      goal: { id: goalId, lineageId, dropped: false },
    });
  });

  it('never take more than the whole together', async () => {
    const { id } = await register(manager);
    await add(id, (await goal()).id, { share: 70 });
    const answer = await add<ProblemBody>(id, (await goal()).id, { share: 50 });
    expect(answer.status).toBe(422);
    expect(answer.body.messages.sv).toBe(
      'Andelarna blir 120\u00a0%. Sänk någon av dem så att summan är högst 100\u00a0%. Inget är sparat.',
    );
    expect((await stored(id)).links).toHaveLength(1);
  });

  it('never take more than the whole, not even when two are added at the same moment', async () => {
    const { id } = await register(manager);
    const goals = await Promise.all([goal(), goal(), goal(), goal()]);
    const answers = await Promise.all(goals.map((each) => add(id, each.id, { share: 60 })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422, 422]);
  });

  it.each([0, -5, 100.5, 33.333, '50', null])('are not made with the share %p', async (share) => {
    const { id } = await register(manager);
    const input = { ...linkInput((await goal()).id), share };
    expect((await manager.post(`/interventions/${id}/goal-links`, input)).status).toBe(400);
  });

  it('are not made twice to the same goal, not even to its next version', async () => {
    const { id } = await register(manager);
    const first = await goal();
    const next = await insertGoal(api.dataSource, { lineageId: first.lineageId, state: 'draft' });
    await add(id, first.id);
    expect((await add<ProblemBody>(id, next.id)).body).toMatchObject({ status: 409, code: 'goal-link.already-exists' });
  });

  it('are not made to another region’s goals, nor on others’ interventions', async () => {
    const elsewhere = await insertGoal(api.dataSource, { region: 'Region Gävleborg' });
    const { id } = await register(manager);
    expect((await add(id, elsewhere.id)).status).toBe(404);
    const others = await register(owner);
    expect((await add(others.id, (await goal()).id)).status).toBe(404);
    expect((await add(others.id, (await goal()).id, {}, await api.as('evaluator'))).status).toBe(403);
  });

  it('show the goal as it is worded in the version that counts', async () => {
    const strategy = 'Dalastrategin';
    const old = await insertGoal(api.dataSource, { strategy, state: 'superseded', wording: 'Förr' });
    const { id } = await register(manager);
    await add(id, old.id);
    expect((await stored(id)).links[0]?.goal).toMatchObject({ wording: 'Förr', dropped: true });
    await insertGoal(api.dataSource, { strategy, lineageId: old.lineageId, wording: 'Nu' });
    expect((await stored(id)).links[0]?.goal).toMatchObject({ wording: 'Nu', dropped: false });
  });

  it('are proposed again when what was confirmed is changed', async () => {
    const { id } = await register(manager);
    const link = (await add(id, (await goal()).id)).body;
    const confirmed = await owner.put<GoalLink>(`/goal-links/${link.id}/confirmation`, {}, { version: 1 });
    const path = `/goal-links/${link.id}`;
    const same = await manager.patch<GoalLink>(path, { share: 50 }, { version: confirmed.body.version });
    expect(same.body.state).toBe('confirmed');
    const changed = await manager.patch<GoalLink>(path, { share: 55 }, { version: same.body.version });
    expect(changed.body).toMatchObject({ state: 'proposed', decision: null, share: 55 });
  });

  it('are not changed on a version that is old', async () => {
    const { id } = await register(manager);
    const link = (await add(id, (await goal()).id)).body;
    await manager.patch(`/goal-links/${link.id}`, { share: 20 }, { version: 1 });
    const late = await manager.patch<ProblemBody>(`/goal-links/${link.id}`, { share: 30 }, { version: 1 });
    expect(late.status).toBe(412);
    expect(late.body.current).toMatchObject({ share: 20 });
  });

  it('are removed, and make room', async () => {
    const { id } = await register(manager);
    const link = (await add(id, (await goal()).id, { share: 100 })).body;
    expect((await manager.delete(`/goal-links/${link.id}`, { version: 1 })).status).toBe(204);
    expect((await add(id, (await goal()).id, { share: 100 })).status).toBe(201);
  });
});
