import type { Series, SeriesPreview } from '@rt/indicators/domain';
import { smallDataset } from '@rt/indicators/domain/testing';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { changedDataset, CHOICE, createIndicator, fileOf, loadFile } from '../testing/src';
import { IndicatorsModule } from './indicators.module';

describe('previews of series', () => {
  let api: TestApi;
  let owner: TestClient;
  let id: string;
  beforeAll(async () => {
    api = await createTestApi(IndicatorsModule);
    owner = await api.as('strategy_owner');
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    id = (await createIndicator(owner)).id;
  });

  const series = async () => (await owner.get<Series[]>(`/indicators/${id}/series`)).body;
  const load = (content: unknown, choice?: string) => loadFile(owner, id, content, choice);

  it('suggests the region’s own county, says what is left to choose, and stores nothing', async () => {
    const { status, body } = await owner.upload<SeriesPreview>(
      `/indicators/${id}/series-previews`,
      fileOf(smallDataset()),
    );
    expect(status).toBe(200);
    expect(body.choice).toMatchObject({ places: ['20'], sexes: ['total', 'women', 'men'] });
    expect(body.missing.map((issue) => issue.path)).toEqual(['fixed.Alder']);
    expect(body.series).toEqual([]);
    expect(await series()).toEqual([]);
  });
  it('shows the series of a choice and what loading them would change', async () => {
    await load(smallDataset());
    const preview = await owner.upload<SeriesPreview>(
      `/indicators/${id}/series-previews`,
      fileOf(changedDataset(9, 999)),
      {
        choice: CHOICE,
      },
    );
    expect(preview.body.series).toHaveLength(4);
    expect(preview.body.changes).toEqual({ added: 0, revised: 1, unchanged: 11 });
  });
});
