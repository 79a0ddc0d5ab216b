import { type AnnualReport, canonicalJson, type FirstSnapshot, richTextFromPlain } from '@rt/reporting/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { ReportingModule } from '../reporting.module';
import { sha256Of } from './sha256-of';
import { verifyFile, verifySeals } from './verify-seals';

const OLD: FirstSnapshot = {
  format: 'roda-traden/annual-report',
  formatVersion: 1,
  region: { name: 'Region Dalarna', countyCode: '20' },
  year: 2024,
  questionsFrom: 2018,
  answers: [{ part: 'ak6.use', question: 'Hur har erfarenheter tagits till vara?', text: 'Ett.\n\nTvå – ”så”.' }],
  facts: { completed: [], ongoing: [], planned: [], uses: [], changes: 2 },
  submission: { at: '2025-02-10T10:00:00.000Z', decision: '§ 12', blanksReason: null },
};

describe('a report that was sealed when answers were characters alone', () => {
  let api: TestApi;
  let owner: TestClient;
  const bytes = canonicalJson(OLD);
  const read = async () => (await owner.get<AnnualReport>('/annual-reports/2024')).body;

  beforeAll(async () => {
    api = await createTestApi(ReportingModule);
    owner = await api.as('strategy_owner');
    await owner.put('/annual-reports/2024', {});
    await api.dataSource.query(
      `INSERT INTO report_submission (report_id, at, decision, snapshot, sha256)
       SELECT id, '2025-02-10T10:00:00Z', '§ 12', $1, $2 FROM annual_report`,
      [bytes, sha256Of(bytes)],
    );
  });
  afterAll(() => api?.close());

  it('is still unchanged, and is told from its file', async () => {
    expect((await verifySeals(api.dataSource)).ok).toBe(true);
    expect(await verifyFile(api.dataSource, bytes)).toMatchObject({ ok: true, text: expect.stringContaining('2024') });
    expect((await owner.get<FirstSnapshot>('/annual-reports/2024/snapshot')).body).toEqual(OLD);
  });

  it('is read as paragraphs, and has no figures that nobody sealed', async () => {
    const { answers, figures, missing, submission } = await read();
    expect(answers).toEqual([
      expect.objectContaining({ part: 'ak6.use', body: richTextFromPlain('Ett.\n\nTvå – ”så”.') }),
    ]);
    expect([figures, missing]).toEqual([[], []]);
    expect(submission?.sha256).toBe(sha256Of(bytes));
  });

  it('is amended as any other', async () => {
    const change = { part: 'ak6.use', body: richTextFromPlain('Tre.'), reason: 'Fel avskrivet från början.' };
    await owner.post('/annual-reports/2024/amendments', change);
    expect((await read()).amendments.map(({ before, after }) => [before.text, after.text])).toEqual([
      ['Ett.\n\nTvå – ”så”.', 'Tre.'],
    ]);
  });
});
