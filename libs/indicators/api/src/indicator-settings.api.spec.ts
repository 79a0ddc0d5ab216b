import type { IndicatorSettings } from '@rt/indicators/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import type { ProblemBody } from '@rt/shared/domain';
import { IndicatorsModule } from './indicators.module';

const SIMILAR = { code: 'E1', name: 'Liknande regioner', counties: ['21', '17'] };
const PATH = '/indicator-settings';

describe('the settings of a region’s indicators', () => {
  let api: TestApi;
  let owner: TestClient;
  beforeAll(async () => {
    api = await createTestApi(IndicatorsModule);
    owner = await api.as('strategy_owner');
  });
  afterEach(() => api.dataSource.query('DELETE FROM indicator_settings'));
  afterAll(() => api.close());
  const change = (version: number, changes: object) =>
    owner.put<IndicatorSettings & ProblemBody>(
      PATH,
      { maxPerGoal: 4, comparators: [], groups: [], ...changes },
      { version },
    );

  it('are the usual until somebody settles others', async () =>
    expect((await owner.get(PATH)).body).toEqual({ maxPerGoal: 5, comparators: [], groups: [], version: 0 }));
  it('are kept as they were given', async () => {
    expect((await change(0, { comparators: ['21', '17'] })).body).toEqual({
      maxPerGoal: 4,
      comparators: ['21', '17'],
      groups: [],
      version: 1,
    });
    expect((await change(1, { comparators: ['17'] })).body).toMatchObject({ comparators: ['17'], version: 2 });
  });
  it('hold groups: counties picked by hand, and those of the source', async () => {
    const groups = [SIMILAR, { code: 'G2329', name: 'Alla regioner (ovägt medel)', counties: [] }];
    expect((await change(0, { groups })).body.groups).toEqual(groups);
    expect((await owner.get<IndicatorSettings>(PATH)).body.groups).toEqual(groups);
  });
  it('show both where somebody else was first', async () => {
    await change(0, { maxPerGoal: 7 });
    const stale = await change(0, { maxPerGoal: 3 });
    expect([stale.status, stale.body.current]).toEqual([
      412,
      { maxPerGoal: 7, comparators: [], groups: [], version: 1 },
    ]);
  });
  it('are set by one of two who set the first ones at once', async () => {
    const answers = await Promise.all([change(0, { maxPerGoal: 2 }), change(0, { maxPerGoal: 3 })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
  it.each<[string, object]>([
    ['no indicators at all', { maxPerGoal: 0 }],
    ['half an indicator', { maxPerGoal: 2.5 }],
    ['the country, which is always there', { comparators: ['00'] }],
    ['a place nobody knows', { comparators: ['02'] }],
    ['the same place twice', { comparators: ['21', '21'] }],
    ['no list', { comparators: '21' }],
    ['a group of one county', { groups: [{ ...SIMILAR, counties: ['21'] }] }],
    ['a group with a county nobody knows', { groups: [{ ...SIMILAR, counties: ['21', '02'] }] }],
    ['a group of the source with counties of ours', { groups: [{ ...SIMILAR, code: 'G2329' }] }],
    ['a group without a name', { groups: [{ ...SIMILAR, name: ' ' }] }],
    ['two groups of one code', { groups: [SIMILAR, { ...SIMILAR, name: 'Andra' }] }],
    ['a group that is no group', { groups: ['E1'] }],
    ['a group coded as a county', { groups: [{ ...SIMILAR, code: '21' }] }],
  ])('do not take %s', async (_, changes) => expect((await change(0, changes)).status).toBe(400));
  it('are read by every reader and changed by those who name the concepts', async () => {
    const reader = await api.as('reader');
    expect((await reader.get(PATH)).status).toBe(200);
    expect((await reader.put(PATH, { maxPerGoal: 4, comparators: [], groups: [] }, { version: 0 })).status).toBe(403);
  });
  it('are each region’s own', async () => {
    await change(0, { maxPerGoal: 9 });
    expect((await (await api.as('neighbour')).get(PATH)).body).toMatchObject({ maxPerGoal: 5, version: 0 });
  });
});
