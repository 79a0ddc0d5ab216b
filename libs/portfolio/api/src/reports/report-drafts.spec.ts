import type { FollowedPeriod, InterventionReport, InterventionReports } from '@rt/portfolio/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import type { ProblemBody } from '@rt/shared/domain';
import {
  createPeriod,
  createPortfolioApi,
  createReportedIndicator,
  dayFromNow,
  register,
  saveReport,
  submitReport,
  told,
} from '../../testing/src';

describe('the draft of a report', () => {
  let api: TestApi;
  let owner: TestClient;
  let manager: TestClient;
  let period: FollowedPeriod;
  let people: string;
  let firms: string;
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
    manager = await api.as('project_manager');
    period = await createPeriod(owner);
    [people, firms] = [(await createReportedIndicator(owner)).id, (await createReportedIndicator(owner)).id];
  });
  afterAll(() => api?.close());

  async function begun(given: Parameters<typeof register>[1] = {}) {
    const { id } = await register(manager, given);
    for (const indicatorId of [people, firms]) await manager.put(`/interventions/${id}/indicators/${indicatorId}`);
    return { id, periodId: period.id };
  }
  const refusal = async (place: { id: string; periodId: string }, version: number, values: object[]) => {
    return (await saveReport<ProblemBody>(manager, place, version, values)).body;
  };

  it('is saved half done, and goes on from there', async () => {
    const place = await begun();
    const first = await saveReport(manager, place, 0, [told(people, null, { expected: 40 })]);
    expect(first.body).toMatchObject({ version: 1, submission: null, decision: null });
    const second = await saveReport(manager, place, 1, [
      told(people, 37.5, { expected: 40 }),
      told(firms, null, { comment: 'Enkäten görs i maj' }),
    ]);
    expect(second.body.values).toEqual([
      { indicatorId: people, expected: 40, actual: 37.5, comment: null },
      { indicatorId: firms, expected: null, actual: null, comment: 'Enkäten görs i maj' },
    ]);
    const third = await saveReport(manager, place, 2, [told(people, 38)]);
    expect(third.body.values).toEqual([told(people, 38)]);
    const read = await manager.get<InterventionReports>(`/interventions/${place.id}/reports`);
    expect(read.body.periods.find((each) => each.period.id === period.id)?.report).toMatchObject({ version: 3 });
  });
  it('is not written over what somebody else has saved', async () => {
    const place = await begun();
    await saveReport(manager, place, 0, [told(people, 1)]);
    await saveReport(owner, place, 1, [told(people, 2)]);
    const late = await refusal(place, 1, [told(people, 3)]);
    expect(late.status).toBe(412);
    expect(late.current).toMatchObject({ version: 2, values: [told(people, 2)] });
    expect((await refusal(place, 0, [told(people, 3)])).status).toBe(412);
    const unseen = await manager.put(`/interventions/${place.id}/reports/${period.id}`, { values: [] });
    expect(unseen.status).toBe(428);
  });
  it('is not begun twice at the same moment', async () => {
    const place = await begun();
    const answers = await Promise.all([1, 2, 3].map((value) => saveReport(manager, place, 0, [told(people, value)])));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  });
  it('does not take what is no value or was never promised', async () => {
    const place = await begun();
    for (const bad of ['12', Number.MAX_VALUE, 0.00001, true])
      expect((await refusal(place, 0, [told(people, bad as number)])).status).toBe(400);
    const stranger = (await createReportedIndicator(owner)).id;
    expect(await refusal(place, 0, [told(stranger, 1)])).toMatchObject({ status: 422, code: 'report.not-promised' });
  });
  it('is refused when the period has locked, with the day and who can open it', async () => {
    const place = await begun();
    const locked = await createPeriod(owner, { opensOn: dayFromNow(-20), locksOn: dayFromNow(-1) });
    const answer = await refusal({ ...place, periodId: locked.id }, 0, [told(people, 1)]);
    expect(answer).toMatchObject({ status: 409, code: 'report.period-locked' });
    expect(answer.messages.sv).toBe(
      `”${locked.name}” låstes efter ${dayFromNow(-1)}. Be strategy_owner (strategiägare) att öppna den. Inget är sparat.`,
    );
    await owner.patch(`/reporting-periods/${locked.id}`, { locksOn: dayFromNow(0) }, { version: 1 });
    expect((await saveReport(manager, { ...place, periodId: locked.id }, 0, [told(people, 1)])).status).toBe(200);
  });
  it('is refused before the period opens, and where the intervention does not go on', async () => {
    const place = await begun();
    const planned = await createPeriod(owner, { opensOn: dayFromNow(1) });
    expect(await refusal({ ...place, periodId: planned.id }, 0, [])).toMatchObject({ code: 'report.period-not-open' });
    const ended = await begun({ startsOn: '1999-01-01', endsOn: '1999-12-31' });
    expect(await refusal(ended, 0, [])).toMatchObject({ status: 409, code: 'report.outside-period' });
  });
  it('is nobody else’s to write or read', async () => {
    const { id } = await register(owner);
    expect((await refusal({ id, periodId: period.id }, 0, [])).status).toBe(404);
    expect((await manager.get(`/interventions/${id}/reports`)).status).toBe(404);
    expect((await (await api.as('neighbour')).get(`/interventions/${id}/reports`)).status).toBe(404);
    const place = await begun();
    expect((await refusal({ ...place, periodId: 'x' }, 0, [])).code).toBe('reporting-period.not-found');
  });
  it('goes and comes back with the intervention', async () => {
    const place = await begun();
    const report = await submitReport(manager, place, [told(people, 7), told(firms, 2)]);
    await manager.delete(`/interventions/${place.id}`, { version: 1 });
    await manager.delete(`/interventions/${place.id}/removal`);
    const { body } = await manager.get<InterventionReports>(`/interventions/${place.id}/reports`);
    const back = body.periods.find((each) => each.period.id === period.id)?.report as InterventionReport;
    expect(back).toMatchObject({ id: report.id, values: report.values, submission: report.submission });
    expect(body.indicators).toHaveLength(2);
  });
});
