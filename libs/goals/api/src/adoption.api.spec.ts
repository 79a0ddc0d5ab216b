import type { GoalDetail, StrategyDetail, VersionSummary } from '@rt/goals/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { adopt, createGoalsApi, decision, newDraft, newGoal, revise, wordingsOf } from './test-goals';

describe('adopting a version', () => {
  let api: TestApi;
  let owner: TestClient;
  beforeAll(async () => {
    api = await createGoalsApi();
    owner = await api.as('strategy_owner');
  });
  afterAll(() => api.close());
  const put = (id: string, body: object, version = 1) =>
    owner.put(`/strategy-versions/${id}/adoption`, body, { version });

  it('records when, under which reference and by whom', async () => {
    const draft = await newDraft(owner);
    await newGoal(owner, draft.id);
    expect(await adopt(owner, draft.id)).toMatchObject({
      state: 'adopted',
      adoption: { ...decision, recordedBy: 'strategy_owner' },
      goals: 1,
    });
  });

  it('freezes every wording, place and field of it', async () => {
    const draft = await newDraft(owner);
    const goal = await newGoal(owner, draft.id);
    const { version } = await adopt(owner, draft.id);
    const base = { version: goal.version };
    const attempts = [
      await owner.post('/goals', { strategyVersionId: draft.id, level: 'vision', wording: 'En vision till' }),
      await owner.patch(`/goals/${goal.id}`, { wording: 'Något annat' }, base),
      await owner.patch(`/goals/${goal.id}`, { formulation: { targetValue: 80 } }, base),
      await owner.put(`/goals/${goal.id}/place`, { parentId: null, position: 0 }, base),
      await owner.post(`/goals/${goal.id}/revisions`, { wording: 'Något annat', reason: null }, base),
      await owner.delete(`/goals/${goal.id}`, base),
      await owner.patch(`/strategy-versions/${draft.id}`, { endYear: 2040 }, { version }),
      await owner.delete(`/strategy-versions/${draft.id}`, { version }),
      await put(draft.id, decision, version),
    ];
    for (const answer of attempts)
      expect(answer).toMatchObject({ status: 409, body: { code: 'strategy.adopted-is-frozen' } });
    expect((await owner.get<GoalDetail>(`/goals/${goal.id}`)).body).toEqual({ ...goal, state: 'adopted' });
  });

  it('is upheld by the database whichever way somebody tries', async () => {
    const draft = await newDraft(owner);
    const goal = await newGoal(owner, draft.id);
    await adopt(owner, draft.id);
    const tries = [
      `UPDATE goal SET wording = 'annat' WHERE id = '${goal.id}'`,
      `UPDATE goal SET target_value = 1 WHERE id = '${goal.id}'`,
      `DELETE FROM goal WHERE id = '${goal.id}'`,
      `UPDATE goal_wording SET wording = 'annat' WHERE goal_id = '${goal.id}'`,
      `UPDATE strategy_version SET decided_on = '2020-01-01' WHERE id = '${draft.id}'`,
      `UPDATE strategy_version SET state = 'draft', adopted_at = NULL WHERE id = '${draft.id}'`,
      `DELETE FROM strategy WHERE id = '${draft.strategyId}'`,
    ];
    for (const statement of tries) await expect(api.dataSource.query(statement)).rejects.toThrow('adopted');
    await api.dataSource.query(`UPDATE goal SET verdict = 'not', engine_version = 'x' WHERE id = '${goal.id}'`);
  });

  it('supersedes the version adopted before, in the same moment', async () => {
    const first = await newDraft(owner);
    await newGoal(owner, first.id);
    await adopt(owner, first.id);
    const second = await revise(owner, first.strategyId);
    await adopt(owner, second.id);
    const { versions } = (await owner.get<StrategyDetail>(`/strategies/${first.strategyId}`)).body;
    expect(versions.map(({ number, state }) => [number, state])).toEqual([
      [2, 'adopted'],
      [1, 'superseded'],
    ]);
    expect(await wordingsOf(owner, first.id)).toEqual(['Fler unga i arbete']);
  });

  it('does not happen to a version without goals', async () => {
    const draft = await newDraft(owner);
    expect(await put(draft.id, decision)).toMatchObject({ status: 409, body: { code: 'strategy.version-empty' } });
  });

  it('needs the version it is based on, and the right to adopt', async () => {
    const draft = await newDraft(owner);
    expect((await owner.put(`/strategy-versions/${draft.id}/adoption`, decision)).status).toBe(428);
    expect((await put(draft.id, decision, 7)).status).toBe(412);
    const evaluator = await api.as('evaluator');
    expect((await evaluator.put(`/strategy-versions/${draft.id}/adoption`, decision, { version: 1 })).status).toBe(403);
    const neighbour = await api.as('neighbour');
    expect((await neighbour.put(`/strategy-versions/${draft.id}/adoption`, decision, { version: 1 })).status).toBe(404);
  });

  it.each([
    '2026-02-31',
    '2026-13-01',
    '26-01-01',
    '2026-1-1',
    '99999-01-01',
    '2026-01-01T10:00:00Z',
    'i går',
    '2099-01-01',
    20260101,
  ])('refuses %s as the day of the decision', async (decidedOn) => {
    const draft = await newDraft(owner);
    await newGoal(owner, draft.id);
    const answer = await put(draft.id, { ...decision, decidedOn });
    expect([400, 422]).toContain(answer.status);
    expect((await owner.get<VersionSummary>(`/strategy-versions/${draft.id}`)).body.state).toBe('draft');
  });
});
