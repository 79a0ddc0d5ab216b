import type { GoalLink, MyWork } from '@rt/portfolio/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { createPortfolioApi, insertGoal, linkInput, register } from '../../testing/src';

describe('the answer to a declined link', () => {
  let api: TestApi;
  let owner: TestClient;
  let manager: TestClient;
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
    manager = await api.as('project_manager');
  });
  afterEach(() => api.dataSource.query('DELETE FROM intervention'));
  afterAll(() => api?.close());

  const work = async () => (await manager.get<MyWork>('/my-work')).body;
  const propose = async (id: string) =>
    (await manager.post<GoalLink>(`/interventions/${id}/goal-links`, linkInput((await insertGoal(api.dataSource)).id)))
      .body;
  const decline = async ({ id, version }: GoalLink, reason = 'Når inte målgruppen') =>
    (await owner.put<GoalLink>(`/goal-links/${id}/decline`, { reason }, { version })).body;

  it('is asked for, with the reason, until the link is proposed again', async () => {
    const { id } = await register(manager, { name: 'Exportlyftet' });
    const declined = await decline(await propose(id));
    expect((await work()).declined).toMatchObject([
      { intervention: { name: 'Exportlyftet' }, decision: { reason: 'Når inte målgruppen', acceptedAt: null } },
    ]);
    const how = { mechanism: 'unga får praktik så att de söker jobb i länet' };
    await manager.patch(`/goal-links/${declined.id}`, how, { version: declined.version });
    expect(await work()).toMatchObject({ declined: [], proposed: [{ id: declined.id, state: 'proposed' }] });
  });

  it('is asked for no more when it is to leave it declined, until that is taken back', async () => {
    const declined = await decline(await propose((await register(manager)).id));
    const path = `/goal-links/${declined.id}/acceptance`;
    const accepted = (await manager.put<GoalLink>(path, {}, { version: declined.version })).body;
    expect(accepted).toMatchObject({ state: 'declined', decision: { acceptedAt: expect.any(String) } });
    expect((await work()).declined).toEqual([]);
    const { version } = accepted;
    expect((await manager.delete(path, { version: version - 1 })).status).toBe(412);
    await manager.delete(path, { version });
    expect((await work()).declined).toMatchObject([{ id: declined.id }]);
  });

  it('is not given by others, nor where nothing is declined', async () => {
    const proposed = await propose((await register(manager)).id);
    const path = `/goal-links/${proposed.id}/acceptance`;
    expect((await manager.put(path, {}, { version: 1 })).status).toBe(409);
    const { version } = await decline(proposed);
    expect((await (await api.as('reader')).put(path, {}, { version })).status).toBe(403);
    expect((await (await api.as('neighbour')).put(path, {}, { version })).status).toBe(404);
  });
});
