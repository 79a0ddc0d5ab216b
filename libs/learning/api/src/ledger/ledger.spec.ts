import type { GoalDetail, StrategyDetail } from '@rt/goals/domain';
import { type ChangeInput, type LedgerPage, NO_FACTS, type StudyDetail, type StudyLedger } from '@rt/learning/domain';
import type { ProblemBody } from '@rt/shared/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { LearningModule } from '../learning.module';

type Made = { id: string; version: number; number: number };
const NO_OBJECT: Omit<ChangeInput, 'kind'> = {
  goalId: null,
  wordingNumber: null,
  chainId: null,
  edgeId: null,
  interventionId: null,
  objectName: null,
  objectVersion: null,
  objectUrl: null,
  note: null,
  changedOn: '2026-11-30',
};

describe('the ledger from finding to effect', () => {
  let api: TestApi;
  let evaluator: TestClient;
  let owner: TestClient;
  let goal: GoalDetail;
  let studyId: string;

  beforeAll(async () => {
    api = await createTestApi(LearningModule);
    [evaluator, owner] = [await api.as('evaluator'), await api.as('strategy_owner')];
    const strategy = { name: 'Strategi', kind: 'rus', startYear: 2024, endYear: 2030 };
    const { versions } = (await owner.post<StrategyDetail>('/strategies', strategy)).body;
    const input = { level: 'sub_goal', code: '1.1', wording: 'Fler ska ha arbete.', parentId: null };
    goal = (await owner.post<GoalDetail>('/goals', { ...input, strategyVersionId: versions[0]?.id })).body;
    const study = { ...NO_FACTS, title: 'Vem får arbete?', kind: 'analysis', state: 'planned', goalIds: [goal.id] };
    studyId = (await evaluator.post<StudyDetail>('/studies', study)).body.id;
  });
  afterAll(() => api?.close());

  const find = async (text = 'Målet går inte att följa upp.') =>
    (await evaluator.post<Made>(`/studies/${studyId}/findings`, { text, page: '12–14', confidence: 'high' })).body;
  const recommend = async (more: object = {}) => {
    const { id } = await find();
    return (
      await evaluator.post<Made>(`/findings/${id}/recommendations`, { text: 'Ange en nivå och ett år.', ...more })
    ).body;
  };
  const ledger = async (client = evaluator) => (await client.get<StudyLedger>(`/studies/${studyId}/ledger`)).body;
  const recommendation = async (id: string) =>
    (await ledger()).findings.flatMap(({ recommendations }) => recommendations).find((each) => each.id === id);

  it('follows a finding to a goal’s new wording, with what it was before, and to what was seen later', async () => {
    const { id } = await recommend({ dueOn: '2026-12-31' });
    expect((await recommendation(id))?.standing).toBe('unanswered');
    await owner.post(`/recommendations/${id}/responses`, { answer: 'accepted' });
    const decision = { text: 'Målet formuleras om.', decidedBy: 'Regionstyrelsen', decidedOn: '2026-11-01' };
    await owner.post(`/recommendations/${id}/decisions`, decision);
    expect((await recommendation(id))?.standing).toBe('decided');
    const reworded = { wording: 'Minst 82 procent ska ha arbete 2030.', reason: 'Studien' };
    await owner.post(`/goals/${goal.id}/revisions`, reworded, { version: goal.version });
    const change = { ...NO_OBJECT, kind: 'goal_wording', goalId: goal.id, wordingNumber: 2 };
    const made = (await evaluator.post<Made>(`/recommendations/${id}/changes`, change)).body;
    await evaluator.post(`/ledger-changes/${made.id}/effects`, { text: 'Målet följs nu.', observedOn: '2027-02-01' });
    expect(await recommendation(id)).toMatchObject({
      standing: 'effect_seen',
      decisions: [{ decidedBy: 'Regionstyrelsen', by: 'strategy_owner' }],
      changes: [
        {
          kind: 'goal_wording',
          version: '2',
          before: 'Fler ska ha arbete.',
          after: 'Minst 82 procent ska ha arbete 2030.',
          changedSince: false,
          effects: [{ text: 'Målet följs nu.', observedOn: '2027-02-01' }],
        },
      ],
    });
    const ofGoal = await evaluator.get<object[]>(`/goals/${goal.id}/learned-changes`);
    expect(ofGoal.body).toMatchObject([{ version: '2', studyTitle: 'Vem får arbete?', page: '12–14' }]);
  });

  it('binds a target to the goal as it is now, with the target it had', async () => {
    const { id } = await recommend();
    const patch = async (formulation: object) => {
      const { version } = (await owner.get<GoalDetail>(`/goals/${goal.id}`)).body;
      await owner.patch(`/goals/${goal.id}`, { formulation }, { version });
    };
    await patch({ targetValue: 80, unit: 'procent', targetYear: 2030 });
    await patch({ targetValue: 82.5 });
    await evaluator.post(`/recommendations/${id}/changes`, { ...NO_OBJECT, kind: 'target', goalId: goal.id });
    expect((await recommendation(id))?.changes).toMatchObject([
      { before: '80 procent, 2030', after: '82,5 procent, 2030' },
    ]);
  });

  it('names what the system does not keep, and refuses what names nothing', async () => {
    const { id } = await recommend();
    const change = { ...NO_OBJECT, kind: 'call_criterion', objectVersion: '2027:1' };
    const refused = await evaluator.post<ProblemBody>(`/recommendations/${id}/changes`, change);
    expect(refused.body).toMatchObject({
      status: 422,
      code: 'change.object-missing',
      issues: [{ path: 'objectName' }],
    });
    await evaluator.post(`/recommendations/${id}/changes`, { ...change, objectName: 'Utlysning kompetens' });
    expect((await recommendation(id))?.changes).toMatchObject([{ name: 'Utlysning kompetens', version: '2027:1' }]);
  });

  it('refuses a revision that the wording never had', async () => {
    const { id } = await recommend();
    const change = { ...NO_OBJECT, kind: 'goal_wording', goalId: goal.id, wordingNumber: 99 };
    const refused = await evaluator.post<ProblemBody>(`/recommendations/${id}/changes`, change);
    expect(refused.body).toMatchObject({ status: 422, code: 'change.object-unknown' });
  });

  it('asks why of an answer that declines, and lets the last answer count', async () => {
    const { id } = await recommend();
    const bare = await owner.post<ProblemBody>(`/recommendations/${id}/responses`, { answer: 'declined' });
    expect(bare.body).toMatchObject({ status: 422, code: 'response.reason-missing' });
    await owner.post(`/recommendations/${id}/responses`, { answer: 'declined', reason: 'För dyrt.' });
    expect((await recommendation(id))?.standing).toBe('declined');
    await owner.post(`/recommendations/${id}/responses`, { answer: 'accepted' });
    expect(await recommendation(id)).toMatchObject({ standing: 'answered', responses: [{}, {}] });
  });

  it('withdraws a mistake with a reason, keeps it to be seen, and counts it no more', async () => {
    const { id } = await recommend();
    const made = (await owner.post<Made>(`/recommendations/${id}/responses`, { answer: 'accepted' })).body;
    const path = `/ledger/responses/${made.id}/withdrawal`;
    expect((await owner.put(path, { reason: 'Fel rekommendation.' })).status).toBe(204);
    expect(await recommendation(id)).toMatchObject({
      standing: 'unanswered',
      responses: [{ withdrawn: { reason: 'Fel rekommendation.', by: 'strategy_owner' } }],
    });
    expect((await owner.put(path, { reason: 'En gång till.' })).status).toBe(409);
    expect((await owner.put(`/ledger/answers/${made.id}/withdrawal`, { reason: 'Fel.' })).status).toBe(404);
  });

  it('changes a finding by its version, and puts a removed one back with all that hangs on it', async () => {
    const { id } = await find('Ett fynd');
    await evaluator.post(`/findings/${id}/recommendations`, { text: 'Gör något.' });
    const changed = { text: 'Ett annat fynd', page: null, confidence: 'low' };
    expect((await evaluator.put(`/findings/${id}`, changed, { version: 1 })).status).toBe(200);
    expect((await evaluator.put(`/findings/${id}`, changed, { version: 1 })).status).toBe(412);
    expect((await evaluator.delete(`/findings/${id}`, { version: 2 })).status).toBe(204);
    expect((await ledger()).findings.map((each) => each.id)).not.toContain(id);
    expect((await evaluator.put(`/findings/${id}/restoration`, {})).status).toBe(200);
    expect((await ledger()).findings.find((each) => each.id === id)?.recommendations).toHaveLength(1);
  });

  it('lists what is overdue first, and says how many there are of each', async () => {
    const late = await recommend({ dueOn: '2020-01-01' });
    const page = (await evaluator.get<LedgerPage>('/ledger?shown=open')).body;
    expect(page.items[0]).toMatchObject({ id: late.id, overdue: true, studyTitle: 'Vem får arbete?' });
    expect(page.counts).toMatchObject({ overdue: 1, declined: 0 });
    const overdue = (await evaluator.get<LedgerPage>('/ledger?shown=overdue')).body;
    expect(overdue).toMatchObject({ total: 1, items: [{ id: late.id }] });
    await owner.post(`/recommendations/${late.id}/responses`, { answer: 'declined', reason: 'Inte vår sak.' });
    expect((await evaluator.get<LedgerPage>('/ledger?shown=overdue')).body.total).toBe(0);
  });

  it('lets whoever is responsible answer, also without working with studies, and nobody else', async () => {
    const people = (await evaluator.get<{ id: string; name: string }[]>('/learning-people')).body;
    const responsibleId = people.find(({ name }) => name === 'project_manager')?.id;
    const { id } = await recommend({ responsibleId });
    const [manager, reader] = [await api.as('project_manager'), await api.as('reader')];
    expect((await reader.post(`/recommendations/${id}/responses`, { answer: 'accepted' })).status).toBe(403);
    expect((await manager.post(`/recommendations/${id}/responses`, { answer: 'accepted' })).status).toBe(201);
    expect((await manager.get<LedgerPage>('/ledger?mine=true')).body).toMatchObject({ total: 1, mine: 1 });
    expect((await manager.post(`/recommendations/${id}/decisions`, {})).status).toBe(403);
  });

  it('does not exist for another region', async () => {
    const neighbour = await api.as('neighbour');
    const { id } = await recommend();
    expect((await neighbour.get(`/studies/${studyId}/ledger`)).status).toBe(404);
    expect((await neighbour.post(`/studies/${studyId}/findings`, { text: 'Intrång' })).status).toBe(404);
    expect((await neighbour.post(`/recommendations/${id}/responses`, { answer: 'accepted' })).status).toBe(404);
    expect((await neighbour.get<LedgerPage>('/ledger?shown=all')).body.total).toBe(0);
    const stranger = (await neighbour.get<{ id: string }[]>('/learning-people')).body[0]?.id;
    const refused = await evaluator.put<ProblemBody>(
      `/recommendations/${id}`,
      { text: 'Ange en nivå.', responsibleId: stranger },
      { version: 1 },
    );
    expect(refused.body).toMatchObject({ status: 422, code: 'learning.responsible-unknown' });
  });

  it('goes with a study that is removed, and comes back with it', async () => {
    const study = { ...NO_FACTS, title: 'En annan', kind: 'analysis', state: 'planned', goalIds: [] };
    const { id } = (await evaluator.post<StudyDetail>('/studies', study)).body;
    await evaluator.post(`/studies/${id}/findings`, { text: 'Ett fynd' });
    expect((await evaluator.delete(`/studies/${id}`, { version: 1 })).status).toBe(204);
    expect((await evaluator.get(`/studies/${id}/ledger`)).status).toBe(404);
    await evaluator.put(`/studies/${id}/restoration`, study);
    expect((await evaluator.get<StudyDetail>(`/studies/${id}`)).body.findings).toBe(1);
  });
});
