import type { GoalDetail, GoalRemoval, GoalSummary, VersionSummary, WordingRevision } from '@rt/goals/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { adopt, createGoalsApi, newDraft, newGoal, revise, wordingsOf } from './test-goals';

describe('removing a goal', () => {
  let api: TestApi;
  let owner: TestClient;
  let draft: VersionSummary;
  let parent: GoalDetail;
  let child: GoalDetail;
  beforeAll(async () => {
    api = await createGoalsApi();
    owner = await api.as('strategy_owner');
  });
  beforeEach(async () => {
    draft = await newDraft(owner);
    await newGoal(owner, draft.id, { wording: 'Först' });
    parent = await newGoal(owner, draft.id, { wording: 'Arbete', formulation: { targetValue: 80 } });
    child = await newGoal(owner, draft.id, { wording: 'Unga i arbete', parentId: parent.id });
    await newGoal(owner, draft.id, { wording: 'Sist' });
  });
  afterAll(() => api.close());
  const remove = (goal: GoalDetail, query = '?withSubgoals=true') =>
    owner.delete<GoalRemoval>(`/goals/${goal.id}${query}`, { version: goal.version });
  const restore = (goal: GoalDetail) => owner.put<GoalDetail>(`/goals/${goal.id}/restoration`);

  it('says how many goals are under it instead of taking them along unasked', async () => {
    const answer = await remove(parent, '');
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'goal.has-subgoals', title: expect.stringContaining('1 mål') },
    });
    expect((await remove(parent, '?withSubgoals=kanske')).status).toBe(400);
    expect(await wordingsOf(owner, draft.id)).toEqual(['Först', 'Arbete', 'Unga i arbete', 'Sist']);
  });

  it('takes what is under it when asked, and closes the gap', async () => {
    expect(await remove(parent)).toMatchObject({ status: 200, body: { goalId: parent.id, goals: 2 } });
    const left = (await owner.get<GoalSummary[]>(`/strategy-versions/${draft.id}/goals`)).body;
    expect(left.map(({ wording, position }) => [wording, position])).toEqual([
      ['Först', 0],
      ['Sist', 1],
    ]);
    expect((await owner.get(`/goals/${child.id}`)).status).toBe(404);
  });

  it('can be undone without loss: ids, places, fields, history and acceptances', async () => {
    await owner.patch(`/goals/${child.id}`, { wording: 'Unga i jobb' }, { version: 1 });
    const evaluator = await api.as('evaluator');
    await evaluator.put(`/goals/${child.id}/acceptances/measure`, { reason: 'Mäts av SCB' }, { version: 2 });
    const before = (await owner.get<GoalDetail>(`/goals/${child.id}`)).body;
    const history = (await owner.get<WordingRevision[]>(`/goals/${child.id}/revisions`)).body;
    await remove(parent);
    expect((await restore(parent)).body).toMatchObject({ id: parent.id, lineageId: parent.lineageId, position: 1 });
    expect(await wordingsOf(owner, draft.id)).toEqual(['Först', 'Arbete', 'Unga i jobb', 'Sist']);
    expect((await owner.get<GoalDetail>(`/goals/${child.id}`)).body).toEqual({
      ...before,
      version: expect.any(Number),
    });
    expect((await owner.get<WordingRevision[]>(`/goals/${child.id}/revisions`)).body).toEqual(history);
  });

  it('is undone once', async () => {
    await remove(child);
    expect((await restore(child)).status).toBe(200);
    expect((await restore(child)).status).toBe(404);
  });

  it('puts the goal last where its place is gone, and nowhere when its parent is', async () => {
    await remove(child);
    await remove(parent, '');
    expect(await restore(child)).toMatchObject({ status: 409, body: { code: 'goal.parent-elsewhere' } });
    expect((await restore(parent)).status).toBe(200);
    expect((await restore(child)).status).toBe(200);
  });

  it('keeps a recorded split', async () => {
    await adopt(owner, draft.id);
    const second = await revise(owner, draft.strategyId);
    const part = await newGoal(owner, second.id, { wording: 'En del av arbetet' });
    const path = `/strategy-versions/${second.id}/succession`;
    await owner.put(`${path}/${parent.id}/${part.id}`, { kind: 'split' });
    const before = (await owner.get(path)).body;
    await remove(part);
    await restore(part);
    expect((await owner.get(path)).body).toEqual(before);
  });

  it('cannot be undone once the version is adopted', async () => {
    await remove(child);
    await adopt(owner, draft.id);
    expect((await restore(child)).status).toBe(404);
  });

  it('is refused on a stale version and answered 404 for what is no id', async () => {
    expect((await owner.delete(`/goals/${child.id}`, { version: 9 })).status).toBe(412);
    expect((await owner.delete(`/goals/${child.id}`)).status).toBe(428);
    expect((await owner.delete('/goals/mål', { version: 1 })).status).toBe(404);
    expect((await owner.put('/goals/mål/restoration')).status).toBe(404);
  });
});
