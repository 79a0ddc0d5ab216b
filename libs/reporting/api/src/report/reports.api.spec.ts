import { NO_FACTS, type StudyDetail, type StudyInput } from '@rt/learning/domain';
import type { AnnualReport, AnnualReportLine } from '@rt/reporting/domain';
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

describe('the annual report, while it is written', () => {
  let api: TestApi;
  let owner: TestClient;

  beforeAll(async () => {
    api = await createTestApi(ReportingModule);
    owner = await api.as('strategy_owner');
  });
  afterAll(() => api?.close());

  const open = async (year: number) => (await owner.put<AnnualReport>(`/annual-reports/${year}`, {})).body;

  it('is opened once, with every part of ÅK6 unanswered, and opening it again changes nothing', async () => {
    const report = await open(2026);
    expect(report.answers.map(({ part, text, done }) => [part, text, done]).sort()).toEqual(
      ['ak6.conduct', 'ak6.funded', 'ak6.studies', 'ak6.use'].map((part) => [part, '', null]),
    );
    await owner.put('/annual-reports/2026/answers/ak6.use', { text: 'Så här.', done: false }, { version: 1 });
    expect((await open(2026)).answers.find(({ part }) => part === 'ak6.use')?.text).toBe('Så här.');
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
    const { facts } = await open(2026);
    const titles = (list: readonly { title: string }[]) => list.map(({ title }) => title);
    expect(titles(facts.completed)).toEqual(['Vem får arbete?']);
    expect(facts.completed[0]).toMatchObject({ financed11: 'partly', completedOn: '2026-05-04' });
    expect([titles(facts.ongoing), titles(facts.planned)]).toEqual([['På gång'], ['Nästa år']]);
  });

  it('loses nobody’s words where two write at once', async () => {
    await open(2025);
    const write = (text: string) =>
      owner.put<AnnualReport & ProblemBody>(
        '/annual-reports/2025/answers/ak6.conduct',
        { text, done: false },
        { version: 1 },
      );
    expect((await write('Den första.')).status).toBe(200);
    const late = await write('Den andra.');
    expect(late.status).toBe(412);
    expect(late.body.current).toMatchObject({ text: 'Den första.', version: 2 });
  });

  it('keeps who ticked a part off, till the tick is taken away', async () => {
    await open(2024);
    const path = '/annual-reports/2024/answers/ak6.use';
    const tick = async (done: boolean, version: number) =>
      (await owner.put<AnnualReport>(path, { text: 'Klart.', done }, { version })).body.answers.find(
        ({ part }) => part === 'ak6.use',
      )?.done;
    expect(await tick(true, 1)).toMatchObject({ at: expect.any(String) });
    expect((await owner.get<AnnualReportLine[]>('/annual-reports')).body).toContainEqual(
      expect.objectContaining({ year: 2024, parts: 4, done: 1, submittedAt: null }),
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
    const part = await owner.put<ProblemBody>(
      '/annual-reports/2022/answers/ak9',
      { text: '', done: false },
      { version: 1 },
    );
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
