import type { GoalDetail, StrategyDetail } from '@rt/goals/domain';
import { EMPTY_PLAN, type LearningPlanDetail, NO_FACTS, type PlanInput, type StudyDetail } from '@rt/learning/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import type { ProblemBody } from '@rt/shared/domain';
import { randomUUID } from 'node:crypto';
import { LearningModule } from '../learning.module';

const QUESTION = randomUUID();
const STUDY = randomUUID();
const question = (more: object = {}) => ({
  key: QUESTION,
  text: 'Vem får arbete?',
  goalIds: [],
  subjects: [],
  ...more,
});
const promise = (more: object = {}) => ({
  ...{ key: STUDY, title: 'Vem får arbete?', kind: 'analysis', dueOn: '2030-06-30', questionKeys: [QUESTION] },
  ...{ studyId: null },
  ...more,
});
const filled = (more: Partial<PlanInput> = {}) => ({
  ...EMPTY_PLAN,
  approach: 'framework',
  questions: [question()],
  studies: [promise()],
  ...more,
});

describe('a learning plan', () => {
  let api: TestApi;
  let owner: TestClient;
  let evaluator: TestClient;
  let year = 2029;

  beforeAll(async () => {
    api = await createTestApi(LearningModule);
    [owner, evaluator] = [await api.as('strategy_owner'), await api.as('evaluator')];
  });
  afterAll(() => api?.close());

  const path = () => `/learning-plans/${year}`;
  const draft = async (input: object = filled()) => {
    year += 1;
    await evaluator.post('/learning-plans', { year });
    return (await evaluator.put<LearningPlanDetail>(path(), input, { version: 1 })).body;
  };
  const decided = async () => {
    const { version } = await draft();
    const decision = { decidedOn: '2029-12-18', reference: '§ 12' };
    return (await owner.put<LearningPlanDetail>(`${path()}/decision`, decision, { version })).body;
  };

  it('is a draft that is written, with goals as they stand and studies as the register has them', async () => {
    const goal = await insertGoal(owner);
    const plan = await draft(filled({ questions: [question({ goalIds: [goal.id] })] } as never));
    expect(plan).toMatchObject({ year, decision: null, version: 2, register: [] });
    expect(plan.questions).toMatchObject([
      { text: 'Vem får arbete?', goals: [{ id: goal.id, wording: goal.wording }] },
    ]);
  });

  it('is one a year', async () => {
    await draft();
    const again = await evaluator.post<ProblemBody>('/learning-plans', { year });
    expect(again.body).toMatchObject({ status: 409, code: 'learning-plan.already-there' });
  });

  it('is decided by a strategy owner alone, once, and not while it has no question', async () => {
    const { version } = await draft(filled({ questions: [], studies: [] }));
    const decision = { decidedOn: '2029-12-18', reference: '§ 12' };
    expect((await evaluator.put(`${path()}/decision`, decision, { version })).status).toBe(403);
    const refused = await owner.put<ProblemBody>(`${path()}/decision`, decision, { version });
    expect(refused.body).toMatchObject({ status: 422, code: 'learning-plan.no-questions' });
    const plan = await decided();
    expect(plan.decision).toMatchObject({ decidedOn: '2029-12-18', reference: '§ 12' });
    expect((await owner.put(`${path()}/decision`, decision, { version: plan.version })).status).toBe(409);
    expect((await owner.delete(path(), { version: plan.version })).status).toBe(409);
  });

  it('is changed after the decision only for a reason, and shows what was changed', async () => {
    const { version } = await decided();
    const change = filled({ studies: [promise({ dueOn: '2030-12-15' })] } as never);
    const silent = await evaluator.put<ProblemBody>(path(), change, { version });
    expect(silent.body).toMatchObject({ status: 422, issues: [{ path: 'reason' }] });
    const told = { ...change, reason: 'Upphandlingen drog ut på tiden.' };
    const plan = (await evaluator.put<LearningPlanDetail>(path(), told, { version })).body;
    expect(plan.revisions).toMatchObject([
      { number: 1, reason: 'Upphandlingen drog ut på tiden.', changes: [{ part: 'study', after: expect.any(String) }] },
    ]);
    const same = await evaluator.put<LearningPlanDetail>(path(), change, { version: plan.version });
    expect(same.body.revisions).toHaveLength(1);
  });

  it('shows both when someone else was first', async () => {
    await draft();
    const late = await evaluator.put<ProblemBody>(path(), filled(), { version: 1 });
    expect(late.body).toMatchObject({ status: 412, current: { year, approach: 'framework' } });
  });

  it('turns what it promises into a study of the register by one request, once', async () => {
    await draft();
    const plan = (await evaluator.post<LearningPlanDetail>(`${path()}/studies/${STUDY}/registration`, {})).body;
    const { studyId } = plan.studies[0] ?? {};
    const study = (await evaluator.get<StudyDetail>(`/studies/${studyId}`)).body;
    expect(study).toMatchObject({ state: 'planned', dueOn: '2030-06-30', questions: 'Vem får arbete?' });
    expect(plan.register).toMatchObject([{ id: studyId, state: 'planned' }]);
    expect((await evaluator.post(`${path()}/studies/${STUDY}/registration`, {})).status).toBe(409);
    expect((await evaluator.post(`${path()}/studies/${randomUUID()}/registration`, {})).status).toBe(404);
  });

  it('tells of studies that were done in its year without being planned', async () => {
    await draft();
    const done = { ...NO_FACTS, title: 'Oplanerad', kind: 'analysis', state: 'complete', goalIds: [] };
    await evaluator.post('/studies', { ...done, completedOn: `${year}-03-05` });
    await evaluator.post('/studies', { ...done, completedOn: `${year - 1}-03-05` });
    expect((await evaluator.get<LearningPlanDetail>(path())).body.register).toMatchObject([{ title: 'Oplanerad' }]);
  });

  it('begins with what the year before wrote', async () => {
    await draft(filled({ approachText: 'Vi frågar varje höst.' }));
    const next = await evaluator.post<LearningPlanDetail>('/learning-plans', { year: year + 1, copyOf: year });
    year += 1;
    expect(next.body).toMatchObject({ year, approachText: 'Vi frågar varje höst.', decision: null });
    expect(next.body.studies).toMatchObject([{ key: STUDY, dueOn: null }]);
    expect((await evaluator.post('/learning-plans', { year: year + 9, copyOf: 2020 })).status).toBe(404);
  });

  it('is put back after it was removed', async () => {
    const { version } = await draft();
    expect((await evaluator.delete(path(), { version })).status).toBe(204);
    expect((await evaluator.get(path())).status).toBe(404);
    expect((await evaluator.put(`${path()}/restoration`, {})).body).toMatchObject({ year, approach: 'framework' });
    expect((await evaluator.put(`${path()}/restoration`, {})).status).toBe(409);
  });
});

describe('a learning plan refuses', () => {
  let api: TestApi;
  let evaluator: TestClient;

  beforeAll(async () => {
    api = await createTestApi(LearningModule);
    evaluator = await api.as('evaluator');
    await evaluator.post('/learning-plans', { year: 2026 });
  });
  afterAll(() => api?.close());

  it.each([
    [{ approach: 'magi' }, 400],
    [{ drivers: ['lust'] }, 400],
    [{ questions: [question({ text: 'x' })] }, 400],
    [{ studies: [promise({ dueOn: '2026-02-31' })] }, 400],
    [{ extra: true }, 400],
    [{ questions: [] }, 422],
    [{ questions: [question({ subjects: [{ kind: 'intervention', interventionId: randomUUID() }] })] }, 422],
    [{ responsibleIds: [randomUUID()] }, 422],
    [{ questions: [question({ goalIds: [randomUUID()] })] }, 404],
    [{ studies: [promise({ studyId: randomUUID() })] }, 404],
  ])('%j, and stores nothing', async (wrong, status) => {
    expect((await evaluator.put('/learning-plans/2026', filled(wrong as never), { version: 1 })).status).toBe(status);
    expect((await evaluator.get('/learning-plans/2026')).body).toMatchObject({ version: 1 });
  });

  it.each(['/learning-plans/1999', '/learning-plans/abcd'])('to be found at %s', async (path) =>
    expect((await evaluator.get(path)).status).toBe(404),
  );

  it('to exist for another region, and to be written by those who only read', async () => {
    const neighbour = await api.as('neighbour');
    expect((await neighbour.get<unknown[]>('/learning-plans')).body).toEqual([]);
    expect((await neighbour.get('/learning-plans/2026')).status).toBe(404);
    const reader = await api.as('reader');
    expect((await reader.get('/learning-plans/2026')).status).toBe(200);
    expect((await reader.put('/learning-plans/2026', filled(), { version: 1 })).status).toBe(403);
  });
});

async function insertGoal(strategist: TestClient): Promise<GoalDetail> {
  const strategy = { name: 'Strategi', kind: 'rus', startYear: 2024, endYear: 2030 };
  const { versions } = (await strategist.post<StrategyDetail>('/strategies', strategy)).body;
  const goal = { strategyVersionId: versions[0]?.id, level: 'sub_goal', code: '1.1', parentId: null };
  return (await strategist.post<GoalDetail>('/goals', { ...goal, wording: 'Fler ska ha arbete.' })).body;
}
