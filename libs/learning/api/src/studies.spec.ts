import type { GoalDetail, StrategyDetail } from '@rt/goals/domain';
import { NO_FACTS, type StudyDetail, type StudyInput } from '@rt/learning/domain';
import type { ProblemBody } from '@rt/shared/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { LearningModule } from './learning.module';

const planned: StudyInput = {
  ...NO_FACTS,
  title: 'Vem får arbete?',
  kind: 'link_follow_up',
  state: 'planned',
  dueOn: '2027-01-31',
  completedOn: null,
  url: null,
  goalIds: [],
};

describe('the register of studies', () => {
  let api: TestApi;
  let evaluator: TestClient;
  let goal: GoalDetail;

  beforeAll(async () => {
    api = await createTestApi(LearningModule);
    evaluator = await api.as('evaluator');
    goal = await insertGoal(await api.as('strategy_owner'));
  });
  afterAll(() => api?.close());

  const add = async (input: Partial<StudyInput> = {}) =>
    (await evaluator.post<StudyDetail>('/studies', { ...planned, ...input })).body;

  it('keeps a study with the goals it is about', async () => {
    const study = await add({ goalIds: [goal.id] });
    expect(study).toMatchObject({ title: 'Vem får arbete?', goals: [{ id: goal.id, code: '1.1' }], version: 1 });
    const ofGoal = await evaluator.get<StudyDetail[]>(`/goals/${goal.id}/studies`);
    expect(ofGoal.body.map(({ id }) => id)).toContain(study.id);
  });

  it('changes a study, and shows both when someone else was first', async () => {
    const study = await add();
    const complete = { ...planned, state: 'complete', completedOn: '2026-11-01' };
    expect((await evaluator.put(`/studies/${study.id}`, complete, { version: 1 })).status).toBe(200);
    const late = await evaluator.put<ProblemBody>(`/studies/${study.id}`, planned, { version: 1 });
    expect(late.status).toBe(412);
    expect(late.body.current).toMatchObject({ state: 'complete', completedOn: '2026-11-01' });
  });

  it('puts a removed study back as it was, under the id it had', async () => {
    const study = await add({ goalIds: [goal.id] });
    expect((await evaluator.delete(`/studies/${study.id}`, { version: 1 })).status).toBe(204);
    expect((await evaluator.get(`/studies/${study.id}`)).status).toBe(404);
    const back = await evaluator.put<StudyDetail>(`/studies/${study.id}/restoration`, {
      ...planned,
      goalIds: [goal.id],
    });
    expect(back.body).toMatchObject({ id: study.id, goals: [{ id: goal.id }] });
  });

  it('does not put back what is still there', async () => {
    const study = await add();
    expect((await evaluator.put(`/studies/${study.id}/restoration`, planned)).status).toBe(409);
  });

  it('asks for the day a complete study was complete', async () => {
    const answer = await evaluator.post<ProblemBody>('/studies', { ...planned, state: 'complete' });
    expect(answer.body).toMatchObject({ status: 422, code: 'study.completion', issues: [{ path: 'completedOn' }] });
  });

  it.each([
    { title: 'x' },
    { title: 'a\u0000b' },
    { title: 'x'.repeat(301) },
    { kind: 'gissning' },
    { dueOn: '2026-02-31' },
    { dueOn: 'i vår' },
    { url: 'javascript:alert(1)' },
    { goalIds: ['inget id'] },
    { goalIds: 'alla' },
    { extra: true },
  ])('refuses %j without storing anything', async (wrong) => {
    const before = (await evaluator.get<StudyDetail[]>('/studies')).body.length;
    const answer = await evaluator.post<ProblemBody>('/studies', { ...planned, ...wrong });
    expect(answer.status).toBe(400);
    expect(answer.body.issues?.[0]?.path).toContain(Object.keys(wrong)[0]);
    expect((await evaluator.get<StudyDetail[]>('/studies')).body).toHaveLength(before);
  });

  it('does not exist for another region, and takes no goals from one', async () => {
    const study = await add();
    const neighbour = await api.as('neighbour');
    expect((await neighbour.get(`/studies/${study.id}`)).status).toBe(404);
    expect((await neighbour.put(`/studies/${study.id}`, planned, { version: 1 })).status).toBe(404);
    expect((await neighbour.get<StudyDetail[]>('/studies')).body).toEqual([]);
    const stolen = await neighbour.post<ProblemBody>('/studies', { ...planned, goalIds: [goal.id] });
    expect(stolen.body).toMatchObject({ status: 404, code: 'goal.not-found' });
  });

  it('is read by everybody in the region and written by those who study', async () => {
    const reader = await api.as('reader');
    expect((await reader.get('/studies')).status).toBe(200);
    expect((await reader.post('/studies', planned)).status).toBe(403);
  });
});

async function insertGoal(strategist: TestClient): Promise<GoalDetail> {
  const strategy = { name: 'Strategi', kind: 'rus', startYear: 2024, endYear: 2030 };
  const { versions } = (await strategist.post<StrategyDetail>('/strategies', strategy)).body;
  const goal = {
    strategyVersionId: versions[0]?.id,
    level: 'sub_goal',
    code: '1.1',
    wording: 'Fler ska ha arbete.',
    parentId: null,
  };
  return (await strategist.post<GoalDetail>('/goals', goal)).body;
}
