import type { FollowedPeriod } from '@rt/portfolio/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import type { ProblemBody } from '@rt/shared/domain';
import {
  createPeriod,
  createPortfolioApi,
  createReportedIndicator,
  register,
  submitReport,
  told,
} from '../../testing/src';

const YEAR = {
  name: 'Helår 2025',
  startsOn: '2025-01-01',
  endsOn: '2025-12-31',
  opensOn: '2026-01-07',
  locksOn: '2026-02-15',
};

describe('reporting periods', () => {
  let api: TestApi;
  let owner: TestClient;
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
  });
  afterAll(() => api?.close());
  const list = async (as = owner) => (await as.get<FollowedPeriod[]>('/reporting-periods')).body;

  it('are made by the strategy owner and by an administrator, and by nobody else', async () => {
    expect((await owner.post('/reporting-periods', YEAR)).status).toBe(201);
    const half = { ...YEAR, name: 'Första halvåret 2026', startsOn: '2026-01-01', endsOn: '2026-06-30' };
    const manager = await api.as('project_manager');
    expect((await manager.post('/reporting-periods', half)).status).toBe(403);
    expect((await (await api.as('administrator')).post('/reporting-periods', half)).status).toBe(201);
    expect((await list(manager)).slice(0, 2).map(({ name }) => name)).toEqual([half.name, YEAR.name]);
  });
  it('never share a day, not even when two are made at the same moment', async () => {
    const inside = { ...YEAR, name: 'Hösten 2025', startsOn: '2025-09-01' };
    const answer = await owner.post<ProblemBody>('/reporting-periods', inside);
    expect([answer.status, answer.body.code]).toEqual([409, 'reporting-period.overlaps']);
    expect(answer.body.messages.sv).toContain('”Helår 2025” (2025-01-01 – 2025-12-31)');
    const days = { startsOn: '2031-01-01', endsOn: '2031-12-31' };
    const both = await Promise.all(
      ['A-året', 'B-året'].map((name) => owner.post('/reporting-periods', { ...YEAR, ...days, name })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
  it('may be the same as a neighbour’s, who does not see ours', async () => {
    const neighbour = await api.as('neighbour');
    expect((await neighbour.post('/reporting-periods', YEAR)).status).toBe(201);
    expect(await list(neighbour)).toHaveLength(1);
    const [ours] = await list();
    expect((await neighbour.patch(`/reporting-periods/${ours?.id}`, { name: 'Vår' }, { version: 1 })).status).toBe(404);
  });
  it('name the day that is wrong', async () => {
    const wrong = { ...YEAR, name: 'Fel', startsOn: '2032-05-01', endsOn: '2032-01-01', locksOn: '2026-01-01' };
    const answer = await owner.post<ProblemBody>('/reporting-periods', wrong);
    expect(answer.status).toBe(422);
    expect(answer.body.issues?.map(({ path }) => path)).toEqual(['endsOn', 'locksOn']);
    expect((await owner.post('/reporting-periods', { ...YEAR, startsOn: '2025-02-30' })).status).toBe(400);
  });
  it('are opened again by moving the last day, on the version that was read', async () => {
    const period = (await list()).find(({ name }) => name === YEAR.name);
    const path = `/reporting-periods/${period?.id}`;
    const opened = await owner.patch<FollowedPeriod>(path, { locksOn: '2026-03-01' }, { version: 1 });
    expect(opened.body).toMatchObject({ name: YEAR.name, locksOn: '2026-03-01', version: 2 });
    const late = await owner.patch<ProblemBody>(path, { locksOn: '2026-04-01' }, { version: 1 });
    expect(late.status).toBe(412);
    expect(late.body.current).toMatchObject({ locksOn: '2026-03-01' });
  });
  it('tell how many interventions have something to report, and how far they have come', async () => {
    const period = await createPeriod(owner);
    const { id: indicatorId } = await createReportedIndicator(owner);
    const { id } = await register(owner);
    await submitReport(owner, { id, periodId: period.id }, [told(indicatorId, 3)]);
    const other = await register(owner);
    await owner.put(`/interventions/${other.id}/indicators/${indicatorId}`);
    const ended = await register(owner, { endsOn: '1999-12-31', startsOn: '1999-01-01' });
    await owner.put(`/interventions/${ended.id}/indicators/${indicatorId}`);
    expect((await list()).find((each) => each.id === period.id)).toMatchObject({
      due: 2,
      reports: { draft: 0, submitted: 1, approved: 0, returned: 0 },
    });
  });
});
