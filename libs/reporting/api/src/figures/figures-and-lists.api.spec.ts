import { CoverageModule } from '@rt/coverage/api';
import { StrategyFixture } from '@rt/coverage/api/testing';
import { judgeThreads, opening, type RegionCoverage } from '@rt/coverage/domain';
import { IndicatorsModule } from '@rt/indicators/api';
import { factsOf, type IndicatorSummary, statusesOf } from '@rt/indicators/domain';
import { PortfolioModule } from '@rt/portfolio/api';
import type { InterventionPage } from '@rt/portfolio/domain';
import type { AnnualReport, ReportFigure } from '@rt/reporting/domain';
import { formatDate } from '@rt/shared/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { ReportingModule } from '../reporting.module';

/** The parts of the address of the list of interventions, as the list asks the server. */
const ASKED: Readonly<Record<string, string>> = {
  fond: 'fund',
  finansiarer: 'funders',
  ar: 'year',
  typ: 'kind',
  kommun: 'municipality',
  jamstalldhet: 'equality',
  mangfald: 'integrationDiversity',
  miljo: 'environmentClimate',
};

describe('a figure and the list it leads to', () => {
  let api: TestApi;
  let owner: TestClient;
  let report: AnnualReport;

  beforeAll(async () => {
    api = await createTestApi(ReportingModule, PortfolioModule, IndicatorsModule, CoverageModule);
    owner = await api.as('strategy_owner');
    const rus = await StrategyFixture.in(api.dataSource, 'Region Dalarna');
    const [followed, vague] = [await rus.goal('sub_goal', 'ready'), await rus.goal('sub_goal', 'partly')];
    await rus.indicator(followed, { baseline: true, target: true, latest: '2025-01-01' });
    await rus.indicator(vague, {});
    await rus.link(await rus.intervention('Kopplad', {}), followed, 50);
    const work = async (name: string, kind: string, funding: object[], facts: object = {}) => {
      const made = await owner.post('/interventions', { name, kind, funding, ...facts });
      expect(made.status).toBe(201);
    };
    const of = (fund: string, amount: number, year: number | null = 2026, paid: number | null = null) => ({
      fund,
      amount,
      year,
      paid,
    });
    const equal = (answer: string) => ({ criterion: 'equality', answer });
    await work('Samfinansierat', 'project', [of('appropriation_1_1', 100.5, 2026, 40), of('erdf', 300)], {
      municipalities: ['2080', '2081'],
      horizontal: [equal('main'), { criterion: 'environment_climate', answer: 'none' }],
    });
    await work(
      'Två år',
      'project',
      [of('appropriation_1_1', 200), of('appropriation_1_1', 900, 2025), of('erdf', 10, 2025)],
      { municipalities: ['2080'], horizontal: [equal('part')] },
    );
    await work('Företagsstöd', 'business_support', [of('appropriation_1_1', 50)], { horizontal: [equal('none')] });
    await work('Utan år', 'process', [of('appropriation_1_1', 70, null)], { horizontal: [equal('main')] });
    await work('Eget', 'own_activity', [of('own', 10)]);
    const stranger = await api.as('neighbour');
    await stranger.post('/interventions', { name: 'Grannens', kind: 'project', funding: [of('appropriation_1_1', 5)] });
    report = (await owner.put<AnnualReport>('/annual-reports/2026', {})).body;
  });
  afterAll(() => api?.close());

  const figure = (key: string): ReportFigure => {
    const found = report.figures.find((one) => one.key === key);
    if (!found) throw new Error(`No figure ${key}.`);
    return found;
  };
  const listOf = async ({ source }: ReportFigure) => {
    const address = new URL(source.path, 'http://x').searchParams;
    const query = [...address].map(([name, value]) =>
      name === 'visa' ? 'links=without_goal' : `${ASKED[name]}=${value}`,
    );
    return (await owner.get<InterventionPage>(`/interventions?${query.join('&')}`)).body;
  };

  it.each([
    ['interventions.all', 6],
    ['interventions.without-goal', 5],
    ['appropriation.interventions', 3],
    ['appropriation.projects', 2],
    ['money.interventions', 4],
    ['money.several-municipalities', 1],
    ['money.co-funded', 1],
    ['horizontal.equality.unanswered', 1],
    ['horizontal.integration-diversity.unanswered', 4],
    ['horizontal.environment-climate.unanswered', 3],
  ])('agree on how many there are: %s', async (key, count) => {
    expect((await listOf(figure(key))).total).toBe(count);
    expect(figure(key).value).toBe(count);
  });

  it.each([
    ['horizontal.equality', 2, 50],
    ['horizontal.integration-diversity', 0, 0],
    ['horizontal.environment-climate', 0, 0],
  ])('agree on how many contribute, as a part of those of the year: %s', async (key, count, percent) => {
    expect((await listOf(figure(key))).total).toBe(count);
    expect(figure(key).value).toBe(percent);
    expect(figure('money.interventions').value).toBe(4);
  });

  it.each([
    ['appropriation.decided', 350.5],
    ['appropriation.paid', 40],
    ['appropriation.undated', 70],
    ['money.decided', 660.5],
    ['funds.erdf', 45.4],
  ])('tell of the money of that year alone: %s', (key, value) => expect(figure(key).value).toBe(value));

  it('agree on which goals can be followed up, and which have interventions', async () => {
    const { body } = await owner.get<RegionCoverage>('/coverage');
    const threads = judgeThreads(body.goals);
    const { goals, asked } = opening(body, threads);
    expect(figure('goals.asked').value).toBe(asked);
    expect(figure('goals.followed')).toMatchObject({
      value: goals.followed.size,
      source: { path: '/karta?siffra=followed' },
    });
    expect(figure('goals.without-interventions').value).toBe(goals.without_interventions.size);
    expect(figure('goals.linked').value).toBe(
      [...threads.values()].filter(({ links }) => links.interventions.state === 'running').length,
    );
    expect([asked, goals.followed.size, goals.without_interventions.size]).toEqual([2, 1, 1]);
  });

  it('agree on how the indicators stand', async () => {
    const { body } = await owner.get<IndicatorSummary[]>('/indicators');
    const today = formatDate(new Date());
    const standing = body.map((indicator) => statusesOf(factsOf(indicator), today).target.status);
    for (const status of ['untold', 'no_target', 'reached'] as const)
      expect(figure(`indicators.${status.replace('_', '-')}`).value).toBe(
        standing.filter((one) => one === status).length,
      );
    expect(figure('indicators.no-target')).toMatchObject({ value: 1, source: { path: '/indikatorer?mal=saknas' } });
    expect(figure('indicators.all').value).toBe(2);
  });

  it('is drafted of without a figure that is not there', async () => {
    const { body } = await owner.get<{ part: string }[]>('/annual-reports/2026/drafts');
    const keys = [...JSON.stringify(body).matchAll(/"figure","attrs":\{"key":"([^"]+)"/g)].map(([, key]) => key ?? '');
    expect(keys.length).toBeGreaterThan(10);
    for (const key of keys) expect(figure(key).value).not.toBeNull();
  });
});
