import { DEFAULT_LEVEL_NAMES, type ConceptProfile } from '@rt/goals/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { createGoalsApi } from './test-goals';

describe('the concept profile', () => {
  let api: TestApi;
  let owner: TestClient;
  const levels = { ...DEFAULT_LEVEL_NAMES, sub_goal: { name: 'Effektmål', definition: 'Det som ska gå att mäta.' } };
  beforeAll(async () => {
    api = await createGoalsApi();
    owner = await api.as('strategy_owner');
  });
  afterAll(() => api.close());
  const put = (body: object, version = 0) => owner.put<ConceptProfile>('/concept-profile', body, { version });

  it('is the usual names until the region has set its own', async () => {
    const { body, headers } = await owner.get<ConceptProfile>('/concept-profile');
    expect(body).toEqual({ levels: DEFAULT_LEVEL_NAMES, version: 0 });
    expect(headers['etag']).toBe('"0"');
  });

  it.each([
    ['a level left out', { levels: { vision: levels.vision } }],
    ['a level too many', { levels: { ...levels, dream: levels.vision } }],
    ['an empty name', { levels: { ...levels, vision: { name: ' ', definition: '' } } }],
    ['an over-long definition', { levels: { ...levels, vision: { name: 'V', definition: 'x'.repeat(501) } } }],
    ['null for a level', { levels: { ...levels, vision: null } }],
    ['a list', { levels: [] }],
    ['nothing', {}],
  ])('does not take %s', async (_, body) => {
    expect((await put(body)).status).toBe(400);
  });

  it('is set once from the defaults, then only on the version it is based on', async () => {
    expect((await put({ levels })).body).toEqual({ levels, version: 1 });
    expect(await put({ levels: DEFAULT_LEVEL_NAMES })).toMatchObject({
      status: 412,
      body: { current: { version: 1 } },
    });
    expect((await put({ levels: DEFAULT_LEVEL_NAMES }, 1)).body.version).toBe(2);
  });

  it('is the region’s own', async () => {
    const neighbour = await api.as('neighbour');
    expect((await neighbour.get<ConceptProfile>('/concept-profile')).body.version).toBe(0);
  });

  it('is not for a project manager to change', async () => {
    const manager = await api.as('project_manager');
    expect((await manager.put('/concept-profile', { levels }, { version: 2 })).status).toBe(403);
  });
});
