import { StrategyFixture } from '@rt/coverage/api/testing';
import { NO_FACTS, type StudyDetail } from '@rt/learning/domain';
import type { AnnualReport, MissingInput } from '@rt/reporting/domain';
import { createTestApi, emailOf, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { ReportingModule } from '../reporting.module';

const YEAR = 2024;

describe('what a report waits for', () => {
  let api: TestApi;
  let owner: TestClient;

  const missing = async (client = owner): Promise<readonly MissingInput[]> =>
    (await client.get<AnnualReport>(`/annual-reports/${YEAR}`)).body.missing;
  const told = async (code: string, client = owner) =>
    (await missing(client)).filter((one) => one.code === code).map(({ text, owner, path }) => [text.sv, owner, path]);
  const managerId = async () =>
    (
      await api.dataSource.query<[{ id: string }]>('SELECT id FROM account WHERE email = $1', [
        emailOf('project_manager'),
      ])
    )[0].id;

  beforeAll(async () => {
    api = await createTestApi(ReportingModule);
    owner = await api.as('strategy_owner');
    await owner.put(`/annual-reports/${YEAR}`, {});
  });
  afterAll(() => api?.close());

  it('is nothing where nothing is followed', async () => expect(await missing()).toEqual([]));

  it('is a value of the year for an indicator that a goal has, and not one that its source may still give', async () => {
    const rus = await StrategyFixture.in(api.dataSource, 'Region Dalarna');
    const goal = await rus.goal();
    await rus.indicator(goal, { latest: `${YEAR}-01-01` });
    await rus.indicator(goal, { latest: `${YEAR - 1}-01-01` });
    await rus.indicator(goal, {});
    await api.dataSource.query(
      `UPDATE indicator SET lag_months = 60 WHERE id NOT IN (SELECT indicator_id FROM series)`,
    );
    await api.dataSource.query(`UPDATE indicator SET responsible = 'Regionala analysenheten'`);
    const [late, ...more] = await told('indicator.no-value');
    expect(more).toEqual([]);
    expect(late).toEqual([expect.stringContaining(`har inget värde för ${YEAR}`), 'Regionala analysenheten', expect.stringMatching(/^\/indikatorer\/[0-9a-f-]{36}$/)]); // prettier-ignore
  });

  it('is the report of an intervention that has promised one; nobody else’s for a project manager, no secret one’s name', async () => {
    await api.dataSource.query(
      `WITH home AS (SELECT id FROM region WHERE name = 'Region Dalarna'),
        period AS (INSERT INTO reporting_period (region_id, name, starts_on, ends_on, opens_on, locks_on)
          SELECT id, 'Helår 2024', '2024-01-01', '2024-12-31', '2025-01-01', '2025-02-28' FROM home),
        work AS (INSERT INTO intervention (region_id, name, kind, manager_id, secret)
          SELECT home.id, given.name, 'project', given.manager, given.secret FROM home,
            (VALUES ('Jobbspåret', $1::uuid, false), ('Hemliga stödet', NULL, true), ('Lovade inget', NULL, false)) AS given (name, manager, secret)
          RETURNING id, name)
      INSERT INTO intervention_indicator (intervention_id, indicator_id)
      SELECT work.id, (SELECT id FROM indicator LIMIT 1) FROM work WHERE name <> 'Lovade inget'`,
      [await managerId()],
    );
    const said = async (client: TestClient) =>
      (await told('intervention.not-reported', client)).map(([text, by]) => [text, by]);
    expect(await said(owner)).toEqual([
      ['Hemliga stödet har inte rapporterat Helår 2024.', null],
      ['Jobbspåret har inte rapporterat Helår 2024.', 'project_manager'],
    ]);
    expect(await said(await api.as('project_manager'))).toEqual([
      ['Jobbspåret har inte rapporterat Helår 2024.', 'project_manager'],
    ]);
    expect((await said(await api.as('reader'))).map(([text]) => text)).toContain(
      'Skyddad uppgift har inte rapporterat Helår 2024.',
    );
  });

  it('is what studies have not said: whether 1:1 paid, that they are late', async () => {
    const evaluator = await api.as('evaluator');
    const study = { ...NO_FACTS, kind: 'analysis', url: null, goalIds: [], responsibleId: await managerId() };
    for (const given of [
      { title: 'Obesvarad', state: 'complete', completedOn: '2024-05-01', dueOn: null },
      { title: 'Besvarad', state: 'complete', completedOn: '2024-05-01', dueOn: null, financed11: 'no' },
      { title: 'Ett annat år', state: 'complete', completedOn: '2023-05-01', dueOn: null },
      { title: 'Sen', state: 'ongoing', completedOn: null, dueOn: '2024-11-01' },
    ])
      expect((await evaluator.post<StudyDetail>('/studies', { ...study, ...given })).status).toBe(201);
    expect(await told('study.funding-unsaid')).toEqual([['Obesvarad saknar uppgift om 1:1-medel.', 'project_manager', expect.stringMatching(/^\/larande\/studier\//)]]); // prettier-ignore
    expect((await told('study.overdue')).map(([text]) => text)).toEqual(['Sen skulle vara klar men är det inte.']);
  });

  it('is a year for money that has none', async () => {
    await api.dataSource.query(
      `INSERT INTO funding (intervention_id, fund, amount) SELECT id, 'own', 5 FROM intervention WHERE name = 'Jobbspåret'`,
    );
    expect(await told('funding.no-year')).toEqual([
      ['En insats har medel som inte är fördelade på år.', null, '/insatser?ar=~none'],
    ]);
  });

  it('is nothing of another region, and nothing once the report is submitted', async () => {
    const neighbour = await api.as('neighbour');
    await neighbour.put(`/annual-reports/${YEAR}`, {});
    expect(await missing(neighbour)).toEqual([]);
    await owner.put(`/annual-reports/${YEAR}/submission`, {
      decision: '§ 12, 2027',
      blanksReason: 'Se bilagan till beslutet.',
    });
    expect(await missing()).toEqual([]);
  });
});
