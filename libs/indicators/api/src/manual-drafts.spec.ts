import type { LoadOutcome, Series } from '@rt/indicators/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import type { ProblemBody } from '@rt/shared/domain';
import { createIndicator } from '../testing/src';
import { IndicatorsModule } from './indicators.module';

describe('values by hand', () => {
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

  const enter = (values: object[]) =>
    owner.post<LoadOutcome & ProblemBody>(`/indicators/${id}/observations`, { label: 'Egen mätning', values });
  const row = (changes: object = {}) => ({ placeCode: '20', sex: 'total', period: '2024', value: 5, ...changes });

  it('become a load that can be undone', async () => {
    const outcome = await enter([row(), row({ period: '2024K1', value: 1.5 }), row({ sex: 'women', value: null })]);
    expect(outcome.body).toMatchObject({
      load: { fileName: null, sourceKind: 'manual', label: 'Egen mätning' },
      changes: { added: 3 },
    });
    expect((await series()).map((each) => each.observations.map(({ period }) => period))).toEqual([
      ['2024', '2024K1'],
      ['2024'],
    ]);
    await owner.delete(`/series-loads/${outcome.body.load.id}`);
    expect(await series()).toEqual([]);
  });
  it('may be for a place that only the region knows', async () => {
    await enter([row({ placeCode: 'Älvdal', placeName: 'Region Älvdal' })]);
    expect((await series())[0]).toMatchObject({ placeCode: 'Älvdal', placeName: 'Region Älvdal' });
  });
  it('name every row that cannot be stored, and store none', async () => {
    const answer = await enter([row(), row({ period: 'snart' }), row()]);
    expect(answer.status).toBe(422);
    expect(answer.body.issues?.map((issue) => issue.path)).toEqual(['values[1].period', 'values[2]']);
    expect(await series()).toEqual([]);
  });
  it.each<[string, object[]]>([
    ['none', []],
    ['a sex that is unknown', [row({ sex: 'K' })]],
    ['a value that is a text', [row({ value: '5' })]],
    ['a value without end', [row({ value: 1e300 })]],
    ['a row that is a text', ['hej' as unknown as object]],
  ])('are refused: %s', async (_, values) => expect((await enter(values)).status).toBe(400));
  it('are refused beyond 5 000', async () =>
    expect((await enter(Array.from({ length: 5001 }, (_, at) => row({ placeCode: `P${at}` })))).status).toBe(400));
});
