import type { InterventionReport } from '@rt/portfolio/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import type { ProblemBody } from '@rt/shared/domain';
import {
  createPeriod,
  createPortfolioApi,
  createReportedIndicator,
  dayFromNow,
  decideReport,
  register,
  saveReport,
  submitReport,
  told,
} from '../../testing/src';

const RETURN = { decision: 'returned', reason: 'Räkna bara dem som fullföljde' };

describe('a report on its way', () => {
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

  const submitted = async (actual = 24, period?: { id: string }) => {
    const { id } = await register(manager);
    const periodId = (period ?? (await createPeriod(owner))).id;
    return { place: { id, periodId }, report: await submitReport(manager, { id, periodId }, [told(people, actual)]) };
  };
  const submit = <T = InterventionReport>(place: { id: string; periodId: string }, version: number) =>
    manager.put<T>(`/interventions/${place.id}/reports/${place.periodId}/submission`, {}, { version });

  it('is not sent in with something missing, and the draft is kept', async () => {
    const { id } = await register(manager);
    const place = { id, periodId: (await createPeriod(owner)).id };
    const other = await createReportedIndicator(owner, { name: 'Nya företag' });
    for (const indicatorId of [people, other.id]) await manager.put(`/interventions/${id}/indicators/${indicatorId}`);
    await saveReport(manager, place, 0, [told(people, 3)]);
    const { status, body } = await submit<ProblemBody>(place, 1);
    expect([status, body.code, body.issues?.map(({ path }) => path)]).toEqual([
      422,
      'report.incomplete',
      ['Nya företag'],
    ]);
    await saveReport(manager, place, 1, [told(people, 3), told(other.id, null, { comment: 'Mäts i maj' })]);
    expect((await submit(place, 2)).body.submission).toMatchObject({ by: 'project_manager' });
  });
  it('is not sent in when nothing is promised', async () => {
    const { id } = await register(manager);
    const place = { id, periodId: (await createPeriod(owner)).id };
    await saveReport(manager, place, 0, []);
    expect((await submit<ProblemBody>(place, 1)).body.code).toBe('report.nothing-promised');
  });
  it('is closed while it waits, and can be taken back', async () => {
    const { place, report } = await submitted();
    const late = await saveReport<ProblemBody>(manager, place, report.version, [told(people, 25)]);
    expect([late.status, late.body.code]).toEqual([409, 'report.submitted']);
    const path = `/interventions/${place.id}/reports/${place.periodId}/submission`;
    const back = await manager.delete<InterventionReport>(path, { version: report.version });
    expect(back.body).toMatchObject({ submission: null });
    expect((await saveReport(manager, place, back.body.version, [told(people, 25)])).status).toBe(200);
  });
  it('is sent back with a reason and never without', async () => {
    const { report } = await submitted();
    for (const bad of [{ decision: 'returned' }, { decision: 'returned', reason: null }])
      expect((await decideReport<ProblemBody>(owner, report, bad)).body.code).toBe('report.reason-needed');
    expect((await decideReport(owner, report, { decision: 'returned', reason: 'nej' })).status).toBe(400);
    const { body } = await decideReport(owner, report, RETURN);
    expect(body.decision).toMatchObject({ ...RETURN, by: 'strategy_owner' });
  });
  it('can be mended when it is sent back, also after the period has locked', async () => {
    const period = await createPeriod(owner);
    const { place, report } = await submitted(24, period);
    const returned = (await decideReport(owner, report, RETURN)).body;
    await owner.patch(`/reporting-periods/${period.id}`, { locksOn: dayFromNow(-1) }, { version: 1 });
    const mended = (await saveReport(manager, place, returned.version, [told(people, 21)])).body;
    expect(mended.decision).toMatchObject(RETURN);
    const again = (await submit(place, mended.version)).body;
    expect(again).toMatchObject({ decision: null, values: [told(people, 21)] });
    expect((await decideReport(owner, again, { decision: 'approved' })).body.decision).toMatchObject({
      decision: 'approved',
    });
  });
  it('is approved once, cannot be written in then, and the approval can be taken back', async () => {
    const { place, report } = await submitted();
    const approved = (await decideReport(owner, report, { decision: 'approved' })).body;
    const write = await saveReport<ProblemBody>(manager, place, approved.version, []);
    expect([write.status, write.body.code]).toEqual([409, 'report.approved']);
    expect((await decideReport<ProblemBody>(owner, approved, RETURN)).body.code).toBe('report.not-submitted');
    const path = `/interventions/${place.id}/reports/${place.periodId}/decision`;
    const reopened = await owner.delete<InterventionReport>(path, { version: approved.version });
    expect(reopened.body).toMatchObject({ decision: null, submission: report.submission });
    expect((await owner.delete(path, { version: reopened.body.version })).status).toBe(409);
  });
  it('is not decided by whoever sent it in, nor on a version nobody has read', async () => {
    const { report } = await submitted();
    expect((await decideReport(manager, report, { decision: 'approved' })).status).toBe(403);
    const stale = { ...report, version: report.version - 1 };
    expect((await decideReport(owner, stale, { decision: 'approved' })).status).toBe(412);
    const neighbour = await api.as('neighbour');
    expect((await decideReport(neighbour, report, { decision: 'approved' })).status).toBe(404);
  });
  it('leaves a trail with the reason', async () => {
    const { report } = await submitted();
    await decideReport(owner, report, RETURN);
    const trail = await api.dataSource.query<object[]>(
      `SELECT action, after, reason FROM audit_entry WHERE object_id = $1 AND object_type = 'intervention_report' ORDER BY id`,
      [report.interventionId],
    );
    expect(trail.at(-1)).toMatchObject({ action: 'changed', after: { decision: 'returned' }, reason: RETURN.reason });
  });
});
