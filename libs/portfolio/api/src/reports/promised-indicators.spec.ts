import type { InterventionReports } from '@rt/portfolio/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import type { ProblemBody } from '@rt/shared/domain';
import {
  createPeriod,
  createPortfolioApi,
  createReportedIndicator,
  register,
  saveReport,
  submitReport,
  told,
} from '../../testing/src';

describe('what an intervention promises to report', () => {
  let api: TestApi;
  let owner: TestClient;
  let manager: TestClient;
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
    manager = await api.as('project_manager');
  });
  afterAll(() => api?.close());

  const promised = async (id: string) =>
    (await owner.get<InterventionReports>(`/interventions/${id}/reports`)).body.indicators;
  const code = async (answer: Promise<{ body: unknown }>) => ((await answer).body as ProblemBody).code;

  it('is added by whoever leads it, once however often it is said, and says how it adds up', async () => {
    const { id } = await register(manager);
    const indicator = await createReportedIndicator(owner);
    const share = await createReportedIndicator(owner, {
      kind: 'result',
      unit: 'procent',
      overPlaces: 'none',
      overTime: 'none',
    });
    for (const each of [indicator, share, indicator])
      expect((await manager.put(`/interventions/${id}/indicators/${each.id}`)).status).toBe(200);
    expect((await promised(id)).map(({ name, how }) => [name, how])).toEqual([
      [indicator.name, 'sum'],
      [share.name, 'none'],
    ]);
  });
  it.each(['effect', 'context'] as const)('is no %s: those are measured for the county', async (kind) => {
    const { id } = await register(manager);
    const indicator = await createReportedIndicator(owner, { kind });
    expect(await code(manager.put(`/interventions/${id}/indicators/${indicator.id}`))).toBe(
      'intervention-indicator.kind',
    );
  });
  it('is not added to others’ interventions, nor taken from another region', async () => {
    const indicator = await createReportedIndicator(owner);
    const others = await register(owner);
    expect((await manager.put(`/interventions/${others.id}/indicators/${indicator.id}`)).status).toBe(404);
    const neighbour = await api.as('neighbour');
    const theirs = await register(neighbour);
    expect(await code(neighbour.put(`/interventions/${theirs.id}/indicators/${indicator.id}`))).toBe(
      'indicator.not-found',
    );
    expect(
      (await (await api.as('evaluator')).put(`/interventions/${others.id}/indicators/${indicator.id}`)).status,
    ).toBe(403);
  });
  it('is taken back with what stands in drafts', async () => {
    const { id } = await register(manager);
    const indicator = await createReportedIndicator(owner);
    const period = await createPeriod(owner);
    await manager.put(`/interventions/${id}/indicators/${indicator.id}`);
    await saveReport(manager, { id, periodId: period.id }, 0, [told(indicator.id, 5)]);
    expect((await manager.delete(`/interventions/${id}/indicators/${indicator.id}`)).status).toBe(204);
    expect(await promised(id)).toEqual([]);
    expect((await manager.get(`/interventions/${id}/indicators/${indicator.id}`)).status).toBe(404);
  });
  it('is not taken back when somebody has been asked to review it', async () => {
    const { id } = await register(manager);
    const indicator = await createReportedIndicator(owner);
    const period = await createPeriod(owner);
    await submitReport(manager, { id, periodId: period.id }, [told(indicator.id, 5)]);
    const answer = await manager.delete<ProblemBody>(`/interventions/${id}/indicators/${indicator.id}`);
    expect([answer.status, answer.body.code]).toEqual([409, 'intervention-indicator.reported']);
  });
  it('keeps an indicator from being removed', async () => {
    const { id } = await register(owner);
    const indicator = await createReportedIndicator(owner);
    await owner.put(`/interventions/${id}/indicators/${indicator.id}`);
    expect((await owner.delete(`/indicators/${indicator.id}`)).status).toBe(409);
  });
});
