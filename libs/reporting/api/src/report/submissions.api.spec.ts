import { createHash } from 'node:crypto';
import { type AnnualReport, canonicalJson, richTextFromPlain, type SecondSnapshot } from '@rt/reporting/domain';
import { NO_FACTS } from '@rt/learning/domain';
import type { ProblemBody } from '@rt/shared/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { ReportingModule } from '../reporting.module';

const DECISION = 'Regionstyrelsen 2027-02-10, § 12';
const REASON = 'Frågan besvaras i bilagan till beslutet.';

describe('the annual report, once it is submitted', () => {
  let api: TestApi;
  let owner: TestClient;

  beforeAll(async () => {
    api = await createTestApi(ReportingModule);
    owner = await api.as('strategy_owner');
  });
  afterAll(() => api?.close());

  const submit = (year: number, blanksReason: string | null = REASON) =>
    owner.put<AnnualReport & ProblemBody>(`/annual-reports/${year}/submission`, { decision: DECISION, blanksReason });
  const opened = async (year: number, text: string) => {
    await owner.put(`/annual-reports/${year}`, {});
    await owner.put(
      `/annual-reports/${year}/answers/ak6.use`,
      { body: richTextFromPlain(text), done: true },
      { version: 1 },
    );
  };
  const sealedOf = async (year: number) => (await owner.get<SecondSnapshot>(`/annual-reports/${year}/snapshot`)).body;
  const amend = (year: number, text: string) =>
    owner.post<AnnualReport & ProblemBody>(`/annual-reports/${year}/amendments`, {
      part: 'ak6.use',
      body: richTextFromPlain(text),
      reason: 'Siffran var fel avskriven.',
    });

  it('names the parts that are blank, and is submitted with them only for a reason', async () => {
    await opened(2026, 'Tre studier.');
    const refused = await submit(2026, null);
    expect(refused.status).toBe(422);
    expect(refused.body.issues?.map(({ path }) => path)).toEqual([
      'answers.ak1',
      'answers.ak2',
      'answers.ak3',
      'answers.ak4-5',
      'answers.ak6.conduct',
      'answers.ak6.studies',
      'answers.ak6.funded',
    ]);
    expect((await owner.get<AnnualReport>('/annual-reports/2026')).body.submission).toBeNull();
    expect((await submit(2026)).body.submission).toMatchObject({ decision: DECISION, blanksReason: REASON });
  });

  it('is sealed: the snapshot’s SHA-256 is that of its bytes, which are canonical JSON', async () => {
    await opened(2025, 'Å, ä och ö – ”så”.');
    const { submission } = (await submit(2025)).body;
    const [kept] = await api.dataSource.query<{ snapshot: string }[]>(
      'SELECT snapshot FROM report_submission WHERE sha256 = $1',
      [submission?.sha256],
    );
    const snapshot = await sealedOf(2025);
    expect(canonicalJson(snapshot)).toBe(kept?.snapshot);
    expect(createHash('sha256').update(canonicalJson(snapshot), 'utf8').digest('hex')).toBe(submission?.sha256);
    expect(snapshot.answers.find(({ part }) => part === 'ak6.use')?.text).toBe('Å, ä och ö – ”så”.');
    expect(snapshot.region.name).toMatch(/^Region/);
  });

  it('is not submitted twice, nor changed but by amendments', async () => {
    await opened(2024, 'Två.');
    await submit(2024);
    expect((await submit(2024)).body.code).toBe('report.submitted');
    const late = await owner.put<ProblemBody>(
      '/annual-reports/2024/answers/ak6.use',
      { body: richTextFromPlain('Tre.'), done: true },
      { version: 2 },
    );
    expect([late.status, late.body.code]).toEqual([409, 'report.submitted']);
  });

  it('shows each amendment with what stood before, and leaves the snapshot as it was', async () => {
    await opened(2023, 'Två.');
    await submit(2023);
    const sealed = await sealedOf(2023);
    expect((await amend(2023, 'Tre.')).status).toBe(201);
    const { amendments } = (await amend(2023, 'Fyra.')).body;
    expect(amendments.map(({ before, after }) => [before.text, after.text])).toEqual([
      ['Två.', 'Tre.'],
      ['Tre.', 'Fyra.'],
    ]);
    expect(await sealedOf(2023)).toEqual(sealed);
    expect((await amend(2023, 'Fyra.')).body.code).toBe('report.nothing-changed');
  });

  it('is amended in its structure alone too, and in a part that was left blank', async () => {
    await opened(2020, 'Två.');
    await submit(2020);
    const strong = { type: 'text', text: 'Två.', marks: [{ type: 'strong' }] };
    const body = { type: 'doc', content: [{ type: 'paragraph', content: [strong] }] };
    const change = (part: string) =>
      owner.post<AnnualReport>('/annual-reports/2020/amendments', { part, body, reason: 'Det ska synas bättre.' });
    expect((await change('ak6.use')).status).toBe(201);
    const { amendments } = (await change('ak1')).body;
    expect(amendments.map(({ before, after }) => [before.text, after.text])).toEqual([
      ['Två.', 'Två.'],
      ['', 'Två.'],
    ]);
    expect((await owner.put<AnnualReport>('/annual-reports/2021', {})).body.previous?.answers.map(({ text }) => text)).toEqual(['Två.', '', '', '', '', '', '', 'Två.']); // prettier-ignore
  });

  it('keeps the figures that were sealed, whatever comes after, and writes them into the answers', async () => {
    const seen = { type: 'figure', attrs: { key: 'studies.completed', seen: '99' } };
    await owner.put('/annual-reports/2019', {});
    const body = { type: 'doc', content: [{ type: 'paragraph', content: [seen] }] };
    await owner.put('/annual-reports/2019/answers/ak6.use', { body, done: true }, { version: 1 });
    await submit(2019);
    const late = { title: 'Kom för sent', kind: 'analysis', state: 'complete', completedOn: '2019-05-04', goalIds: [] };
    await (await api.as('evaluator')).post('/studies', { ...NO_FACTS, dueOn: null, url: null, ...late });
    const { figures, answers } = (await owner.get<AnnualReport>('/annual-reports/2019')).body;
    expect(figures.find(({ key }) => key === 'studies.completed')?.value).toBe(0);
    expect(answers.find(({ part }) => part === 'ak6.use')?.text).toBe('0');
  });

  it('is neither amended nor handed out before it is submitted', async () => {
    await opened(2022, 'Två.');
    expect((await amend(2022, 'Tre.')).body.code).toBe('report.not-submitted');
    expect((await owner.get<ProblemBody>('/annual-reports/2022/snapshot')).body.code).toBe('report.not-submitted');
  });

  it('is submitted by one of two who try at once', async () => {
    await opened(2021, 'Två.');
    const statuses = (await Promise.all([submit(2021), submit(2021)])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 409]);
  });
});
