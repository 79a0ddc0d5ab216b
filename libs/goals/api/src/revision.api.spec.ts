import type { GoalDetail, GoalSummary, Succession, VersionSummary, WordingRevision } from '@rt/goals/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { adopt, createGoalsApi, newDraft, newGoal, revise, wordingsOf } from './test-goals';

describe('revising a strategy', () => {
  let api: TestApi;
  let owner: TestClient;
  let first: VersionSummary;
  let second: VersionSummary;
  let parent: GoalDetail;
  let child: GoalDetail;
  const goalsOf = async (id: string) => (await owner.get<GoalSummary[]>(`/strategy-versions/${id}/goals`)).body;
  const mapping = async () => (await owner.get<Succession[]>(`/strategy-versions/${second.id}/succession`)).body;
  beforeAll(async () => {
    api = await createGoalsApi();
    owner = await api.as('strategy_owner');
    first = await newDraft(owner);
    parent = await newGoal(owner, first.id, { code: '1', wording: 'Ett arbetsliv för alla' });
    child = await newGoal(owner, first.id, {
      parentId: parent.id,
      formulation: { targetValue: 80.5, unit: 'procent' },
    });
    const evaluator = await api.as('evaluator');
    await evaluator.put(`/goals/${child.id}/acceptances/deadline`, { reason: 'Se planen' }, { version: child.version });
    child = (await owner.get<GoalDetail>(`/goals/${child.id}`)).body;
    await adopt(owner, first.id);
    second = await revise(owner, first.strategyId);
  });
  afterAll(() => api.close());

  it('makes a draft based on the adopted version', () => {
    expect(second).toMatchObject({ number: 2, state: 'draft', basedOnId: first.id, startYear: 2024, goals: 2 });
  });

  it('copies every goal with its lineage, its place and its fields', async () => {
    const [newParent, newChild] = await goalsOf(second.id);
    expect(newParent).toMatchObject({ lineageId: parent.lineageId, code: '1', parentId: null, version: 1 });
    expect(newChild).toMatchObject({ lineageId: child.lineageId, parentId: newParent?.id, verdict: child.verdict });
    expect(newChild?.id).not.toBe(child.id);
    const { formulation, acceptances } = (await owner.get<GoalDetail>(`/goals/${newChild?.id}`)).body;
    expect(formulation).toEqual(child.formulation);
    expect(acceptances).toMatchObject([{ criterion: 'deadline', reason: 'Se planen', by: 'evaluator' }]);
  });

  it('begins the copy’s history with the decided wording', async () => {
    const [copy] = await goalsOf(second.id);
    const revisions = (await owner.get<WordingRevision[]>(`/goals/${copy?.id}/revisions`)).body;
    expect(revisions).toMatchObject([{ number: 1, wording: 'Ett arbetsliv för alla', by: null }]);
  });

  it('does not touch the adopted version when the draft is changed, and maps one to the other', async () => {
    const [newParent, newChild] = await goalsOf(second.id);
    await owner.patch(`/goals/${newChild?.id}`, { wording: 'Fler unga i jobb eller utbildning' }, { version: 1 });
    const added = await newGoal(owner, second.id, { wording: 'Rent vatten' });
    expect(await wordingsOf(owner, first.id)).toEqual(['Ett arbetsliv för alla', 'Fler unga i arbete']);
    expect((await mapping()).map(({ kind, toGoalId }) => [kind, toGoalId])).toEqual([
      ['kept', newParent?.id],
      ['reworded', newChild?.id],
      ['new', added.id],
    ]);
  });

  it('lets a split be recorded and taken back', async () => {
    const added = (await goalsOf(second.id)).at(-1);
    const path = `/strategy-versions/${second.id}/succession/${child.id}/${added?.id}`;
    expect((await owner.put(path, { kind: 'split' })).status).toBe(200);
    expect((await mapping()).at(-1)).toMatchObject({ kind: 'split', fromGoalId: child.id, toGoalId: added?.id });
    expect((await owner.delete(path)).status).toBe(200);
    expect((await mapping()).at(-1)).toMatchObject({ kind: 'new' });
  });

  it('does not record a pair that is not of the two versions', async () => {
    const path = `/strategy-versions/${second.id}/succession`;
    const answers = [
      await owner.put(`${path}/${child.id}/${parent.id}`, { kind: 'split' }),
      await owner.put(`${path}/x/y`, { kind: 'split' }),
      await owner.delete(`${path}/x/y`),
      await owner.put(`${path}/${child.id}/${child.id}`, { kind: 'kept' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 400]);
  });

  it('does not start a second draft beside the first', async () => {
    const answer = await owner.post(`/strategies/${first.strategyId}/revisions`);
    expect(answer).toMatchObject({ status: 409, body: { code: 'strategy.draft-exists' } });
  });

  it('does not start from a strategy with nothing adopted', async () => {
    const draft = await newDraft(owner);
    expect((await owner.post(`/strategies/${draft.strategyId}/revisions`)).status).toBe(409);
  });

  it('leaves a draft that can be removed; the strategy goes with its only one', async () => {
    const { version } = (await owner.get<VersionSummary>(`/strategy-versions/${second.id}`)).body;
    expect((await owner.delete(`/strategy-versions/${second.id}`, { version })).status).toBe(204);
    expect((await owner.get(`/strategies/${first.strategyId}`)).status).toBe(200);
    const only = await newDraft(owner);
    await newGoal(owner, only.id);
    await owner.delete(`/strategy-versions/${only.id}`, { version: 1 });
    expect((await owner.get(`/strategies/${only.strategyId}`)).status).toBe(404);
  });
});
