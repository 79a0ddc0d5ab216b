import type { Statuses } from '@rt/indicators/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { randomUUID } from 'node:crypto';
import { createIndicator } from '../../testing/src';
import { IndicatorsModule } from '../indicators.module';

describe('the statuses of an indicator over HTTP', () => {
  let api: TestApi;
  let owner: TestClient;
  beforeAll(async () => {
    api = await createTestApi(IndicatorsModule);
    owner = await api.as('strategy_owner');
  });
  afterAll(() => api.close());

  const thisYear = new Date().getFullYear();
  const enter = (id: string, values: (number | null)[], placeCode = '20') =>
    owner.post(`/indicators/${id}/observations`, {
      label: 'Egen räkning',
      values: values.map((value, at) => ({
        placeCode,
        sex: 'total',
        period: String(thisYear - values.length + at),
        value,
      })),
    });
  const statuses = async (id: string) => (await owner.get<Statuses>(`/indicators/${id}/statuses`)).body;
  const named = ({ trend, target, data }: Statuses) => [trend.status, target.status, data.status];

  it('are told of an indicator without anything, and none of them is neutral', async () => {
    const { id } = await createIndicator(owner, { baseline: null });
    expect(named(await statuses(id))).toEqual(['untold', 'no_target', 'missing']);
  });
  it('come with their reasons and sums, from the region’s own series and its newest revisions', async () => {
    const { id } = await createIndicator(owner, { baseline: { value: 70, year: thisYear - 5 } });
    await owner.post(`/indicators/${id}/targets`, { value: 80, year: thisYear + 5, reason: null, decision: null });
    await enter(id, [10, 9, 8, 7], '00');
    await enter(id, [71, 72, 73, 99]);
    await enter(id, [71, 72, 73, 74]);
    const found = await statuses(id);
    expect(named(found)).toEqual(['improving', 'on_track', 'current']);
    expect(found.target.reason.sv).toContain('och är nu 74\u00a0procent.');
    expect(found.target.arithmetic.map(({ value }) => value)).toEqual([1, 1, 1]);
    expect(found.trend.arithmetic[0]?.formula.sv).toBe('medianen av 1; 1; 1; 1; 1; 1');
  });
  it('see breaks, and a source that has stopped', async () => {
    const { id } = await createIndicator(owner, { baseline: { value: 70, year: thisYear - 5 } });
    await enter(id, [71, 72, 73, 74]);
    await api.dataSource.query('INSERT INTO series_break (indicator_id, period, note) VALUES ($1, $2, $3)', [
      id,
      String(thisYear - 2),
      'Ny undersökning',
    ]);
    expect(named(await statuses(id))).toEqual(['untold', 'no_target', 'broken_series']);
    await api.dataSource.query("UPDATE indicator SET retired_on = '2020-01-01' WHERE id = $1", [id]);
    expect((await statuses(id)).data.status).toBe('retired_source');
  });
  it('are not shown to another region, nor of what is not there', async () => {
    const { id } = await createIndicator(owner);
    expect((await (await api.as('neighbour')).get(`/indicators/${id}/statuses`)).status).toBe(404);
    for (const gone of [randomUUID(), 'borta'])
      expect((await owner.get(`/indicators/${gone}/statuses`)).status).toBe(404);
  });
});
