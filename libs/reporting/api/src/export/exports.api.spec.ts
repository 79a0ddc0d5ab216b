import { setTimeout as delay } from 'node:timers/promises';
import { type ExportInput, type ExportJob, FORMATS_OF } from '@rt/reporting/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { isOver, type ProblemBody } from '@rt/shared/domain';
import { ReportingModule } from '../reporting.module';

const ORDER: ExportInput = { of: 'annual-report', year: 2026, format: 'docx', language: 'sv' };

describe('reports and compilations as files', () => {
  let api: TestApi;
  let owner: TestClient;
  beforeAll(async () => {
    api = await createTestApi(ReportingModule);
    owner = await api.as('strategy_owner');
    await owner.put('/annual-reports/2026');
  });
  afterAll(() => api?.close());

  const made = async (client: TestClient, order: ExportInput): Promise<ExportJob> => {
    const { status, body } = await client.post<ExportJob>('/exports', order);
    expect([status, body.state, body.format]).toEqual([202, 'queued', order.format]);
    for (let left = 200; left > 0; left -= 1) {
      const { body: job } = await client.get<ExportJob>(`/exports/${body.id}`);
      if (isOver(job.state)) return job;
      await delay(50);
    }
    throw new Error('The file was not made.');
  };

  it.each(FORMATS_OF['annual-report'])(
    'are made as %s in the background, to be saved under their own name',
    async (format) => {
      const job = await made(owner, { ...ORDER, format });
      expect(job).toMatchObject({ state: 'done', progress: 100, year: 2026, of: 'annual-report' });
      const ending = format === 'csv' ? 'zip' : format;
      expect(job.file?.name).toBe(`Återrapportering 2026 Region Dalarna.${ending}`);
      const { status, headers } = await owner.get(`/exports/${job.id}/file`);
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'content-length': String(job.file?.size),
        'content-disposition': expect.stringMatching(/^attachment; filename\*=UTF-8''%C3%85terrapportering%202026/),
      });
    },
  );

  it.each(FORMATS_OF.compilation)(
    'are made of the national compilation as %s, for whoever may read it',
    async (format) => {
      const analyst = await api.as('national_analyst');
      const job = await made(analyst, { ...ORDER, of: 'compilation', year: 2018, format, language: 'en' });
      expect(job.file?.name).toBe(`National compilation 2018.${format}`);
    },
  );

  it('are one’s own: nobody else sees, cancels or fetches them', async () => {
    const { id } = await made(owner, ORDER);
    for (const person of ['evaluator', 'neighbour'] as const) {
      const other = await api.as(person);
      expect((await other.get(`/exports/${id}`)).status).toBe(404);
      expect((await other.get(`/exports/${id}/file`)).status).toBe(404);
      expect((await other.put(`/exports/${id}/cancellation`)).status).toBe(404);
      expect((await other.get<ExportJob[]>('/exports')).body).toEqual([]);
    }
    expect((await owner.get<ExportJob[]>('/exports')).body[0]?.id).toBe(id);
  });

  it.each([
    [404, 'report.not-found', { year: 2025 }],
    [404, 'compilation.not-found', { of: 'compilation' as const, year: 2019 }],
    [422, 'export.no-such-format', { of: 'compilation' as const, year: 2018, format: 'pdf' as const }],
  ])('answer %d %s at once, and make nothing', async (status, code, change) => {
    const refused = await owner.post<ProblemBody>('/exports', { ...ORDER, ...change });
    expect([refused.status, refused.body.code]).toEqual([status, code]);
  });

  it('refuse what is no format, year or language', async () => {
    for (const change of [{ format: 'exe' }, { year: 1 }, { language: 'xx' }, { of: 'everything' }])
      expect((await owner.post('/exports', { ...ORDER, ...change })).status).toBe(400);
  });

  it('are refused to a role that may not read what they are made of', async () => {
    const analyst = await api.as('national_analyst');
    const refused = await analyst.post<ProblemBody>('/exports', ORDER);
    expect([refused.status, refused.body.code]).toEqual([403, 'export.not-allowed']);
  });
});
