import type { GoalDetail, GoalReference } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { GoalLookup } from './goal-lookup';
import { adopt, createGoalsApi, newDraft, newGoal, revise } from './test-goals';

describe('looking a goal up', () => {
  let api: TestApi;
  let owner: TestClient;
  let lookup: GoalLookup;
  let actor: Actor;
  let goal: GoalDetail;
  const actorIn = async (region: string): Promise<Actor> => {
    const [row] = await api.dataSource.query<{ id: string }[]>('SELECT id FROM region WHERE name = $1', [region]);
    return { accountId: '', name: '', regionId: row?.id ?? '', roles: [], permissions: new Set() };
  };
  const current = async (): Promise<GoalReference | undefined> =>
    (await lookup.currentByLineage(actor, [goal.lineageId])).get(goal.lineageId);
  beforeAll(async () => {
    api = await createGoalsApi();
    owner = await api.as('strategy_owner');
    lookup = api.app.get(GoalLookup);
    actor = await actorIn('Region Dalarna');
    goal = await newGoal(owner, (await newDraft(owner)).id, { code: '1' });
  });
  afterAll(() => api.close());

  it('answers the lineage of a goal of the own region only', async () => {
    expect(await lookup.lineageOf(actor, goal.id)).toBe(goal.lineageId);
    const neighbour = await actorIn('Region Gävleborg');
    for (const [who, id] of [
      [neighbour, goal.id],
      [actor, 'mål 1'],
      [actor, goal.lineageId],
    ] as const)
      await expect(lookup.lineageOf(who, id)).rejects.toMatchObject({ status: 404, code: 'goal.not-found' });
    expect((await lookup.currentByLineage(neighbour, [goal.lineageId])).size).toBe(0);
  });

  it('shows the goal of the draft while nothing is adopted', async () => {
    expect(await current()).toEqual({ id: goal.id, lineageId: goal.lineageId, code: '1', wording: goal.wording });
  });

  it('shows the adopted goal, not the draft that revises it, and the newer one once that is adopted', async () => {
    await adopt(owner, goal.strategyVersionId);
    const second = await revise(owner, goal.strategyId);
    expect((await current())?.id).toBe(goal.id);
    await adopt(owner, second.id);
    expect((await current())?.id).not.toBe(goal.id);
  });

  it('shows a superseded goal where there is nothing else', async () => {
    const dropped = goal;
    const draft = await revise(owner, goal.strategyId);
    const [copy] = (await owner.get<GoalDetail[]>(`/strategy-versions/${draft.id}/goals`)).body;
    await owner.delete(`/goals/${copy?.id}`, { version: 1 });
    await newGoal(owner, draft.id, { wording: 'Något annat' });
    await adopt(owner, draft.id);
    expect(await current()).toMatchObject({ lineageId: dropped.lineageId });
  });
});
