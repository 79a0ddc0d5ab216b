import type { GoalLink, MyWork } from '@rt/portfolio/domain';
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

describe('what is asked of me', () => {
  let api: TestApi;
  let owner: TestClient;
  let manager: TestClient;
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
    manager = await api.as('project_manager');
  });
  afterEach(() => api.dataSource.query('DELETE FROM intervention'));
  afterAll(() => api?.close());

  const work = async (as = manager) => (await as.get<MyWork>('/my-work')).body;
  const whole = { endsOn: '2030-12-31', startsOn: '2026-01-01' };
  const propose = async (id: string, share = 100, as = manager) =>
    (
      await as.post<GoalLink>(
        `/interventions/${id}/goal-links`,
        linkInput((await insertGoal(api.dataSource)).id, { share }),
      )
    ).body;
  it('is nothing where I lead nothing', async () => {
    await register(owner, { name: 'Någon annans' });
    expect(await work()).toEqual({
      leads: 0,
      queues: { links: null, reports: null },
      declined: [],
      reports: [],
      incomplete: [],
      proposed: [],
    });
  });

  it('names what is missing of each intervention, those that begin first first', async () => {
    await register(manager, { name: 'Senare', startsOn: '2027-01-01' });
    const { id } = await register(manager, { name: 'Halv', ...whole });
    await propose(id, 40);
    const complete = await register(manager, { name: 'Hel', ...whole });
    await propose(complete.id);
    const { incomplete, leads } = await work();
    expect(
      incomplete.map(({ intervention, missing, unallocated }) => [intervention.name, missing, unallocated]),
    ).toEqual([
      ['Halv', ['allocation'], 60],
      ['Senare', ['goal', 'end'], 100],
    ]);
    expect(leads).toBe(3);
  });

  it('is to say how, where an older link says nothing of it', async () => {
    const { id } = await register(manager, { name: 'Importerad', ...whole });
    const { id: link } = await propose(id);
    await api.dataSource.query(`UPDATE intervention_goal SET mechanism = ' ' WHERE id = $1`, [link]);
    expect((await work()).incomplete).toMatchObject([{ missing: ['mechanism'] }]);
  });

  it('is the reports that are due or were sent back, and for a strategy owner what waits, and since when', async () => {
    const { id: indicator } = await createReportedIndicator(owner);
    const { id } = await register(manager, { endsOn: '2030-12-31' });
    const [back, due] = [await createPeriod(owner), await createPeriod(owner)];
    const report = await submitReport(manager, { id, periodId: back.id }, [told(indicator, 4)]);
    const link = await propose(id);
    expect((await work(owner)).queues).toEqual({
      links: { waiting: 1, oldest: expect.stringContaining(link.proposal.at.slice(0, 19)) },
      reports: { waiting: 1, oldest: expect.any(String) },
    });
    await decideReport(owner, report, { decision: 'returned', reason: 'Räkna om' });
    const { reports } = await work();
    expect(reports.map(({ period, state, reason }) => [period.name, state, reason])).toEqual([
      [back.name, 'returned', 'Räkna om'],
      [due.name, 'not_begun', null],
    ]);
    expect((await work(owner)).queues.reports).toEqual({ waiting: 0, oldest: null });
    expect((await work(await api.as('neighbour'))).queues.links).toEqual({ waiting: 0, oldest: null });
  });
});
