import { countRegion, type NationCoverage, type RegionCoverage } from '@rt/coverage/domain';
import { IdentityModule } from '@rt/identity/api';
import { createTestApi, type TestApi } from '@rt/shared/api/testing';
import { StrategyFixture } from '../testing/src';
import { CoverageModule } from './coverage.module';

describe('the gap map of the nation', () => {
  let api: TestApi;
  let nation: NationCoverage;
  let text: string;
  const region = (name: string) => nation.regions.find((each) => each.name === name);

  beforeAll(async () => {
    api = await createTestApi(IdentityModule, CoverageModule);
    const adopted = await StrategyFixture.in(api.dataSource, 'Region Dalarna');
    const overall = await adopted.goal('overall_goal');
    const goal = await adopted.goal('sub_goal', 'ready', overall);
    await adopted.goal('vision');
    await adopted.link(await adopted.intervention('Hemligt namn', { own: 80 }), goal, 75);
    await adopted.adopt();
    await (await StrategyFixture.in(api.dataSource, 'Region Gävleborg')).goal();
    const answer = await (await api.as('national_analyst')).get<NationCoverage>('/coverage/nation');
    nation = answer.body;
    text = JSON.stringify(nation);
  });
  afterAll(() => api?.close());

  it('has every region, by Swedish alphabet, whether or not it has adopted anything', () => {
    expect(nation.regions).toHaveLength(21);
    expect(nation.regions.at(-1)?.name).toBe('Västra Götalandsregionen');
    expect(region('Region Örebro län')).toMatchObject({ strategy: null, goals: [], money: { total: 0 } });
  });

  it('counts an adopted strategy by the rules of its own map', async () => {
    const own = (await (await api.as('strategy_owner')).get<RegionCoverage>('/coverage')).body;
    const dalarna = region('Region Dalarna');
    if (!dalarna) throw new Error('no row');
    expect(countRegion(dalarna)).toEqual(countRegion(own));
    expect(countRegion(dalarna)).toMatchObject({
      goals: 2,
      followable: 2,
      money: { total: 80, followed: 60, lost: 20 },
    });
  });

  it('tells nothing of a draft', () => expect(region('Region Gävleborg')).toMatchObject({ strategy: null, goals: [] }));

  it('carries no words of goals or interventions', () => {
    expect(text).not.toContain('Fler ska ha ett arbete');
    expect(text).not.toContain('Hemligt');
  });

  it('is for the national analyst alone, who in turn has no map of a region', async () => {
    expect((await (await api.as('strategy_owner')).get('/coverage/nation')).status).toBe(403);
    expect((await (await api.as('national_analyst')).get('/coverage')).status).toBe(403);
    expect((await api.anonymous().get('/coverage/nation')).status).toBe(401);
  });
});
