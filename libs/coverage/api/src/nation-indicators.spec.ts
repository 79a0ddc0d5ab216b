import { commonName, differencesOf, type NationIndicators, regionsOf } from '@rt/coverage/domain';
import { IdentityModule } from '@rt/identity/api';
import { createTestApi, type TestApi } from '@rt/shared/api/testing';
import { StrategyFixture } from '../testing/src';
import { CoverageModule } from './coverage.module';

const SCB = { source_kind: 'scb', source: 'SCB, BAS', source_id: 'TAB5678' };

describe('indicators that several regions have', () => {
  let api: TestApi;
  let nation: NationIndicators;

  beforeAll(async () => {
    api = await createTestApi(IdentityModule, CoverageModule);
    const dalarna = await StrategyFixture.in(api.dataSource, 'Region Dalarna');
    const [overall, sub] = [await dalarna.goal('overall_goal'), await dalarna.goal('sub_goal')];
    await dalarna.passport(sub, { name: 'Sysselsättningsgrad', ...SCB });
    await dalarna.passport(overall, { name: 'Utsläpp', definition: 'Ton per  invånare.', unit: 'ton' });
    await dalarna.passport(sub, { name: 'Nyföretagande' });
    await dalarna.passport(sub, { name: 'Bara vår' });
    await dalarna.adopt();
    const orebro = await StrategyFixture.in(api.dataSource, 'Region Örebro län');
    const goal = await orebro.goal('priority');
    await orebro.passport(goal, { name: 'Andel i arbete', ...SCB, source_id: 'tab5678', unit: '%' });
    await orebro.passport(goal, { name: 'Klimatutsläpp', definition: 'ton per invånare.', unit: 'ton' });
    await orebro.passport(goal, { name: 'nyföretagande', polarity: 'none' });
    await orebro.adopt();
    const draft = await StrategyFixture.in(api.dataSource, 'Region Gävleborg');
    await draft.passport(await draft.goal(), { name: 'Bara vår' });
    nation = (await (await api.as('national_analyst')).get<NationIndicators>('/coverage/nation/indicators')).body;
  });
  afterAll(() => api?.close());

  const found = (sameBy: string) => nation.indicators.find((each) => each.sameBy === sameBy);

  it('are the same by the table they come from, whatever they are called', () => {
    const common = found('source');
    expect(common?.passports.map(({ regionName, name, levels }) => [regionName, name, levels])).toEqual([
      ['Region Dalarna', 'Sysselsättningsgrad', ['sub_goal']],
      ['Region Örebro län', 'Andel i arbete', ['priority']],
    ]);
    expect(common && differencesOf(common)).toContain('unit');
  });

  it('are the same by their definition, where there is no table', () => {
    const common = found('definition');
    expect(common && [commonName(common), regionsOf(common), differencesOf(common)]).toEqual(['Klimatutsläpp', 2, []]);
  });

  it('are the same by their name, where nothing else is said', () => {
    const common = found('name');
    expect(common && differencesOf(common)).toEqual(['polarity']);
  });

  it('are not those of one region, nor those of drafts', () => {
    expect(nation.indicators).toHaveLength(3);
    expect([nation.regions, nation.alone]).toEqual([2, 1]);
  });
});
