import type {
  ActionPlanChange,
  ActionPlanDetail,
  ActionPlanSummary,
  CrosswalkEntry,
  InterventionDetail,
} from '@rt/portfolio/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import type { ProblemBody } from '@rt/shared/domain';
import { createPortfolioApi, insertGoal, linkInput, register } from '../../testing/src';

describe('action plans', () => {
  let api: TestApi;
  let owner: TestClient;
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
  });
  afterAll(() => api?.close());
  beforeEach(() => api.dataSource.query('DELETE FROM intervention; DELETE FROM action_plan'));

  const create = async (name = 'Kompetensplanen', more: object = {}) =>
    (await owner.post<ActionPlanDetail & ProblemBody>('/action-plans', { name, ...more })).body;
  const change = ({ id, version }: ActionPlanDetail, given: ActionPlanChange, as = owner) =>
    as.patch<ActionPlanDetail & ProblemBody>(`/action-plans/${id}`, given, { version });
  const read = async (id: string, as = owner) => (await as.get<ActionPlanDetail>(`/action-plans/${id}`)).body;
  const list = async (as = owner) => (await as.get<ActionPlanSummary[]>('/action-plans')).body;

  it('hold goals, aims, an owner and what is done, with its money and the goals it is for', async () => {
    const goal = await insertGoal(api.dataSource, { code: '1', wording: 'Fler jobb' });
    const [{ id: ownerId }] = await api.dataSource.query<[{ id: string }]>(
      `SELECT id FROM account WHERE name = 'evaluator'`,
    );
    const plan = await create('Kompetensplanen', { ownerId, startsOn: '2026-01-01', endsOn: '2028-12-31' });
    const aims = [
      { wording: 'Fler yrkesplatser', goalId: goal.id, indicatorId: null },
      { wording: 'Ett kompetensråd', goalId: null, indicatorId: null },
    ];
    const changed = (await change(plan, { goalIds: [goal.id], aims })).body;
    expect(changed).toMatchObject({
      owner: { name: 'evaluator' },
      goals: [{ code: '1', wording: 'Fler jobb', dropped: false }],
      aims: [
        { wording: 'Fler yrkesplatser', goal: { code: '1' } },
        { wording: 'Ett kompetensråd', goal: null },
      ],
      interventions: [],
      amount: 0,
      version: 2,
    });
    const { id } = await register(owner, { actionPlanId: plan.id, funding: [{ fund: 'own', amount: 700 }] });
    await owner.post(`/interventions/${id}/goal-links`, linkInput(goal.id, { share: 40 }));
    expect(await read(plan.id)).toMatchObject({
      amount: 700,
      hidden: 0,
      interventions: [{ id, amount: 700, goals: [{ code: '1', share: 40 }] }],
    });
    expect(await list()).toMatchObject([{ name: 'Kompetensplanen', goals: 1, interventions: 1, amount: 700 }]);
  });

  it('keep an aim’s row while its wording stands, in the order given', async () => {
    const plan = await create();
    const aim = (wording: string) => ({ wording, goalId: null, indicatorId: null });
    const first = (await change(plan, { aims: [aim('Ett'), aim('Två'), aim('Tre')] })).body;
    const second = (await change(first, { aims: [aim('Tre'), aim('Ett')] })).body;
    expect(second.aims.map(({ wording }) => wording)).toEqual(['Tre', 'Ett']);
    expect(second.aims[1]?.id).toBe(first.aims[0]?.id);
  });

  it('leave their interventions when they are removed', async () => {
    const plan = await create();
    const { id } = await register(owner, { actionPlanId: plan.id });
    expect((await owner.delete(`/action-plans/${plan.id}`, { version: plan.version })).status).toBe(204);
    expect((await owner.get<InterventionDetail>(`/interventions/${id}`)).body.actionPlan).toBeNull();
  });

  it('are not changed on a version that has changed since', async () => {
    const plan = await create();
    await change(plan, { name: 'Nytt namn' });
    expect(await change(plan, { name: 'Annat' })).toMatchObject({
      status: 412,
      body: { current: { name: 'Nytt namn' } },
    });
  });

  it('refuse what is not of the region, and a period that runs backwards', async () => {
    const plan = await create();
    const foreign = await insertGoal(api.dataSource, { region: 'Region Gävleborg' });
    expect((await change(plan, { goalIds: [foreign.id] })).status).toBe(404);
    expect((await change(plan, { ownerId: foreign.id })).body.code).toBe('action-plan.owner-unknown');
    const aims = [{ wording: 'Ett mål', goalId: null, indicatorId: foreign.id }];
    expect((await change(plan, { aims })).body.code).toBe('action-plan.indicator-unknown');
    expect((await change(plan, { startsOn: '2026-02-01', endsOn: '2026-01-01' })).status).toBe(422);
  });

  it('are the region’s own, changed by strategy owners, and show a project manager only own interventions', async () => {
    const plan = await create();
    await register(owner, { actionPlanId: plan.id, funding: [{ fund: 'own', amount: 5 }] });
    const neighbour = await api.as('neighbour');
    expect((await neighbour.get(`/action-plans/${plan.id}`)).status).toBe(404);
    expect(await list(neighbour)).toEqual([]);
    const manager = await api.as('project_manager');
    expect((await change(plan, { name: 'Mitt' }, manager)).status).toBe(403);
    expect(await read(plan.id, manager)).toMatchObject({ interventions: [], hidden: 1, amount: 5 });
  });

  it('withhold a sum that would tell what is secret', async () => {
    const plan = await create();
    await register(owner, {
      actionPlanId: plan.id,
      kind: 'business_support',
      secret: true,
      funding: [{ fund: 'own', amount: 5 }],
    });
    expect(await read(plan.id, await api.as('reader'))).toMatchObject({ interventions: [], hidden: 1, amount: null });
    expect(await read(plan.id)).toMatchObject({ hidden: 0, amount: 5 });
  });
});

describe('the crosswalk of a goal', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await createPortfolioApi()));
  afterAll(() => api?.close());

  it('is a set that follows the goal, and knows what the frameworks hold', async () => {
    const owner = await api.as('strategy_owner');
    const goal = await insertGoal(api.dataSource);
    const put = (entries: CrosswalkEntry[], as = owner) =>
      as.put<CrosswalkEntry[] & ProblemBody>(`/goals/${goal.id}/crosswalk`, { entries });
    const entries: CrosswalkEntry[] = [
      { framework: 'agenda2030', code: '8' },
      { framework: 'erdf', code: '1.3' },
    ];
    expect((await put(entries)).body).toEqual(entries);
    expect((await put(entries.slice(1))).body).toEqual(entries.slice(1));
    expect(await put([{ framework: 'erdf', code: '9.9' }])).toMatchObject({ status: 422 });
    const later = await insertGoal(api.dataSource, { lineageId: goal.lineageId, state: 'draft' });
    expect((await owner.get(`/goals/${later.id}/crosswalk`)).body).toEqual(entries.slice(1));
    expect((await put([], await api.as('reader'))).status).toBe(403);
    expect((await put([], await api.as('neighbour'))).status).toBe(404);
  });
});
