import type { DueReport, WaitingReport } from '@rt/portfolio/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import {
  createPeriod,
  createPortfolioApi,
  createReportedIndicator,
  dayFromNow,
  decideReport,
  insertGoal,
  linkInput,
  register,
  submitReport,
  told,
} from '../../testing/src';

describe('what is asked of people', () => {
  let api: TestApi;
  let owner: TestClient;
  let manager: TestClient;
  let people: string;
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
    manager = await api.as('project_manager');
    people = (await createReportedIndicator(owner)).id;
  });
  afterAll(() => api?.close());

  const due = async (as = manager) => (await as.get<DueReport[]>('/reports-due')).body;
  const waiting = async (as = owner) => (await as.get<WaitingReport[]>('/submitted-reports')).body;
  const promising = async (name: string, as = manager) => {
    const { id } = await register(as, { name });
    await as.put(`/interventions/${id}/indicators/${people}`);
    return id;
  };

  it('of a project manager is what is open and not sent in, and first what was sent back and why', async () => {
    const id = await promising('Jobbspåret');
    await register(manager, { name: 'Lovar ingenting' });
    await promising('Någon annans', owner);
    const [first, second, locked] = [
      await createPeriod(owner, { locksOn: dayFromNow(5) }),
      await createPeriod(owner, { locksOn: dayFromNow(3) }),
      await createPeriod(owner, { locksOn: dayFromNow(-1) }),
    ];
    await createPeriod(owner, { opensOn: dayFromNow(2) });
    expect((await due()).map(({ period, state }) => [period.name, state])).toEqual([
      [second.name, 'not_begun'],
      [first.name, 'not_begun'],
    ]);
    const report = await submitReport(manager, { id, periodId: first.id }, [told(people, 4)]);
    expect((await due()).map(({ period }) => period.name)).toEqual([second.name]);
    await decideReport(owner, report, { decision: 'returned', reason: 'Räkna om' });
    const [back] = await due();
    expect(back).toMatchObject({
      intervention: { name: 'Jobbspåret' },
      period: { name: first.name },
      state: 'returned',
      reason: 'Räkna om',
    });
    expect((await due()).some(({ period }) => period.id === locked.id)).toBe(false);
    expect(await due(await api.as('reader'))).toEqual([]);
  });
  it('of the strategy owner is what waits, with what was approved before and who says the same', async () => {
    const [earlier, now] = [await createPeriod(owner), await createPeriod(owner)];
    const goal = await insertGoal(api.dataSource);
    const linked = async (name: string) => {
      const id = await promising(name);
      const link = await manager.post<{ id: string }>(`/interventions/${id}/goal-links`, linkInput(goal.id));
      await owner.put(`/goal-links/${link.body.id}/confirmation`, {}, { version: 1 });
      return id;
    };
    const [one, other] = [await linked('Coachen'), await linked('Lotsen')];
    const past = await submitReport(manager, { id: one, periodId: earlier.id }, [told(people, 9)]);
    await decideReport(owner, past, { decision: 'approved' });
    await submitReport(manager, { id: one, periodId: now.id }, [told(people, 12, { expected: 10 })]);
    await submitReport(manager, { id: other, periodId: now.id }, [told(people, 12)]);
    const queue = await waiting();
    expect(
      queue.map(({ intervention, values }) => [
        intervention.name,
        values[0]?.actual,
        values[0]?.before,
        values[0]?.sameAs,
      ]),
    ).toEqual([
      ['Coachen', 12, 9, ['Lotsen']],
      ['Lotsen', 12, null, ['Coachen']],
    ]);
    expect(await waiting(await api.as('neighbour'))).toEqual([]);
  });
});
