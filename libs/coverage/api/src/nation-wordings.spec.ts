import { type NationWordingPage, type NationWordings, wordingsByLevel } from '@rt/coverage/domain';
import { IdentityModule } from '@rt/identity/api';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import type { ProblemBody } from '@rt/shared/domain';
import { StrategyFixture } from '../testing/src';
import { CoverageModule } from './coverage.module';

describe('how goals are worded over the country', () => {
  let api: TestApi;
  let analyst: TestClient;
  let nation: NationWordings;

  beforeAll(async () => {
    api = await createTestApi(IdentityModule, CoverageModule);
    const dalarna = await StrategyFixture.in(api.dataSource, 'Region Dalarna');
    await dalarna.goal('sub_goal', 'not', null, 'Fler i arbete');
    await dalarna.goal('vision');
    await dalarna.adopt('2020-06-01');
    const next = await dalarna.supersede();
    await next.goal('sub_goal', 'ready', null, 'Minst 82 procent i arbete 2030');
    await next.adopt('2025-06-01');
    const jonkoping = await StrategyFixture.in(api.dataSource, 'Region Jönköpings län');
    await jonkoping.goal('sub_goal', 'partly', null, 'Andelen i arbete ska öka');
    await jonkoping.adopt('2020-11-30');
    const draft = await StrategyFixture.in(api.dataSource, 'Region Gävleborg');
    await draft.goal('sub_goal', 'ready', null, 'Hemligt utkast');
    const programme = await StrategyFixture.in(api.dataSource, 'Region Dalarna', 'Program', 'programme');
    await programme.goal('sub_goal', 'ready', null, 'Programmets mål');
    await programme.adopt('2025-01-01');
    analyst = await api.as('national_analyst');
    nation = (await analyst.get<NationWordings>('/coverage/nation/wordings')).body;
  });
  afterAll(() => api?.close());

  const list = async (query = '') =>
    (await analyst.get<NationWordingPage>(`/coverage/nation/wordings/goals${query}`)).body;

  it('is counted by level and year of adoption, also of versions that have given way', () => {
    expect(nation.regions.map(({ name }) => name)).toEqual(['Region Dalarna', 'Region Jönköpings län']);
    const levels = wordingsByLevel(nation.counts, null);
    expect(levels.find(({ level }) => level === 'sub_goal')?.years).toEqual([
      { year: 2020, regions: 2, goals: 2, ready: 0, partly: 1, not: 1 },
      { year: 2025, regions: 1, goals: 1, ready: 1, partly: 0, not: 0 },
    ]);
  });

  it('is read wording by wording, regions by alphabet, each with where it stands', async () => {
    const { items, total } = await list('?level=sub_goal');
    expect(items.map(({ regionName, year, wording }) => [regionName, year, wording])).toEqual([
      ['Region Dalarna', 2020, 'Fler i arbete'],
      ['Region Dalarna', 2025, 'Minst 82 procent i arbete 2030'],
      ['Region Jönköpings län', 2020, 'Andelen i arbete ska öka'],
    ]);
    expect(total).toBe(3);
    expect(items[1]).toMatchObject({ strategyName: 'Utvecklingsstrategi', versionNumber: 2, verdict: 'ready' });
  });

  it('is narrowed by level, year, verdict and region, a part at a time', async () => {
    expect((await list('?year=2020&verdict=not&level=sub_goal')).total).toBe(1);
    expect((await list(`?regionId=${nation.regions[1]?.id}`)).total).toBe(1);
    const page = await list('?level=sub_goal&offset=1&limit=1');
    expect([page.items.length, page.total]).toEqual([1, 3]);
  });

  it('tells nothing of drafts, nor of other strategies than the one the map is drawn of', async () => {
    const text = JSON.stringify([nation, await list()]);
    expect(text).not.toContain('Hemligt utkast');
    expect(text).not.toContain('Programmets mål');
    expect(text).not.toContain('Gävleborg');
  });

  it('refuses what cannot be asked for', async () => {
    for (const query of ['?level=mål', '?verdict=bra', '?year=snart', '?regionId=1', '?limit=5000'])
      expect((await analyst.get<ProblemBody>(`/coverage/nation/wordings/goals${query}`)).status).toBe(400);
  });

  it('is for the national analyst alone', async () => {
    const owner = await api.as('strategy_owner');
    for (const path of ['wordings', 'wordings/goals', 'concepts', 'indicators'])
      expect((await owner.get(`/coverage/nation/${path}`)).status).toBe(403);
  });
});
