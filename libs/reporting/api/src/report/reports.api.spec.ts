import { NO_FACTS, type StudyDetail, type StudyInput } from '@rt/learning/domain';
import { type AnnualReport, type AnnualReportLine, richTextFromPlain, type RichText } from '@rt/reporting/domain';
import type { ProblemBody } from '@rt/shared/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { ReportingModule } from '../reporting.module';

const study: StudyInput = {
  ...NO_FACTS,
  title: 'Vem får arbete?',
  kind: 'link_follow_up',
  state: 'complete',
  dueOn: null,
  completedOn: '2026-05-04',
  url: null,
  goalIds: [],
};

const answer = (text: string, done: boolean) => ({ body: richTextFromPlain(text), done });
const ALL = ['ak1', 'ak2', 'ak3', 'ak4-5', 'ak6.conduct', 'ak6.studies', 'ak6.funded', 'ak6.use'];

describe('the annual report, while it is written', () => {
  let api: TestApi;
  let owner: TestClient;

  beforeAll(async () => {
    api = await createTestApi(ReportingModule);
    owner = await api.as('strategy_owner');
  });
  afterAll(() => api?.close());

  const open = async (year: number) => (await owner.put<AnnualReport>(`/annual-reports/${year}`, {})).body;

  it('is opened once, with every part unanswered in the order they are asked, and opening it again changes nothing', async () => {
    const report = await open(2026);
    expect(report.answers.map(({ part, text, done }) => [part, text, done])).toEqual(
      ALL.map((part) => [part, '', null]),
    );
    expect(report.region).toEqual({ name: 'Region Dalarna', countyCode: '20' });
    await owner.put('/annual-reports/2026/answers/ak6.use', answer('Så här.', false), { version: 1 });
    expect((await open(2026)).answers.find(({ part }) => part === 'ak6.use')).toMatchObject({
      body: richTextFromPlain('Så här.'),
      text: 'Så här.',
    });
  });

  it('knows what was completed, what goes on and what is planned, and nothing of other years or regions', async () => {
    const stranger = await api.as('neighbour');
    await stranger.post('/studies', { ...study, title: 'I en annan region' });
    const evaluator = await api.as('evaluator');
    for (const one of [
      { ...study, financed11: 'partly' },
      { ...study, title: 'För länge sedan', completedOn: '2019-01-01' },
      { ...study, title: 'På gång', state: 'ongoing', completedOn: null, startedOn: '2026-02-01' },
      { ...study, title: 'Nästa år', state: 'planned', completedOn: null, dueOn: '2027-06-30' },
    ])
      expect((await evaluator.post<StudyDetail>('/studies', one)).status).toBe(201);
    const { figures, tables } = await open(2026);
    const values = Object.fromEntries(figures.map(({ key, value }) => [key, value]));
    expect(values).toMatchObject({
      'studies.completed': 1,
      'studies.funded-partly': 1,
      'studies.ongoing': 1,
      'studies.planned': 1,
    });
    expect(tables.find(({ key }) => key === 'studies.completed')?.rows).toEqual([
      ['Vem får arbete?', 'Uppföljning av kopplingen mellan strategi och insatser', '2026-05-04', 'Delvis'],
    ]);
    const drafts = await owner.get<{ part: string; body: RichText }[]>('/annual-reports/2026/drafts');
    expect(drafts.body.map(({ part }) => part)).toEqual(ALL);
    expect(JSON.stringify(drafts.body)).toContain('"key":"studies.completed"');
  });

  it('shows what the report before it said', async () => {
    await open(2030);
    await owner.put('/annual-reports/2030/answers/ak1', answer('Som det var.', false), { version: 1 });
    const { previous } = await open(2031);
    expect(previous?.year).toBe(2030);
    expect(previous?.answers[0]).toEqual({
      part: 'ak1',
      body: richTextFromPlain('Som det var.'),
      text: 'Som det var.',
    });
    expect((await open(2018)).previous).toBeNull();
  });

  it('loses nobody’s words where two write at once', async () => {
    await open(2025);
    const write = (text: string) =>
      owner.put<AnnualReport & ProblemBody>('/annual-reports/2025/answers/ak6.conduct', answer(text, false), {
        version: 1,
      });
    expect((await write('Den första.')).status).toBe(200);
    const late = await write('Den andra.');
    expect(late.status).toBe(412);
    expect(late.body.current).toMatchObject({ text: 'Den första.', version: 2 });
  });

  it('keeps who ticked a part off, till the tick is taken away', async () => {
    await open(2024);
    const path = '/annual-reports/2024/answers/ak6.use';
    const tick = async (done: boolean, version: number) =>
      (await owner.put<AnnualReport>(path, answer('Klart.', done), { version })).body.answers.find(
        ({ part }) => part === 'ak6.use',
      )?.done;
    expect(await tick(true, 1)).toMatchObject({ at: expect.any(String) });
    expect((await owner.get<AnnualReportLine[]>('/annual-reports')).body).toContainEqual(
      expect.objectContaining({ year: 2024, parts: 8, done: 1, submittedAt: null }),
    );
    expect(await tick(false, 2)).toBeNull();
  });

  it('says what is wrong with a year, a part, or a report that nobody has opened', async () => {
    const code = async (path: string) => {
      const { status, body } = await owner.get<ProblemBody>(path);
      return [status, body.code];
    };
    expect(await code('/annual-reports/2023')).toEqual([404, 'report.not-found']);
    expect((await owner.put<ProblemBody>('/annual-reports/2017', {})).body.code).toBe('report.no-such-year');
    expect((await owner.put<ProblemBody>('/annual-reports/99999', {})).body.code).toBe('report.no-such-year');
    expect((await owner.get('/annual-reports/i-fjol')).status).toBe(400);
    await open(2022);
    const part = await owner.put<ProblemBody>('/annual-reports/2022/answers/ak9', answer('', false), { version: 1 });
    expect(part.body.code).toBe('report.no-such-part');
  });

  it('is read by the region’s people and written by its strategy owners only', async () => {
    await open(2026);
    const reader = await api.as('reader');
    expect((await reader.get('/annual-reports/2026')).status).toBe(200);
    expect((await reader.put('/annual-reports/2021', {})).status).toBe(403);
    const stranger = await api.as('neighbour');
    expect((await stranger.get('/annual-reports/2026')).status).toBe(404);
  });
});
