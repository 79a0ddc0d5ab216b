import type { StrategyDetail } from '@rt/goals/domain';
import { type CalendarFacts, NO_FACTS, type StrategyDate, type StudyDetail } from '@rt/learning/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import type { ProblemBody } from '@rt/shared/domain';
import { LearningModule } from '../learning.module';

const DECISION = { kind: 'decision', name: 'Fullmäktige', on: '2028-06-13', note: null };

describe('the calendar of strategies', () => {
  let api: TestApi;
  let owner: TestClient;
  let versionId: string;
  let studyId: string;

  beforeAll(async () => {
    api = await createTestApi(LearningModule);
    owner = await api.as('strategy_owner');
    versionId = await insertStrategy(owner, 'RUS');
    const other = await insertStrategy(owner, 'Serviceprogram');
    studyId = await studyOf(versionId, 'Om målen i RUS');
    await studyOf(other, 'Om servicen');
    await insertStudy('Om inget särskilt mål', []);
  });
  afterAll(() => api?.close());

  const insertStudy = async (title: string, goalIds: string[]) => {
    const study = { ...NO_FACTS, title, kind: 'analysis', state: 'planned', dueOn: '2028-03-31', goalIds };
    return (await owner.post<StudyDetail>('/studies', study)).body.id;
  };
  const studyOf = async (strategyVersionId: string, title: string) => {
    const goal = {
      strategyVersionId,
      level: 'sub_goal',
      code: null,
      wording: `${title} ska bli fler.`,
      parentId: null,
    };
    return insertStudy(title, [(await owner.post<{ id: string }>('/goals', goal)).body.id]);
  };
  const add = async (more: object = {}) =>
    (await owner.post<StrategyDate>(`/strategy-versions/${versionId}/dates`, { ...DECISION, ...more })).body;
  const rus = async () => {
    const { strategies } = (await owner.get<CalendarFacts>('/strategy-calendar')).body;
    return strategies.find(({ name }) => name === 'RUS');
  };

  it('has each strategy with the studies about its goals, and those about no goal', async () => {
    const studies = (await rus())?.studies.map(({ title }) => title);
    expect(studies).toEqual(['Om inget särskilt mål', 'Om målen i RUS']);
    expect(await rus()).toMatchObject({ versionId, state: 'draft', adoptedOn: null, unanswered: 0 });
  });

  it('counts what was recommended and not answered', async () => {
    const finding = { text: 'Målet går inte att följa.', page: null, confidence: null };
    const { id } = (await owner.post<{ id: string }>(`/studies/${studyId}/findings`, finding)).body;
    await owner.post(`/findings/${id}/recommendations`, { text: 'Skriv om målet.', responsibleId: null, dueOn: null });
    expect(await rus()).toMatchObject({ unanswered: 1, unsettled: 0 });
  });

  it('keeps days that people add, changes them by their version, takes them away and puts them back', async () => {
    const { id } = await add();
    expect((await rus())?.dates).toMatchObject([{ id, kind: 'decision', on: '2028-06-13', version: 1 }]);
    const later = { ...DECISION, on: '2028-09-12' };
    expect((await owner.put<StrategyDate>(`/strategy-dates/${id}`, later, { version: 1 })).body.on).toBe('2028-09-12');
    const stale = await owner.put<ProblemBody>(`/strategy-dates/${id}`, DECISION, { version: 1 });
    expect(stale.body).toMatchObject({ status: 412, current: { on: '2028-09-12' } });
    expect((await owner.delete(`/strategy-dates/${id}`, { version: 2 })).status).toBe(204);
    expect((await rus())?.dates).toEqual([]);
    expect((await owner.put(`/strategy-dates/${id}/restoration`, {})).status).toBe(200);
    expect((await rus())?.dates).toHaveLength(1);
  });

  it('tells which learning plans are not decided', async () => {
    await owner.post('/learning-plans', { year: 2027 });
    expect((await owner.get<CalendarFacts>('/strategy-calendar')).body.drafts).toEqual([2027]);
  });

  it.each([{ kind: 'fest' }, { name: 'x' }, { on: '2028-02-30' }, { extra: 1 }])(
    'refuses a day with %j',
    async (wrong) =>
      expect((await owner.post(`/strategy-versions/${versionId}/dates`, { ...DECISION, ...wrong })).status).toBe(400),
  );

  it('does not exist for another region, and is written by those who write strategies alone', async () => {
    const { id } = await add();
    const neighbour = await api.as('neighbour');
    expect((await neighbour.get<CalendarFacts>('/strategy-calendar')).body).toEqual({ strategies: [], drafts: [] });
    expect((await neighbour.put(`/strategy-dates/${id}`, DECISION, { version: 1 })).status).toBe(404);
    expect((await neighbour.post(`/strategy-versions/${versionId}/dates`, DECISION)).status).toBe(404);
    const evaluator = await api.as('evaluator');
    expect((await evaluator.get('/strategy-calendar')).status).toBe(200);
    expect((await evaluator.post(`/strategy-versions/${versionId}/dates`, DECISION)).status).toBe(403);
  });
});

async function insertStrategy(owner: TestClient, name: string): Promise<string> {
  const strategy = { name, kind: 'rus', startYear: 2024, endYear: 2030 };
  return (await owner.post<StrategyDetail>('/strategies', strategy)).body.versions[0]?.id ?? '';
}
