import type { BulkInput, BulkPreview, BulkResult, GoalLink, InterventionDetail } from '@rt/portfolio/domain';
import type { ProblemBody } from '@rt/shared/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { createPortfolioApi, insertGoal, linkInput, register, type StoredGoal } from '../../testing/src';

describe('linking many interventions at once', () => {
  let api: TestApi;
  let owner: TestClient;
  let manager: TestClient;
  let goal: StoredGoal;
  let ids: string[];
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
    manager = await api.as('project_manager');
    goal = await insertGoal(api.dataSource, { code: '2.1', wording: 'Fler unga i arbete' });
  });
  beforeEach(async () => {
    ids = [];
    for (const name of ['Aspen', 'Björken']) ids.push((await register(manager, { name })).id);
    const other = await insertGoal(api.dataSource);
    const link = await manager.post<GoalLink>(
      `/interventions/${ids[1]}/goal-links`,
      linkInput(other.id, { share: 60 }),
    );
    await owner.put(`/goal-links/${link.body.id}/confirmation`, {}, { version: 1 });
  });
  afterEach(() => api.dataSource.query('DELETE FROM intervention'));
  afterAll(() => api?.close());

  const input = (given: Partial<BulkInput> = {}): BulkInput => ({
    interventionIds: ids,
    goals: [{ goalId: goal.id, share: 50 }],
    way: 'add',
    directness: 'direct',
    mechanism: 'unga får praktik så att de söker jobb i länet',
    ...given,
  });
  const preview = async (given: Partial<BulkInput> = {}, as = manager) =>
    (await as.post<BulkPreview>('/goal-link-previews', input(given))).body;
  const apply = async <T = BulkResult>(given: Partial<BulkInput> = {}, as = manager) => {
    const { items } = await preview(given, as);
    const interventionIds = items.map(({ intervention }) => intervention.id);
    const linksVersions = items.map(({ linksVersion }) => linksVersion);
    return as.post<T>('/goal-link-batches', { ...input(given), interventionIds, linksVersions });
  };
  const shares = async () => {
    const read = async (id: string) => (await owner.get<InterventionDetail>(`/interventions/${id}`)).body.links;
    return Promise.all(ids.map(async (id) => (await read(id)).map(({ share, state }) => [share, state])));
  };

  it('shows each before and after, and stores nothing', async () => {
    const { items, goals } = await preview();
    expect(
      items.map(({ intervention, before, after }) => [intervention.name, before.length, after.at(-1)?.share]),
    ).toEqual([
      ['Aspen', 0, 50],
      ['Björken', 1, 20],
    ]);
    expect(goals).toContainEqual({ lineageId: goal.lineageId, code: '2.1', wording: 'Fler unga i arbete' });
    expect(await shares()).toEqual([[], [[60, 'confirmed']]]);
  });

  it('proposes for a project manager, and confirms directly for a strategy owner', async () => {
    expect((await apply()).body).toMatchObject({ interventions: 2 });
    const [first, second] = await shares();
    expect(first).toEqual([[50, 'proposed']]);
    expect(second).toEqual(
      expect.arrayContaining([
        [60, 'confirmed'],
        [20, 'proposed'],
      ]),
    );
    await apply({ way: 'replace', goals: [{ goalId: goal.id, share: 30 }] }, owner);
    expect(await shares()).toEqual([[[30, 'proposed']], [[30, 'proposed']]]);
    await apply({ way: 'split', goals: [{ goalId: (await insertGoal(api.dataSource)).id, share: 1 }] }, owner);
    expect((await shares())[0]).toEqual(expect.arrayContaining([[50, 'confirmed']]));
  });

  it('is undone as one, with the decisions there were', async () => {
    const { id } = (await apply({ way: 'replace', goals: [{ goalId: goal.id, share: 100 }] })).body;
    expect(await shares()).toEqual([[[100, 'proposed']], [[100, 'proposed']]]);
    expect((await owner.delete(`/goal-link-batches/${id}`)).status).toBe(404);
    expect((await manager.delete(`/goal-link-batches/${id}`)).status).toBe(204);
    expect(await shares()).toEqual([[], [[60, 'confirmed']]]);
    expect((await manager.delete(`/goal-link-batches/${id}`)).status).toBe(404);
  });

  it('is not undone over what somebody has changed since', async () => {
    const { id } = (await apply()).body;
    const other = await insertGoal(api.dataSource);
    await manager.post(`/interventions/${ids[0]}/goal-links`, linkInput(other.id, { share: 10 }));
    const { body } = await manager.delete<ProblemBody>(`/goal-link-batches/${id}`);
    expect(body).toMatchObject({ status: 409, code: 'bulk-link.changed-since' });
    expect((await shares())[1]).toHaveLength(2);
  });

  it('saves none where one is refused, and names it', async () => {
    const full = await insertGoal(api.dataSource);
    await manager.post(`/interventions/${ids[0]}/goal-links`, linkInput(full.id, { share: 100 }));
    const { body } = await apply<ProblemBody>();
    expect(body).toMatchObject({ status: 422, code: 'bulk-link.refused', issues: [{ path: 'Aspen' }] });
    expect((await shares())[1]).toEqual([[60, 'confirmed']]);
  });

  it('saves nothing over what was changed after the preview', async () => {
    const { body } = await manager.post<ProblemBody>('/goal-link-batches', { ...input(), linksVersions: [1, 1] });
    expect(body).toMatchObject({ status: 409, code: 'bulk-link.changed' });
    expect(body.messages?.sv).toContain('Björken');
    expect((await shares())[0]).toEqual([]);
  });

  it('reaches only what a person may change, and not without a sentence of how', async () => {
    const foreign = (await register(owner, { name: 'Någon annans' })).id;
    const ask = (as: TestClient, given: Partial<BulkInput>) => as.post('/goal-link-previews', input(given));
    expect((await ask(manager, { interventionIds: [foreign] })).status).toBe(404);
    expect((await ask(await api.as('neighbour'), {})).status).toBe(404);
    expect((await ask(await api.as('reader'), {})).status).toBe(403);
    expect((await ask(manager, { interventionIds: [] })).status).toBe(400);
    expect((await apply<ProblemBody>({ mechanism: 'kort' })).status).toBe(400);
  });
});
