import { DEFAULT_LEVEL_NAMES, DEFAULT_STAGE_NAMES, type ConceptProfile } from '@rt/goals/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { createGoalsApi } from './test-goals';

describe('the concept profile', () => {
  let api: TestApi;
  let owner: TestClient;
  const levels = { ...DEFAULT_LEVEL_NAMES, sub_goal: { name: 'Effektmål', definition: 'Det som ska gå att mäta.' } };
  const stages = { ...DEFAULT_STAGE_NAMES, output: { name: 'Leverans', definition: 'Det som lämnas över.' } };
  beforeAll(async () => {
    api = await createGoalsApi();
    owner = await api.as('strategy_owner');
  });
  afterAll(() => api.close());
  const put = (body: object, version = 0) => owner.put<ConceptProfile>('/concept-profile', body, { version });

  it('is the usual names until the region has set its own', async () => {
    const { body, headers } = await owner.get<ConceptProfile>('/concept-profile');
    expect(body).toEqual({ levels: DEFAULT_LEVEL_NAMES, stages: DEFAULT_STAGE_NAMES, version: 0 });
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
    ['a column left out', { levels, stages: { need: stages.need } }],
    ['null for the columns', { levels, stages: null }],
    ['a column without a name', { levels, stages: { ...stages, output: { name: '', definition: '' } } }],
  ])('does not take %s', async (_, body) => {
    expect((await put(body)).status).toBe(400);
  });

  it('is set once from the defaults, then only on the version it is based on', async () => {
    expect((await put({ levels })).body).toEqual({ levels, stages: DEFAULT_STAGE_NAMES, version: 1 });
    expect(await put({ levels: DEFAULT_LEVEL_NAMES })).toMatchObject({
      status: 412,
      body: { current: { version: 1 } },
    });
    expect((await put({ levels: DEFAULT_LEVEL_NAMES }, 1)).body.version).toBe(2);
  });

  it('names the columns of effect chains too, and keeps those names when only the levels are sent', async () => {
    const { body: before } = await owner.get<ConceptProfile>('/concept-profile');
    const named = await put({ levels, stages }, before.version);
    expect(named.body).toEqual({ levels, stages, version: before.version + 1 });
    const kept = await put({ levels: DEFAULT_LEVEL_NAMES }, named.body.version);
    expect(kept.body).toMatchObject({ levels: DEFAULT_LEVEL_NAMES, stages });
  });

  it('is the region’s own', async () => {
    const neighbour = await api.as('neighbour');
    expect((await neighbour.get<ConceptProfile>('/concept-profile')).body.version).toBe(0);
  });

  it('is told of in the trail by what differs from the usual names, also the first time', async () => {
    const neighbour = await api.as('neighbour');
    await neighbour.put('/concept-profile', { levels: DEFAULT_LEVEL_NAMES }, { version: 0 });
    await neighbour.put('/concept-profile', { levels }, { version: 1 });
    await neighbour.put('/concept-profile', { levels, stages }, { version: 2 });
    const trail = await api.dataSource.query<object[]>(
      `SELECT action, before, after FROM audit_entry JOIN region ON region.id = audit_entry.region_id
       WHERE object_type = 'concept-profile' AND region.name <> 'Region Dalarna' ORDER BY audit_entry.id`,
    );
    expect(trail).toEqual([
      { action: 'changed', before: { levels: DEFAULT_LEVEL_NAMES }, after: { levels } },
      { action: 'changed', before: { stages: DEFAULT_STAGE_NAMES }, after: { stages } },
    ]);
  });

  it('is not for a project manager to change', async () => {
    const manager = await api.as('project_manager');
    expect((await manager.put('/concept-profile', { levels }, { version: 4 })).status).toBe(403);
  });
});
