import type { IndicatorMultiple } from '@rt/indicators/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { createIndicator, insertGoal } from '../../testing/src';
import { IndicatorsModule } from '../indicators.module';

describe('small multiples', () => {
  let api: TestApi;
  let owner: TestClient;
  let goal: { id: string };
  let strategyId: string;
  let id: string;
  beforeAll(async () => {
    api = await createTestApi(IndicatorsModule);
    owner = await api.as('strategy_owner');
    goal = await insertGoal(api, 'Fler i arbete 2030');
    const [row] = await api.dataSource.query<{ id: string }[]>(
      `SELECT id FROM strategy WHERE name = 'Fler i arbete 2030'`,
    );
    strategyId = row?.id ?? '';
    id = (await createIndicator(owner, { name: 'Sysselsättning' })).id;
    await createIndicator(owner, { name: 'Utan värden' });
    await owner.put(`/goals/${goal.id}/indicators/${id}`);
    await api.dataSource.query(
      `INSERT INTO indicator_settings (region_id, comparators) SELECT id, '{21}' FROM region WHERE name = 'Region Dalarna'`,
    );
    const value = (placeCode: string, sex: string, period: string, each: number) => ({
      placeCode,
      sex,
      period,
      value: each,
    });
    const places = ['20', '00', '21', '25'];
    const values = places.flatMap((place, at) =>
      ['total', 'women'].flatMap((sex) => ['2023', '2024'].map((period) => value(place, sex, period, at))),
    );
    await owner.post(`/indicators/${id}/observations`, { label: 'Egen räkning', values });
    await api.dataSource.query(
      `INSERT INTO series (indicator_id, place_code, place_name, sex) VALUES ($1, 'G90001', 'En grupp', 'total')`,
      [id],
    );
  });
  afterAll(() => api.close());
  const multiples = async (query = '') => (await owner.get<IndicatorMultiple[]>(`/indicators/multiples${query}`)).body;

  it('show every sex of the own place, and both sexes of the country and of what the region compares with', async () => {
    const [first] = await multiples();
    expect(first?.series.map(({ placeCode, sex }) => [placeCode, sex])).toEqual([
      ['20', 'total'],
      ['20', 'women'],
      ['00', 'total'],
      ['21', 'total'],
    ]);
    expect(first?.series[2]?.observations).toEqual([
      { period: '2023', value: 1, preliminary: false },
      { period: '2024', value: 1, preliminary: false },
    ]);
  });
  it('show the counties and the source’s groups that the region’s groups are made of', async () => {
    const groups = [
      { code: 'E1', name: 'Liknande', counties: ['21', '25'] },
      { code: 'G90001', name: 'Liknande regioner', counties: [] },
    ];
    await api.dataSource.query('UPDATE indicator_settings SET groups = $1', [JSON.stringify(groups)]);
    const [first] = await multiples();
    await api.dataSource.query(`UPDATE indicator_settings SET groups = '[]'`);
    expect(first?.series.map(({ placeCode }) => placeCode)).toEqual(['20', '20', '00', 'G90001', '21', '25']);
  });
  it('are the same summaries as the list, with their series beside them', async () => {
    const { body } = await owner.get<object[]>('/indicators');
    const bare = (await multiples()).map((each) =>
      Object.fromEntries(Object.entries(each).filter(([key]) => key !== 'series')),
    );
    expect(bare).toEqual(body);
    expect((await multiples()).map(({ series }) => series.length)).toEqual([4, 0]);
  });
  it('are those of a strategy or a goal where one is named', async () => {
    for (const query of [`?strategyId=${strategyId}`, `?goalId=${goal.id}`])
      expect((await multiples(query)).map(({ name }) => name)).toEqual(['Sysselsättning']);
  });
  it('are nobody else’s affair', async () => {
    const neighbour = await api.as('neighbour');
    expect((await neighbour.get('/indicators/multiples')).body).toEqual([]);
    for (const query of [`?strategyId=${strategyId}`, `?goalId=${goal.id}`, '?strategyId=x'])
      expect((await neighbour.get(`/indicators/multiples${query}`)).status).toBe(404);
  });
});
