import type { StrategyDetail } from '@rt/goals/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { createGoalsApi } from './test-goals';

describe('strategies', () => {
  let api: TestApi;
  let owner: TestClient;
  const input = { name: 'Dalastrategin', kind: 'rus', startYear: 2024, endYear: 2030 };
  beforeAll(async () => {
    api = await createGoalsApi();
    owner = await api.as('strategy_owner');
  });
  afterAll(() => api.close());

  it('begins with a first draft for the years given', async () => {
    const { status, body, headers } = await owner.post<StrategyDetail>('/strategies', input);
    expect(status).toBe(201);
    expect(headers['etag']).toBe('"1"');
    expect(body).toMatchObject({ name: 'Dalastrategin', kind: 'rus' });
    expect(body.versions).toMatchObject([
      {
        number: 1,
        state: 'draft',
        startYear: 2024,
        endYear: 2030,
        goals: 0,
        basedOnId: null,
        adoption: null,
        version: 1,
      },
    ]);
    expect((await owner.get<StrategyDetail>(`/strategies/${body.id}`)).body).toEqual(body);
  });

  it('are listed by Swedish alphabet and only for the own region', async () => {
    for (const name of ['Ångström', 'Öppna data', 'Zon']) await owner.post('/strategies', { ...input, name });
    const names = (await owner.get<StrategyDetail[]>('/strategies')).body.map(({ name }) => name);
    expect(names).toEqual(['Dalastrategin', 'Zon', 'Ångström', 'Öppna data']);
    const neighbour = await api.as('neighbour');
    expect((await neighbour.get('/strategies')).body).toEqual([]);
  });

  it('answer 404, not 403, for the strategy of another region', async () => {
    const [{ id } = { id: '' }] = (await owner.get<StrategyDetail[]>('/strategies')).body;
    const neighbour = await api.as('neighbour');
    const answers = [
      await neighbour.get(`/strategies/${id}`),
      await neighbour.patch(`/strategies/${id}`, { name: 'Vår nu' }, { version: 1 }),
      await neighbour.post(`/strategies/${id}/revisions`),
    ];
    for (const answer of answers) expect(answer).toMatchObject({ status: 404, body: { code: 'strategy.not-found' } });
  });

  it('can be read but not changed by a reader', async () => {
    const reader = await api.as('reader');
    expect((await reader.get('/strategies')).status).toBe(200);
    expect((await reader.post('/strategies', { ...input, name: 'Läsarens' })).status).toBe(403);
  });

  it('change name only on the version the change is based on', async () => {
    const { body } = await owner.post<StrategyDetail>('/strategies', { ...input, name: 'Energi' });
    const change = { name: 'Energi och klimat' };
    expect((await owner.patch(`/strategies/${body.id}`, change)).status).toBe(428);
    const changed = await owner.patch<StrategyDetail>(`/strategies/${body.id}`, change, { version: 1 });
    expect(changed.body).toMatchObject({ name: 'Energi och klimat', version: 2 });
    const stale = await owner.patch(`/strategies/${body.id}`, { name: 'Annat' }, { version: 1 });
    expect(stale).toMatchObject({ status: 412, body: { current: { name: 'Energi och klimat' } } });
  });

  it.each([
    ['no body', undefined],
    ['an unknown field', { ...input, owner: 'jag' }],
    ['an empty name', { ...input, name: '   ' }],
    ['an over-long name', { ...input, name: 'å'.repeat(201) }],
    ['control characters', { ...input, name: 'Da\u0000la' }],
    ['a lone surrogate', { ...input, name: 'Dala\ud800strategin' }],
    ['an unknown kind', { ...input, kind: 'policy' }],
    ['year 0', { ...input, startYear: 0 }],
    ['year 99999', { ...input, endYear: 99999 }],
    ['a year as text', { ...input, startYear: '2024' }],
    ['half a year', { ...input, startYear: 2024.5 }],
    ['years in the wrong order', { ...input, startYear: 2030, endYear: 2024 }],
    ['a name in use', { ...input, name: 'Zon' }],
  ])('refuse %s', async (_, body) => {
    const answer = await owner.post<{ code: string; title: string }>('/strategies', body);
    expect([400, 409, 422]).toContain(answer.status);
    expect(answer.body.title).toMatch(/[a-zåäö]/);
  });

  it('refuse an id that is none', async () => {
    expect((await owner.get('/strategies/1%27%20OR%201=1')).status).toBe(404);
  });
});
