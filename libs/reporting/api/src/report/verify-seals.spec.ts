import type { ReportSnapshot } from '@rt/reporting/domain';
import { createTestApi, type TestApi } from '@rt/shared/api/testing';
import { ReportingModule } from '../reporting.module';
import { verifyFile, verifySeals } from './verify-seals';

describe('the seals of submitted reports', () => {
  let api: TestApi;
  let snapshot: ReportSnapshot;

  beforeAll(async () => {
    api = await createTestApi(ReportingModule);
    const owner = await api.as('strategy_owner');
    await owner.put('/annual-reports/2026', {});
    await owner.put('/annual-reports/2026/submission', {
      decision: 'Regionstyrelsen § 12',
      blanksReason: 'Besvaras i bilagan till beslutet.',
    });
    snapshot = (await owner.get<ReportSnapshot>('/annual-reports/2026/snapshot')).body;
  });
  afterAll(() => api?.close());

  it('say whose report a file holds, whatever its white space', async () => {
    const said = await verifyFile(api.dataSource, `\uFEFF${JSON.stringify(snapshot, null, 2)}\r\n`);
    expect(said).toMatchObject({ ok: true, text: expect.stringContaining('Region Dalarnas rapport för 2026') });
  });

  it('say that one changed letter makes it another file', async () => {
    const changed = JSON.stringify({ ...snapshot, year: 2025 });
    expect((await verifyFile(api.dataSource, changed)).ok).toBe(false);
    expect((await verifyFile(api.dataSource, 'ingen json')).text).toContain('inte JSON');
  });

  it('show what somebody has changed in the database itself', async () => {
    expect(await verifySeals(api.dataSource)).toEqual({
      ok: true,
      text: 'Den enda inlämnade rapporten är oförändrad.',
    });
    await api.dataSource.query(`UPDATE report_submission SET snapshot = replace(snapshot, '2026', '2027')`);
    expect(await verifySeals(api.dataSource)).toMatchObject({
      ok: false,
      text: expect.stringContaining('Region Dalarna, 2026'),
    });
  });
});
