import type { GoalDetail, VersionSummary, WordingRevision } from '@rt/goals/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { adopt, createGoalsApi, newDraft, newGoal } from './test-goals';

describe('the wordings of a goal', () => {
  let api: TestApi;
  let owner: TestClient;
  let evaluator: TestClient;
  let draft: VersionSummary;
  let goal: GoalDetail;
  beforeAll(async () => {
    api = await createGoalsApi();
    owner = await api.as('strategy_owner');
    evaluator = await api.as('evaluator');
  });
  beforeEach(async () => {
    draft = await newDraft(owner);
    goal = await newGoal(owner, draft.id);
  });
  afterAll(() => api.close());
  const history = async () => (await owner.get<WordingRevision[]>(`/goals/${goal.id}/revisions`)).body;
  const type = async (wording: string) => {
    goal = (await owner.patch<GoalDetail>(`/goals/${goal.id}`, { wording }, { version: goal.version })).body;
  };
  const reword = (wording: string, reason: string | null) =>
    owner.post<GoalDetail>(`/goals/${goal.id}/revisions`, { wording, reason }, { version: goal.version });
  const accept = (criterion: string, body: object = { reason: 'Framgår av bilagan' }) =>
    evaluator.put<GoalDetail>(`/goals/${goal.id}/acceptances/${criterion}`, body, { version: goal.version });

  it('are remembered newest first, with who, when and why', async () => {
    expect((await reword('Fler unga i utbildning', 'Remissvar 12')).status).toBe(201);
    expect(await history()).toMatchObject([
      { number: 2, wording: 'Fler unga i utbildning', by: 'strategy_owner', reason: 'Remissvar 12' },
      { number: 1, wording: 'Fler unga i arbete', reason: null },
    ]);
  });

  it('count one person’s typing in one sitting as one rewording', async () => {
    await reword('Fler unga i utbildning', 'Remissvar 12');
    goal = (await owner.get<GoalDetail>(`/goals/${goal.id}`)).body;
    for (const text of ['Fler unga i ut', 'Fler unga i jobb', 'Fler unga i jobb senast 2030']) await type(text);
    expect((await history()).map(({ wording }) => wording)).toEqual([
      'Fler unga i jobb senast 2030',
      'Fler unga i utbildning',
      'Fler unga i arbete',
    ]);
  });

  it('forget a rewording that is typed back', async () => {
    await reword('Fler unga i utbildning', 'Remissvar 12');
    goal = (await owner.get<GoalDetail>(`/goals/${goal.id}`)).body;
    await type('Fler unga i ut');
    await type('Fler unga i utbildning');
    expect(await history()).toHaveLength(2);
  });

  it('let the latest change be explained afterwards, but not twice', async () => {
    await type('Fler unga i jobb');
    expect((await reword('Fler unga i jobb', 'Språkvård')).status).toBe(201);
    expect((await history())[0]).toMatchObject({ wording: 'Fler unga i jobb', reason: 'Språkvård' });
    expect(await reword('Fler unga i jobb', 'Igen')).toMatchObject({
      status: 409,
      body: { code: 'goal.wording-unchanged' },
    });
  });

  it('let an evaluator accept a criterion, which changes the verdict, for that wording only', async () => {
    await type('Andelen unga som arbetar ska öka till 80 procent');
    expect(goal.verdict).toBe('partly');
    const accepted = (await accept('deadline')).body;
    expect(accepted).toMatchObject({ verdict: 'ready', acceptances: [{ criterion: 'deadline', by: 'evaluator' }] });
    goal = accepted;
    await type('Andelen unga som arbetar ska öka till 85 procent');
    expect(goal).toMatchObject({ verdict: 'partly', acceptances: [] });
    await type('Andelen unga som arbetar ska öka till 80 procent');
    expect(goal).toMatchObject({ verdict: 'ready', acceptances: [{ criterion: 'deadline' }] });
  });

  it('let an acceptance be withdrawn', async () => {
    await type('Andelen unga som arbetar ska öka till 80 procent');
    goal = (await accept('deadline')).body;
    const path = `/goals/${goal.id}/acceptances/deadline`;
    expect(await evaluator.delete(path, { version: goal.version })).toMatchObject({
      status: 200,
      body: { verdict: 'partly' },
    });
  });

  it('let a criterion be accepted when the version is adopted: it judges the wording and changes nothing in it', async () => {
    await adopt(owner, draft.id);
    expect((await accept('deadline')).status).toBe(200);
  });

  it('do not let a strategy owner accept, nor anybody accept what is no criterion or without a reason', async () => {
    const path = `/goals/${goal.id}/acceptances/deadline`;
    expect((await owner.put(path, { reason: 'Jag tycker det' }, { version: 1 })).status).toBe(403);
    const statuses = [
      await accept('stavning'),
      await accept('deadline', {}),
      await accept('deadline', { reason: ' ' }),
      await evaluator.put(path, { reason: 'Utan version' }),
      await evaluator.delete(path, { version: 1 }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([404, 400, 400, 428, 404]);
  });

  it.each([{}, { wording: 'x' }, { wording: 'Ny lydelse', reason: 'x'.repeat(1001) }, { wording: 'Ny', reason: 5 }])(
    'refuse %j',
    async (body) => {
      const answer = await owner.post(`/goals/${goal.id}/revisions`, body, { version: goal.version });
      expect(answer.status).toBe(400);
      expect(await history()).toHaveLength(1);
    },
  );
});
