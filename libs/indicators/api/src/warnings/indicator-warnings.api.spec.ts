import type { IndicatorWarning } from '@rt/indicators/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import type { ProblemBody } from '@rt/shared/domain';
import { randomUUID } from 'node:crypto';
import { createIndicator, insertGoal, passport } from '../../testing/src';
import { IndicatorsModule } from '../indicators.module';

describe('warnings about indicators', () => {
  let api: TestApi;
  let owner: TestClient;
  let neighbour: TestClient;
  beforeAll(async () => {
    api = await createTestApi(IndicatorsModule);
    owner = await api.as('strategy_owner');
    neighbour = await api.as('neighbour');
  });
  afterAll(() => api.close());

  const attached = async (goalId: string, changes: Parameters<typeof createIndicator>[1] = {}) => {
    const made = await createIndicator(owner, changes);
    await owner.put(`/goals/${goalId}/indicators/${made.id}`);
    return made;
  };
  const codes = async (path: string) => (await owner.get<IndicatorWarning[]>(path)).body.map(({ code }) => code);

  it('tell of an indicator against its goal, at the indicator and at the goal', async () => {
    const goal = await insertGoal(api, 'Arbetslösheten ska minska till 5 procent 2030.');
    const { id } = await attached(goal.id, { name: 'Arbetslöshet 16–64 år', polarity: 'higher' });
    const { body } = await owner.get<IndicatorWarning[]>(`/indicators/${id}/warnings`);
    expect(body).toEqual([
      expect.objectContaining({ code: 'against_wording', goalIds: [goal.id], indicatorIds: [id], field: 'polarity' }),
    ]);
    expect((await owner.get(`/goals/${goal.id}/indicator-warnings`)).body).toEqual(body);
  });
  it('see baseline, target, values and sexes', async () => {
    const { id } = await createIndicator(owner, { unit: 'procent', bySex: true });
    await owner.post(`/indicators/${id}/targets`, { value: 75, year: 2030, reason: null, decision: null });
    const value = { placeCode: '20', sex: 'total', period: '2024', value: 180 };
    await owner.post(`/indicators/${id}/observations`, { label: 'Egen räkning', values: [value] });
    expect(await codes(`/indicators/${id}/warnings`)).toEqual(['share_over_whole', 'met_at_baseline', 'sexes_missing']);
  });
  it('forget a value that has been revised', async () => {
    const { id } = await createIndicator(owner);
    const enter = (value: number) =>
      owner.post(`/indicators/${id}/observations`, {
        label: 'Egen räkning',
        values: [{ placeCode: '20', sex: 'total', period: '2024', value }],
      });
    await enter(790);
    expect(await codes(`/indicators/${id}/warnings`)).toEqual(['share_over_whole']);
    await enter(79);
    expect(await codes(`/indicators/${id}/warnings`)).toEqual([]);
  });
  it('tell of more indicators on a goal than the region allows itself', async () => {
    const goal = await insertGoal(api, 'Fler ska trivas.');
    for (let count = 0; count < 3; count++) await attached(goal.id);
    expect(await codes(`/goals/${goal.id}/indicator-warnings`)).toEqual([]);
    await api.dataSource.query(
      `INSERT INTO indicator_settings (region_id, max_per_goal) SELECT id, 2 FROM region WHERE name = 'Region Dalarna'`,
    );
    expect(await codes(`/goals/${goal.id}/indicator-warnings`)).toEqual(['too_many_indicators']);
  });
  it('are none for a goal without indicators', async () =>
    expect(await codes(`/goals/${(await insertGoal(api, 'Öka resandet.')).id}/indicator-warnings`)).toEqual([]));
  it('are not shown to another region, nor of what is not there', async () => {
    const goal = await insertGoal(api, 'Fler ska cykla.');
    const { id } = await attached(goal.id);
    for (const path of [`/indicators/${id}/warnings`, `/goals/${goal.id}/indicator-warnings`])
      expect((await neighbour.get(path)).status).toBe(404);
    for (const path of [`/indicators/${randomUUID()}/warnings`, '/goals/borta/indicator-warnings'])
      expect((await owner.get(path)).status).toBe(404);
  });

  describe('a sum of shares', () => {
    it.each(['overTime', 'overPlaces'] as const)('is refused, naming the field: %s', async (field) => {
      const answer = await owner.post<ProblemBody>('/indicators', passport({ name: `Summa ${field}`, [field]: 'sum' }));
      expect([answer.status, answer.body.code, answer.body.issues?.map(({ path }) => path)]).toEqual([
        422,
        'indicator.share-summed',
        [field],
      ]);
    });
    it('is refused also where it is the unit that changes, and nothing is saved', async () => {
      const { id, version } = await createIndicator(owner, { unit: 'antal', overTime: 'sum', overPlaces: 'sum' });
      const answer = await owner.patch<ProblemBody>(`/indicators/${id}`, { unit: 'procent' }, { version });
      expect([answer.status, answer.body.issues?.length]).toEqual([422, 2]);
      expect((await owner.get(`/indicators/${id}`)).body).toMatchObject({ unit: 'antal', version });
    });
  });
});
