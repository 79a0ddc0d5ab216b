import { type AwaitedList, NO_FACTS, type StudyDetail } from '@rt/learning/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { LearningModule } from '../learning.module';

type Made = { id: string };

describe('what waits for a person', () => {
  let api: TestApi;
  let evaluator: TestClient;
  let owner: TestClient;
  let idOf: (name: string) => string | null;

  beforeAll(async () => {
    api = await createTestApi(LearningModule);
    [evaluator, owner] = [await api.as('evaluator'), await api.as('strategy_owner')];
    const people = (await evaluator.get<{ id: string; name: string }[]>('/learning-people')).body;
    idOf = (name) => people.find((person) => person.name === name)?.id ?? null;
  });
  beforeEach(() => api.dataSource.query('UPDATE study SET removed_at = now()'));
  afterAll(() => api?.close());

  const study = async (given: object = {}) => {
    const plain = { ...NO_FACTS, title: 'Vem får arbete?', kind: 'analysis', state: 'planned', goalIds: [] };
    return (await evaluator.post<StudyDetail>('/studies', { ...plain, ...given })).body;
  };
  const recommend = async (studyId: string, given: object = {}) => {
    const finding = { text: 'Målet går inte att följa upp.', confidence: 'high' };
    const { id } = (await evaluator.post<Made>(`/studies/${studyId}/findings`, finding)).body;
    const made = await evaluator.post<Made>(`/findings/${id}/recommendations`, { text: 'Ange en nivå.', ...given });
    return made.body.id;
  };
  const mine = async (client: TestClient) => (await client.get<AwaitedList>('/my-learning')).body;

  it('is the next step of each recommendation the person answers for, until something has changed', async () => {
    const { id: studyId } = await study();
    const id = await recommend(studyId, { responsibleId: idOf('strategy_owner'), dueOn: '2020-01-31' });
    const step = async () => (await mine(owner)).items.map((each) => each.step);
    expect(await mine(owner)).toEqual({
      items: [
        {
          ...{ step: 'answer', id, text: 'Ange en nivå.', studyId, studyTitle: 'Vem får arbete?' },
          ...{ dueOn: '2020-01-31', overdue: true },
        },
      ],
      total: 1,
      overdue: 1,
    });
    await owner.post(`/recommendations/${id}/responses`, { answer: 'accepted' });
    expect(await step()).toEqual(['decision']);
    const decision = { text: 'Det görs.', decidedBy: 'Regionstyrelsen', decidedOn: '2026-11-01' };
    await owner.post(`/recommendations/${id}/decisions`, decision);
    expect(await step()).toEqual(['change']);
    const change = { kind: 'guideline', objectName: 'Riktlinje för mål', changedOn: '2026-11-20' };
    await owner.post(`/recommendations/${id}/changes`, change);
    expect(await step()).toEqual([]);
  });

  it('is nothing more of what was declined', async () => {
    const id = await recommend((await study()).id, { responsibleId: idOf('strategy_owner') });
    await owner.post(`/recommendations/${id}/responses`, { answer: 'declined', reason: 'Inte vår sak.' });
    expect(await mine(owner)).toEqual({ items: [], total: 0, overdue: 0 });
  });

  it('is each study the person answers for that is not complete, by day, those without a day last', async () => {
    const responsibleId = idOf('evaluator');
    await study({ title: 'Utan dag', responsibleId });
    await study({ title: 'Senare', responsibleId, dueOn: '2099-12-31' });
    await study({ title: 'Sen', responsibleId, dueOn: '2020-12-31', state: 'ongoing' });
    await study({ title: 'Klar', responsibleId, state: 'complete', completedOn: '2021-01-01' });
    await study({ title: 'Någon annans', responsibleId: idOf('strategy_owner') });
    const { items, overdue } = await mine(evaluator);
    expect(items.map((each) => [each.text, each.overdue])).toEqual([
      ['Sen', true],
      ['Senare', false],
      ['Utan dag', false],
    ]);
    expect(overdue).toBe(1);
  });

  it('is never what somebody else answers for, nobody does, or another region has', async () => {
    const { id } = await study({ responsibleId: idOf('evaluator') });
    await recommend(id, { responsibleId: idOf('strategy_owner') });
    await recommend(id);
    expect((await mine(await api.as('reader'))).total).toBe(0);
    expect((await mine(await api.as('neighbour'))).total).toBe(0);
    expect((await mine(owner)).total).toBe(1);
  });

  it('goes with a study that is removed', async () => {
    const made = await study({ responsibleId: idOf('evaluator') });
    await recommend(made.id, { responsibleId: idOf('evaluator') });
    expect((await mine(evaluator)).total).toBe(2);
    await evaluator.delete(`/studies/${made.id}`, { version: made.version });
    expect((await mine(evaluator)).total).toBe(0);
  });
});
