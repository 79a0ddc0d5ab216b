import { randomUUID } from 'node:crypto';
import type { ChainDetail, ChainInput, ChainSummary } from '@rt/effect-chains/domain';
import type { GoalDetail, StrategyDetail } from '@rt/goals/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import type { ProblemBody } from '@rt/shared/domain';
import { EffectChainsModule } from './effect-chains.module';

describe('effect chains', () => {
  let api: TestApi;
  let owner: TestClient;
  let goal: GoalDetail;

  beforeAll(async () => {
    api = await createTestApi(EffectChainsModule);
    owner = await api.as('strategy_owner');
    goal = await insertGoal(owner);
  });
  afterAll(() => api?.close());

  /** An activity that leads to the goal. */
  const content = (): ChainInput => {
    const [from, to] = [randomUUID(), randomUUID()];
    return {
      name: `Kedja ${from}`,
      nodes: [
        { id: to, kind: 'goal', text: 'Fler har arbete', goalId: goal.id },
        { id: from, kind: 'activity', text: 'Praktik', goalId: null },
      ],
      edges: [{ id: randomUUID(), fromId: from, toId: to, assumption: 'Det finns lediga arbeten.' }],
    };
  };
  const draw = async (input = content()) => (await owner.post<ChainDetail>('/effect-chains', input)).body;
  const stored = async (id: string) => (await owner.get<ChainDetail>(`/effect-chains/${id}`)).body;

  it('are kept as boxes and arrows, in the order of the columns', async () => {
    const chain = await draw();
    expect(chain.nodes.map(({ kind }) => kind)).toEqual(['activity', 'goal']);
    expect(chain.nodes[1]?.goal).toMatchObject({ id: goal.id, code: '1.1' });
    expect(chain.edges).toMatchObject([{ assumption: 'Det finns lediga arbeten.', version: 1 }]);
  });

  it('are found from the goal they lead to', async () => {
    const { id } = await draw();
    const found = await owner.get<ChainDetail[]>(`/goals/${goal.id}/chains`);
    expect(found.body.map((chain) => chain.id)).toContain(id);
    const list = await owner.get<ChainSummary[]>('/effect-chains');
    expect(list.body.find((chain) => chain.id === id)).toMatchObject({ nodes: 2, edges: 1, goals: [{ id: goal.id }] });
  });

  it('lose a box’s arrows with the box, and get both back when they are added again', async () => {
    const input = content();
    const { id, nodes } = await draw(input);
    const activity = nodes[0];
    expect((await owner.delete(`/chain-nodes/${activity?.id}`, { version: 1 })).status).toBe(200);
    expect(await stored(id)).toMatchObject({ edges: [], nodes: [{ kind: 'goal' }] });
    const back = await owner.post<ChainDetail>(`/effect-chains/${id}/parts`, {
      nodes: [input.nodes[1]],
      edges: input.edges,
    });
    expect(back.body).toMatchObject({ nodes: [{ id: activity?.id }, {}], edges: [{ id: input.edges[0]?.id }] });
  });

  it('change one box without touching another', async () => {
    const { nodes } = await draw();
    const change = await owner.patch<ChainDetail>(
      `/chain-nodes/${nodes[0]?.id}`,
      { text: 'Längre praktik' },
      { version: 1 },
    );
    expect(change.body.nodes).toMatchObject([{ text: 'Längre praktik', version: 2 }, { version: 1 }]);
  });

  it('keep a goal box’s goal when only its text is changed', async () => {
    const { nodes } = await draw();
    const change = await owner.patch<ChainDetail>(
      `/chain-nodes/${nodes[1]?.id}`,
      { text: 'Fler arbetar' },
      { version: 1 },
    );
    expect(change.body.nodes[1]?.goal?.id).toBe(goal.id);
  });

  it('show the whole chain when someone else was first', async () => {
    const { edges } = await draw();
    const path = `/chain-edges/${edges[0]?.id}`;
    await owner.patch(path, { assumption: 'Ett annat antagande.' }, { version: 1 });
    const late = await owner.patch<ProblemBody>(path, { assumption: 'Ett tredje.' }, { version: 1 });
    expect(late.status).toBe(412);
    expect(late.body.current).toMatchObject({ edges: [{ assumption: 'Ett annat antagande.' }] });
  });

  it('are put back whole after a removal, under the id they had', async () => {
    const input = content();
    const { id } = await draw(input);
    expect((await owner.delete(`/effect-chains/${id}`, { version: 1 })).status).toBe(204);
    expect(await draw({ ...input, id })).toMatchObject({ id, nodes: [{}, {}], edges: [{}] });
  });

  it.each([
    [
      'an arrow to a box that is not there',
      (c: ChainInput) => ({ ...c, edges: [{ ...c.edges[0], toId: randomUUID() }] }),
      422,
    ],
    ['an arrow to itself', (c: ChainInput) => ({ ...c, edges: [{ ...c.edges[0], toId: c.edges[0]?.fromId }] }), 422],
    [
      'a goal on a box of another kind',
      (c: ChainInput) => ({ ...c, nodes: c.nodes.map((n) => ({ ...n, kind: 'output' })) }),
      422,
    ],
    ['the same box twice', (c: ChainInput) => ({ ...c, nodes: [c.nodes[0], c.nodes[0]] }), 409],
    ['an unknown kind', (c: ChainInput) => ({ ...c, nodes: [{ ...c.nodes[0], kind: 'dröm' }] }), 400],
    ['a box that is no object', (c: ChainInput) => ({ ...c, nodes: ['ruta'] }), 400],
    ['a text with control characters', (c: ChainInput) => ({ ...c, name: 'Ke\u0000dja' }), 400],
  ])('refuse %s and store nothing', async (_, spoil, status) => {
    const input = content();
    expect((await owner.post('/effect-chains', spoil(input))).status).toBe(status);
    const list = await owner.get<ChainSummary[]>('/effect-chains');
    expect(list.body.some(({ name }) => name === input.name)).toBe(false);
  });

  it('do not exist for another region, whole or in part', async () => {
    const { id, nodes } = await draw();
    const neighbour = await api.as('neighbour');
    expect((await neighbour.get(`/effect-chains/${id}`)).status).toBe(404);
    expect((await neighbour.delete(`/chain-nodes/${nodes[0]?.id}`, { version: 1 })).status).toBe(404);
    expect((await neighbour.post(`/effect-chains/${id}/parts`, { nodes: [], edges: [] })).status).toBe(404);
    expect((await neighbour.get<ChainSummary[]>('/effect-chains')).body).toEqual([]);
  });

  it('are read by a reader but not drawn', async () => {
    const reader = await api.as('reader');
    expect((await reader.get('/effect-chains')).status).toBe(200);
    expect((await reader.post('/effect-chains', content())).status).toBe(403);
  });
});

async function insertGoal(strategist: TestClient): Promise<GoalDetail> {
  const strategy = { name: 'Strategi', kind: 'rus', startYear: 2024, endYear: 2030 };
  const { versions } = (await strategist.post<StrategyDetail>('/strategies', strategy)).body;
  const goal = {
    strategyVersionId: versions[0]?.id,
    level: 'sub_goal',
    code: '1.1',
    wording: 'Fler ska ha arbete.',
    parentId: null,
  };
  return (await strategist.post<GoalDetail>('/goals', goal)).body;
}
