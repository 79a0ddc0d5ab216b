import type { ReportComment } from '@rt/reporting/domain';
import type { ProblemBody } from '@rt/shared/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { ReportingModule } from '../reporting.module';

const PATH = '/annual-reports/2026/comments';

describe('comments on the annual report', () => {
  let api: TestApi;
  let owner: TestClient;
  let evaluator: TestClient;

  beforeAll(async () => {
    api = await createTestApi(ReportingModule);
    owner = await api.as('strategy_owner');
    evaluator = await api.as('evaluator');
    await owner.put('/annual-reports/2026', {});
  });
  afterAll(() => api?.close());

  const write = async (client: TestClient, text = 'Vilket år gäller det?') =>
    (await client.post<ReportComment>(PATH, { part: 'ak6.use', text })).body;
  const listed = async (client: TestClient) => (await client.get<ReportComment[]>(PATH)).body;

  it('are written by whoever may, read by all of the region, and say whose they are', async () => {
    const { id } = await write(evaluator);
    expect((await listed(owner)).find((one) => one.id === id)).toMatchObject({
      part: 'ak6.use',
      text: 'Vilket år gäller det?',
      by: 'evaluator',
      byMe: false,
      resolved: null,
    });
    expect((await listed(evaluator)).find((one) => one.id === id)?.byMe).toBe(true);
    expect((await (await api.as('reader')).post(PATH, { part: 'ak6.use', text: 'Hej' })).status).toBe(403);
  });

  it('are settled by the first who does it, and opened again', async () => {
    const { id } = await write(evaluator);
    await owner.put(`${PATH}/${id}/resolution`);
    const again = await evaluator.put<ReportComment>(`${PATH}/${id}/resolution`);
    expect(again.body.resolved).toMatchObject({ by: 'strategy_owner' });
    expect((await owner.delete<ReportComment>(`${PATH}/${id}/resolution`)).body.resolved).toBeNull();
  });

  it('are removed by whoever wrote them alone, and the trail keeps what they said', async () => {
    const { id } = await write(evaluator, 'Tas bort');
    const refused = await owner.delete<ProblemBody>(`${PATH}/${id}`);
    expect([refused.status, refused.body.code]).toEqual([403, 'report.comment-not-yours']);
    expect((await evaluator.delete(`${PATH}/${id}`)).status).toBe(204);
    expect((await listed(owner)).some((one) => one.id === id)).toBe(false);
    const [entry] = await api.dataSource.query<{ before: { text: string } }[]>(
      `SELECT before FROM audit_entry WHERE object_type = 'report_comment' AND before->>'text' = 'Tas bort'`,
    );
    expect(entry?.before.text).toBe('Tas bort');
  });

  it('are about a part that is asked, of a report that is opened', async () => {
    expect((await owner.post<ProblemBody>(PATH, { part: 'ak9', text: 'Hej' })).body.code).toBe('report.no-such-part');
    expect((await owner.post(PATH, { part: 'ak1', text: '' })).status).toBe(400);
    expect((await owner.get('/annual-reports/2025/comments')).status).toBe(404);
    expect((await owner.put(`${PATH}/inget/resolution`)).status).toBe(404);
  });

  it('do not exist for another region, even through its own report', async () => {
    const { id } = await write(evaluator);
    const neighbour = await api.as('neighbour');
    expect((await neighbour.get(PATH)).status).toBe(404);
    await neighbour.put('/annual-reports/2026', {});
    expect(await listed(neighbour)).toEqual([]);
    expect((await neighbour.put(`${PATH}/${id}/resolution`)).status).toBe(404);
    expect((await neighbour.delete(`${PATH}/${id}`)).status).toBe(404);
  });
});
