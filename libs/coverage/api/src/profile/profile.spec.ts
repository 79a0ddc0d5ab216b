import type { ProfileFacts } from '@rt/coverage/domain';
import { LearningModule } from '@rt/learning/api';
import { EMPTY_PLAN, filterStudies, NO_FACTS, type StudyDetail, studyFilterOf } from '@rt/learning/domain';
import { formatDate } from '@rt/shared/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { randomUUID } from 'node:crypto';
import { CoverageModule } from '../coverage.module';

const THIS_YEAR = new Date().getFullYear();
const study = (given: object) => ({ ...NO_FACTS, title: 'Vem får arbete?', kind: 'analysis', goalIds: [], ...given });

describe('what the profile of a region rests on', () => {
  let api: TestApi;
  let owner: TestClient;

  beforeAll(async () => {
    api = await createTestApi(LearningModule, CoverageModule);
    owner = await api.as('strategy_owner');
  });
  afterAll(() => api?.close());

  const facts = async (client = owner) => (await client.get<ProfileFacts>('/coverage/profile')).body;
  const add = async (given: object) => (await owner.post<{ id: string }>('/studies', study(given))).body.id;

  it('is nothing where nothing has been done', async () => {
    const { now, then, today } = await facts();
    expect(today).toBe(formatDate(new Date()));
    expect(Object.values(now).every((count) => count === 0)).toBe(true);
    expect(Object.keys(then).sort()).toEqual(
      ['changed', 'complete', 'events', 'plans', 'portfolioReviews', 'portfolioStudies', 'reviewed'].sort(),
    );
  });

  it('counts studies by what is known of them, and those that were complete a year ago', async () => {
    const done = { state: 'complete', completedOn: '2020-05-01' };
    const withFinding = await add({ ...done, method: 'Intervjuer', url: 'https://region.example/a' });
    await add({ ...done, kind: 'portfolio_evaluation', unpublishedReason: 'Arbetsmaterial.' });
    await add({ state: 'complete', completedOn: formatDate(new Date()) });
    await add({ state: 'planned', dueOn: '2020-01-01' });
    const finding = { text: 'Fler får arbete.', page: null, confidence: null };
    await owner.post(`/studies/${withFinding}/findings`, finding);
    expect(await facts()).toMatchObject({
      now: { complete: 3, readable: 2, withMethod: 1, withFinding: 1, underway: 1, overdue: 1, portfolioStudies: 1 },
      then: { complete: 2, portfolioStudies: 1 },
    });
  });

  it('counts as many studies as the register finds by the same words', async () => {
    const [{ now, today }, { body: studies }] = [await facts(), await owner.get<StudyDetail[]>('/studies')];
    const found = (visa: string, har?: string) => filterStudies(studies, studyFilterOf({ visa, har }), today).length;
    expect(found('complete', 'report')).toBe(now.readable);
    expect(found('complete', 'method')).toBe(now.withMethod);
    expect(found('complete', 'finding')).toBe(now.withFinding);
    expect(found('open', 'plan')).toBe(now.withPersonAndDay);
    expect(found('overdue')).toBe(now.overdue);
  });

  it('counts the questions of this year’s plan, and those that a study is to answer', async () => {
    await owner.post('/learning-plans', { year: THIS_YEAR });
    const [asked, unasked] = [randomUUID(), randomUUID()];
    const question = (key: string) => ({ key, text: 'Vem får arbete?', goalIds: [], subjects: [] });
    const promised = { key: randomUUID(), title: 'Studie', kind: 'analysis', questionKeys: [asked] };
    const input = { ...EMPTY_PLAN, questions: [question(asked), question(unasked)], studies: [promised] };
    await owner.put(`/learning-plans/${THIS_YEAR}`, input, { version: 1 });
    expect((await facts()).now).toMatchObject({ questions: 2, questionsStudied: 1, plans: 0 });
  });

  it('is of the own region alone, and of no region for the national analyst', async () => {
    const theirs = await facts(await api.as('neighbour'));
    expect(Object.values(theirs.now).every((count) => count === 0)).toBe(true);
    expect((await (await api.as('national_analyst')).get('/coverage/profile')).status).toBe(403);
  });
});
