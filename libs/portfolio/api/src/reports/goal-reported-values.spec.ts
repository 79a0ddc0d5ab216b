import { exactly, type GoalReportedValues, reportedFigure, splitByShares } from '@rt/portfolio/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import {
  createPeriod,
  createPortfolioApi,
  createReportedIndicator,
  decideReport,
  insertGoal,
  linkInput,
  register,
  submitReport,
  told,
} from '../../testing/src';
import type { ReportedSum } from './goal-reported-values';
import { REPORTED_SUMS } from './reported-sums.sql';

describe('what interventions have reported for a goal', () => {
  let api: TestApi;
  let owner: TestClient;
  let manager: TestClient;
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
    manager = await api.as('project_manager');
  });
  afterAll(() => api?.close());

  const ofGoal = async (goalId: string, as = owner) =>
    (await as.get<GoalReportedValues>(`/goals/${goalId}/reported-values`)).body;
  async function linked(shares: [goalId: string, share: number][], as = owner, name = 'Insats') {
    const { id } = await register(as, { name });
    for (const [goalId, share] of shares) {
      const link = await as.post<{ id: string }>(`/interventions/${id}/goal-links`, linkInput(goalId, { share }));
      await owner.put(`/goal-links/${link.body.id}/confirmation`, {}, { version: 1 });
    }
    return id;
  }
  const report = async (
    id: string,
    periodId: string,
    indicatorId: string,
    actual: number,
    expected?: number,
    as = owner,
  ) => submitReport(as, { id, periodId }, [told(indicatorId, actual, { expected: expected ?? null })]);
  const approve = async (...args: Parameters<typeof report>) =>
    decideReport(owner, await report(...args), { decision: 'approved' });

  it('sums approved values by shares, over periods too, and shows beside it what waits', async () => {
    const goal = await insertGoal(api.dataSource);
    const { id: people } = await createReportedIndicator(owner);
    const [first, second] = [await createPeriod(owner), await createPeriod(owner)];
    const [one, other] = [await linked([[goal.id, 60]], owner, 'Ena'), await linked([[goal.id, 50]], owner, 'Andra')];
    await approve(one, first.id, people, 120, 100);
    await approve(one, second.id, people, 10);
    await report(other, first.id, people, 30, 40);
    const [indicator] = (await ofGoal(goal.id)).indicators;
    expect(indicator).toMatchObject({
      how: 'sum',
      overTime: 'sum',
      together: { actual: 78, expected: 60, reports: 2 },
    });
    expect(indicator?.periods[0]).toMatchObject({
      period: { id: first.id },
      approved: { actual: 72, expected: 60, reports: 1 },
      submitted: { actual: 15, expected: 20, reports: 1 },
      unallocated: 48,
      contributions: [
        { name: 'Andra', share: 50, actual: 30, state: 'submitted' },
        { name: 'Ena', share: 60, actual: 120, state: 'approved' },
      ],
    });
  });
  it('takes an unweighted mean where the passport says so, and never sums percentages', async () => {
    const goal = await insertGoal(api.dataSource);
    const mean = await createReportedIndicator(owner, { unit: 'betyg', overPlaces: 'mean', overTime: 'latest' });
    const percent = await createReportedIndicator(owner, {
      kind: 'result',
      unit: 'procent',
      overPlaces: 'none',
      overTime: 'none',
    });
    const period = await createPeriod(owner);
    for (const [share, grade] of [
      [10, 4],
      [90, 3],
    ] as const) {
      const id = await linked([[goal.id, share]]);
      const values = [told(mean.id, grade), told(percent.id, 50)];
      await decideReport(owner, await submitReport(owner, { id, periodId: period.id }, values), {
        decision: 'approved',
      });
    }
    const { indicators } = await ofGoal(goal.id);
    const of = (id: string) => indicators.find(({ indicator }) => indicator.id === id);
    expect(of(mean.id)?.periods[0]).toMatchObject({ approved: { actual: 3.5 }, unallocated: null, doubleCounts: [] });
    expect(of(percent.id)).toMatchObject({ how: 'none', together: { actual: null, reports: 2 } });
    expect(of(percent.id)?.periods[0]?.doubleCounts).toEqual([]);
  });
  it('flags the same value claimed twice, and leaves out what was sent back or only proposed', async () => {
    const goal = await insertGoal(api.dataSource);
    const { id: people } = await createReportedIndicator(owner);
    const period = await createPeriod(owner);
    await approve(await linked([[goal.id, 100]], owner, 'Ena'), period.id, people, 24);
    await report(await linked([[goal.id, 20]], owner, 'Andra'), period.id, people, 24);
    const back = await report(await linked([[goal.id, 100]], owner, 'Tredje'), period.id, people, 24);
    await decideReport(owner, back, { decision: 'returned', reason: 'Räkna om' });
    const proposed = await register(owner, { name: 'Fjärde' });
    await owner.post(`/interventions/${proposed.id}/goal-links`, linkInput(goal.id));
    await approve(proposed.id, period.id, people, 24);
    const [indicator] = (await ofGoal(goal.id)).indicators;
    expect(indicator?.periods[0]?.doubleCounts.map(({ message }) => message.sv)).toEqual([
      'Andra och Ena har rapporterat samma värde. Kontrollera att ingen räknas två gånger.',
    ]);
    expect(indicator?.periods[0]).toMatchObject({ approved: { actual: 24 }, submitted: { actual: 4.8 } });
  });
  it('shows a project manager the sums and only their own contributions', async () => {
    const goal = await insertGoal(api.dataSource);
    const { id: people } = await createReportedIndicator(owner);
    const period = await createPeriod(owner);
    await approve(await linked([[goal.id, 50]], owner, 'Andras'), period.id, people, 7);
    await approve(await linked([[goal.id, 50]], manager, 'Egen'), period.id, people, 7, undefined, manager);
    const { indicators, hidden } = await ofGoal(goal.id, manager);
    expect(hidden).toBe(1);
    expect(indicators[0]?.periods[0]).toMatchObject({ approved: { actual: 7, reports: 2 }, doubleCounts: [] });
    expect(JSON.stringify(indicators)).not.toContain('Andras');
    expect((await (await api.as('neighbour')).get(`/goals/${goal.id}/reported-values`)).status).toBe(404);
  });
  it('keeps what a secret intervention has told, and a sum that would show it', async () => {
    const goal = await insertGoal(api.dataSource);
    const { id: people } = await createReportedIndicator(owner);
    const period = await createPeriod(owner);
    const secret = await linked([[goal.id, 100]], owner, 'Hemligt stöd');
    await api.dataSource.query('UPDATE intervention SET secret = true WHERE id = $1', [secret]);
    await approve(secret, period.id, people, 7);
    await approve(await linked([[goal.id, 100]], owner, 'Öppet'), period.id, people, 5);
    const reader = await api.as('reader');
    const [kept] = (await ofGoal(goal.id, reader)).indicators;
    expect(kept?.periods[0]).toMatchObject({ approved: { actual: null }, unallocated: null, withheld: true });
    expect(JSON.stringify(kept)).not.toMatch(/Hemligt|"actual":(7|12)\b/);
    expect((await ofGoal(goal.id)).indicators[0]?.periods[0]).toMatchObject({
      approved: { actual: 12 },
      withheld: false,
    });
    expect((await reader.get(`/interventions/${secret}/reports`)).status).toBe(404);
  });
  it('counts every value once: over all goals and what is unallocated, as the rules of the domain do', async () => {
    const goals = await Promise.all([1, 2, 3].map(() => insertGoal(api.dataSource)));
    const { id: people } = await createReportedIndicator(owner);
    const period = await createPeriod(owner);
    const told = [
      { actual: 1, shares: [33.33, 33.33, 33.34] },
      { actual: 0.1, shares: [12.5, 7.77] },
      { actual: 99_999.9999, shares: [0.01, 50] },
      { actual: -3.5, shares: [60] },
      { actual: 17, shares: [] },
    ];
    for (const { actual, shares } of told) {
      const id = await linked(shares.map((share, at) => [goals[at]?.id ?? '', share]));
      await approve(id, period.id, people, actual);
    }
    const [{ id: regionId }] = await api.dataSource.query<[{ id: string }]>(
      `SELECT id FROM region WHERE name = 'Region Dalarna'`,
    );
    const all = await api.dataSource.query<ReportedSum[]>(REPORTED_SUMS, [regionId, null, null]);
    const sums = all.filter(({ indicator }) => indicator.id === people);
    const total = sums.reduce((sum, { approved }) => sum + Math.round((approved.sum.actual ?? 0) * 1e8), 0);
    expect(total).toBe(told.reduce((sum, { actual }) => sum + Number(exactly(actual)), 0));
    const unallocated = told.reduce(
      (sum, { actual, shares }) => sum + Number(splitByShares(actual, shares).unallocated),
      0,
    );
    expect(Math.round((sums.find(({ lineageId }) => lineageId === null)?.approved.sum.actual ?? 0) * 1e8)).toBe(
      unallocated,
    );
    for (const { lineageId, approved, contributions } of sums.filter((each) => each.lineageId))
      expect([lineageId, approved.sum.actual]).toEqual([lineageId, reportedFigure(contributions, 'sum').actual]);
  });
});
