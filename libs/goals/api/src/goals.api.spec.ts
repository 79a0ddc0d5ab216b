import type { GoalDetail, VersionSummary } from '@rt/goals/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { createGoalsApi, newDraft, newGoal, wordingsOf } from './test-goals';

describe('goals', () => {
  let api: TestApi;
  let owner: TestClient;
  let draft: VersionSummary;
  beforeAll(async () => {
    api = await createGoalsApi();
    owner = await api.as('strategy_owner');
  });
  beforeEach(async () => {
    draft = await newDraft(owner);
  });
  afterAll(() => api.close());

  it('are stored trimmed, last among their siblings, with the engine’s verdict', async () => {
    await newGoal(owner, draft.id);
    const wording = 'Andelen unga 16–24 år som arbetar ska öka till minst 80 procent senast 2030';
    const goal = await newGoal(owner, draft.id, { wording: `  ${wording} `, code: '2' });
    expect(goal).toMatchObject({
      wording,
      code: '2',
      position: 1,
      parentId: null,
      verdict: 'ready',
      state: 'draft',
      version: 1,
    });
    expect(goal.lineageId).not.toBe(goal.id);
  });

  it('come in the order of the tree, each followed by its own', async () => {
    const first = await newGoal(owner, draft.id, { wording: 'Första' });
    await newGoal(owner, draft.id, { wording: 'Andra' });
    const under = await newGoal(owner, draft.id, { wording: 'Under första', parentId: first.id });
    await newGoal(owner, draft.id, { wording: 'Underst', parentId: under.id });
    await newGoal(owner, draft.id, { wording: 'Allra först', position: 0 });
    await newGoal(owner, draft.id, { wording: 'Först under första', parentId: first.id, position: 0 });
    expect(await wordingsOf(owner, draft.id)).toEqual([
      'Allra först',
      'Första',
      'Först under första',
      'Under första',
      'Underst',
      'Andra',
    ]);
  });

  it('change only in what is sent; null empties a field', async () => {
    const goal = await newGoal(owner, draft.id, { formulation: { measure: 'andel', targetValue: 80.25 } });
    const change = { formulation: { targetValue: null, targetYear: 2030 } };
    const { body } = await owner.patch<GoalDetail>(`/goals/${goal.id}`, change, { version: 1 });
    expect(body).toMatchObject({ wording: goal.wording, version: 2 });
    expect(body.formulation).toMatchObject({ measure: 'andel', targetValue: null, targetYear: 2030, source: null });
  });

  it('answer a stale change with both versions, and keep the stored one', async () => {
    const goal = await newGoal(owner, draft.id);
    await owner.patch(`/goals/${goal.id}`, { wording: 'Den enas text' }, { version: 1 });
    const stale = await owner.patch(`/goals/${goal.id}`, { wording: 'Den andras text' }, { version: 1 });
    expect(stale).toMatchObject({
      status: 412,
      body: { code: 'version.stale', current: { wording: 'Den enas text', version: 2 } },
    });
    expect((await owner.patch(`/goals/${goal.id}`, { wording: 'Utan version' })).status).toBe(428);
    expect((await owner.patch(`/goals/${goal.id}`, {}, { headers: { 'if-match': 'igår' } })).status).toBe(400);
  });

  it('do not take a level that their parent or their children forbid', async () => {
    const parent = await newGoal(owner, draft.id);
    const child = await newGoal(owner, draft.id, { parentId: parent.id });
    const answers = [
      await owner.patch(`/goals/${child.id}`, { level: 'vision' }, { version: 1 }),
      await owner.patch(`/goals/${parent.id}`, { level: 'sub_goal' }, { version: 1 }),
      await owner.post('/goals', {
        strategyVersionId: draft.id,
        level: 'vision',
        wording: 'En vision',
        parentId: parent.id,
      }),
      await owner.patch(`/goals/${child.id}`, { level: 'priority' }, { version: 1 }),
      await owner.patch(`/goals/${parent.id}`, { level: 'priority' }, { version: 2 }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([409, 200, 409, 200, 409]);
  });

  it('answer 404 for another region, whatever is asked', async () => {
    const goal = await newGoal(owner, draft.id);
    const neighbour = await api.as('neighbour');
    const base = { version: 1 };
    const answers = [
      await neighbour.get(`/goals/${goal.id}`),
      await neighbour.get(`/goals/${goal.id}/revisions`),
      await neighbour.patch(`/goals/${goal.id}`, { wording: 'Vårt nu' }, base),
      await neighbour.put(`/goals/${goal.id}/place`, { parentId: null, position: 0 }, base),
      await neighbour.post(`/goals/${goal.id}/revisions`, { wording: 'Vårt nu', reason: null }, base),
      await neighbour.delete(`/goals/${goal.id}`, base),
      await neighbour.put(`/goals/${goal.id}/restoration`),
      await neighbour.get(`/strategy-versions/${draft.id}/goals`),
      await neighbour.get(`/strategy-versions/${draft.id}/succession`),
      await neighbour.post('/goals', { strategyVersionId: draft.id, level: 'vision', wording: 'Vår nu' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
  });

  it('cannot be changed by those who only read or evaluate', async () => {
    const goal = await newGoal(owner, draft.id);
    for (const person of ['reader', 'evaluator', 'project_manager'] as const) {
      const client = await api.as(person);
      expect((await client.get(`/goals/${goal.id}`)).status).toBe(200);
      expect((await client.patch(`/goals/${goal.id}`, { wording: 'Annat' }, { version: 1 })).status).toBe(403);
    }
    expect((await (await api.as('national_analyst')).get(`/goals/${goal.id}`)).status).toBe(403);
    expect((await api.anonymous().get(`/goals/${goal.id}`)).status).toBe(401);
  });

  it.each([
    ['no wording', { wording: undefined }],
    ['a wording of blanks', { wording: '     ' }],
    ['an over-long wording', { wording: 'ö'.repeat(1001) }],
    ['a wording that is no text', { wording: ['Fler unga'] }],
    ['control characters', { wording: 'Fler\u0007unga' }],
    ['an unknown level', { level: 'dröm' }],
    ['an over-long code', { code: '1'.repeat(21) }],
    ['an unknown field', { id: '00000000-0000-4000-8000-000000000000' }],
    ['a parent that is no id', { parentId: 'mål 1' }],
    ['a parent that does not exist', { parentId: '00000000-0000-4000-8000-000000000000', level: 'sub_goal' }],
    ['a negative position', { position: -1 }],
    ['a position out of range', { position: 1 }],
    ['a position beyond what fits', { position: 1e12 }],
    ['year 0', { formulation: { targetYear: 0 } }],
    ['year 99999', { formulation: { baselineYear: 99999 } }],
    ['a value as text', { formulation: { targetValue: '80' } }],
    ['a value out of range', { formulation: { targetValue: 1e300 } }],
    ['an unknown field in the formulation', { formulation: { colour: 'röd' } }],
    ['a formulation that is a text', { formulation: 'allt' }],
    ['a formulation that is null', { formulation: null }],
    ['an over-long measure', { formulation: { measure: 'x'.repeat(301) } }],
  ])('refuse %s and store nothing', async (_, part) => {
    const input = { strategyVersionId: draft.id, level: 'overall_goal', wording: 'Fler unga i arbete', ...part };
    const answer = await owner.post('/goals', input);
    expect([400, 409, 422]).toContain(answer.status);
    expect(await wordingsOf(owner, draft.id)).toEqual([]);
  });

  it('take a goal in another version for no parent at all', async () => {
    const elsewhere = await newGoal(owner, (await newDraft(owner)).id);
    const input = {
      strategyVersionId: draft.id,
      level: 'sub_goal',
      wording: 'Under något annat',
      parentId: elsewhere.id,
    };
    expect(await owner.post('/goals', input)).toMatchObject({ status: 409, body: { code: 'goal.parent-elsewhere' } });
  });

  it('refuse a null where something has to stand', async () => {
    const goal = await newGoal(owner, draft.id);
    for (const change of [{ wording: null }, { level: null }])
      expect((await owner.patch(`/goals/${goal.id}`, change, { version: 1 })).status).toBe(400);
  });
});
