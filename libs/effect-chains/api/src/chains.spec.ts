import { randomUUID } from 'node:crypto';
import type { ChainDetail, ChainInput, ChainSummary } from '@rt/effect-chains/domain';
import type { GoalDetail } from '@rt/goals/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import type { ProblemBody } from '@rt/shared/domain';
import { createChainsApi, newChain, newEdge, newEvidence, newGoal, newNode } from '../testing';

describe('effect chains', () => {
  let api: TestApi;
  let owner: TestClient;
  let goal: GoalDetail;

  beforeAll(async () => {
    api = await createChainsApi();
    owner = await api.as('strategy_owner');
    goal = await newGoal(owner);
  });
  afterAll(() => api?.close());

  const draw = async (input = newChain().input) => (await owner.post<ChainDetail>('/effect-chains', input)).body;
  const stored = async (id: string) => (await owner.get<ChainDetail>(`/effect-chains/${id}`)).body;
  const toGoal = () => {
    const { input } = newChain();
    return {
      ...input,
      nodes: input.nodes.map((n) => (n.kind === 'goal' ? { ...n, goalLineageId: goal.lineageId } : n)),
    };
  };

  it('are kept with every field of every part, boxes in the order of the columns', async () => {
    const group = { id: randomUUID(), name: 'Skolan' };
    const { input } = newChain();
    const [activity, end] = input.nodes;
    if (!activity || !end || !input.edges[0]) throw new Error('no chain');
    const nodes = [
      { ...end, goalLineageId: goal.lineageId, amount: 1200 },
      { ...activity, groupId: group.id, amount: 300.5, x: 12.25, y: -40, pinned: true },
    ];
    const edge = {
      ...input.edges[0],
      claim: 'Den som får praktik får arbete.',
      confidence: 'low' as const,
      sign: 'decreases' as const,
      lagMonths: 18,
      externalFactors: 'Konjunkturen.',
      effect: 0.35,
      critical: true,
      nextTestOn: '2027-03-01',
    };
    const evidence = [
      newEvidence(edge.id, { url: 'https://exempel.se/studie', date: '1998-05-31', note: 'Liten studie.' }),
    ];
    const chain = await draw({ ...input, groups: [group], nodes, edges: [edge], evidence });
    expect(chain).toMatchObject({
      seq: 0,
      version: 1,
      groups: [group],
      nodes: nodes.toReversed(),
      edges: [edge],
      evidence,
    });
    expect(chain.nodes.every(({ version }) => version === 1)).toBe(true);
    expect(chain.references).toEqual({
      goals: [{ id: goal.id, lineageId: goal.lineageId, code: goal.code, wording: goal.wording }],
      indicators: [],
      interventions: [],
    });
    expect(await stored(chain.id)).toEqual(chain);
    expect((await owner.get(`/effect-chains/${chain.id}/references`)).body).toEqual(chain.references);
  });

  it('take a part with no more than what it must have', async () => {
    const node = { id: randomUUID(), kind: 'need', text: 'Behov' };
    const { status, body } = await owner.post<ChainDetail>('/effect-chains', { name: `K ${node.id}`, nodes: [node] });
    expect(status).toBe(201);
    expect(body.nodes).toMatchObject([{ ...node, indicatorIds: [], x: null, pinned: false }]);
  });

  it('keep parts of a column in the order in which they were added', async () => {
    const nodes = Array.from({ length: 30 }, (_, at) => newNode('output', `Ruta ${at}`));
    const chain = await draw(newChain({ nodes, edges: [], evidence: [] }).input);
    expect(chain.nodes.map(({ text }) => text)).toEqual(nodes.map(({ text }) => text));
  });

  it('are found from the goal they lead to, and listed with what they lack', async () => {
    const { id } = await draw(toGoal());
    const found = await owner.get<ChainDetail[]>(`/goals/${goal.id}/chains`);
    expect(found.body.map((chain) => chain.id)).toContain(id);
    const list = await owner.get<ChainSummary[]>('/effect-chains');
    const summary = { nodes: 2, edges: 1, unassumed: 0, subject: null, goals: [{ id: goal.id }] };
    expect(list.body.find((chain) => chain.id === id)).toMatchObject(summary);
  });

  it('are drawn under the id they are given, once', async () => {
    const [input, id] = [toGoal(), randomUUID()];
    expect(await draw({ ...input, id })).toMatchObject({ id, nodes: [{}, {}], edges: [{}], evidence: [{}] });
    expect((await owner.post('/effect-chains', { ...input, id, name: 'Annan' })).status).toBe(409);
  });

  it.each<[string, (c: ChainInput) => unknown, number]>([
    ['an arrow to a box that is not there', (c) => ({ ...c, edges: [newEdge(randomUUID(), randomUUID())] }), 422],
    ['an arrow to itself', (c) => ({ ...c, edges: [{ ...c.edges[0], toId: c.edges[0]?.fromId }] }), 422],
    ['the same arrow twice', (c) => ({ ...c, edges: [c.edges[0], { ...c.edges[0], id: randomUUID() }] }), 409],
    [
      'a goal on a box of another kind',
      (c) => ({ ...c, nodes: c.nodes.map((n) => ({ ...n, kind: 'need', goalLineageId: goal.lineageId })) }),
      422,
    ],
    ['a goal that is not there', (c) => ({ ...c, nodes: [{ ...c.nodes[1], goalLineageId: randomUUID() }] }), 422],
    [
      'an indicator that is not there',
      (c) => ({ ...c, nodes: c.nodes.map((n) => ({ ...n, indicatorIds: [randomUUID()] })) }),
      422,
    ],
    [
      'an intervention that is not there',
      (c) => ({ ...c, nodes: c.nodes.map((n) => ({ ...n, interventionIds: [randomUUID()] })) }),
      422,
    ],
    ['evidence on no arrow', (c) => ({ ...c, evidence: [newEvidence(randomUUID())] }), 422],
    ['a box half placed', (c) => ({ ...c, nodes: [{ ...c.nodes[0], x: 3 }], edges: [], evidence: [] }), 422],
    ['a strategy that is not there', (c) => ({ ...c, strategyId: randomUUID() }), 422],
    ['an unknown kind', (c) => ({ ...c, nodes: [{ ...c.nodes[0], kind: 'dröm' }] }), 400],
    ['a box without a text', (c) => ({ ...c, nodes: [{ id: randomUUID(), kind: 'need' }] }), 400],
    ['a box that is no object', (c) => ({ ...c, nodes: ['ruta'] }), 400],
    ['a field that does not exist', (c) => ({ ...c, nodes: c.nodes.map((n) => ({ ...n, colour: 'red' })) }), 400],
    ['a text with control characters', (c) => ({ ...c, name: 'Ke\u0000dja' }), 400],
    ['an effect above one', (c) => ({ ...c, edges: [{ ...c.edges[0], effect: 1.2 }] }), 400],
    ['a day that does not exist', (c) => ({ ...c, edges: [{ ...c.edges[0], nextTestOn: '2026-02-30' }] }), 400],
    [
      'an address that runs something',
      (c) => ({ ...c, evidence: [{ ...c.evidence[0], url: 'javascript:alert(1)' }] }),
      400,
    ],
    ['an id that is none', (c) => ({ ...c, nodes: [{ ...c.nodes[0], id: 'a' }] }), 400],
  ])('refuse %s and store nothing', async (_, spoil, status) => {
    const { input } = newChain();
    const answer = await owner.post<ProblemBody>('/effect-chains', spoil(input) as object);
    expect([answer.status, answer.body.code]).toEqual([status, expect.any(String)]);
    const list = await owner.get<ChainSummary[]>('/effect-chains');
    expect(list.body.some(({ name }) => name === input.name)).toBe(false);
  });

  it('tell the place of every fault, in both languages', async () => {
    const { input, edge } = newChain();
    const spoilt = { ...input, edges: [edge, newEdge(randomUUID(), edge.toId)] };
    const { body } = await owner.post<ProblemBody>('/effect-chains', spoilt);
    expect(body).toMatchObject({
      code: 'chain-edge.loose',
      messages: { sv: expect.stringContaining('Inget är sparat.'), en: expect.stringContaining('Nothing is saved.') },
      issues: [{ path: 'edges[1].fromId', code: 'chain-edge.loose' }],
    });
  });

  it('take a new name and subject on the version they are based on, and tell the whole chain otherwise', async () => {
    const { id } = await draw();
    const strategies = await owner.get<{ id: string; name: string }[]>('/strategies');
    const strategyId = strategies.body[0]?.id;
    const change = await owner.patch<ChainDetail>(
      `/effect-chains/${id}`,
      { name: `Ny ${id}`, strategyId },
      { version: 1 },
    );
    expect(change.body).toMatchObject({
      name: `Ny ${id}`,
      strategyId,
      interventionId: null,
      version: 2,
      nodes: [{}, {}],
    });
    const late = await owner.patch<ProblemBody>(`/effect-chains/${id}`, { name: 'Sen' }, { version: 1 });
    expect(late).toMatchObject({ status: 412, body: { current: { name: `Ny ${id}`, edges: [{}] } } });
    const list = await owner.get<ChainSummary[]>('/effect-chains');
    expect(list.body.find((chain) => chain.id === id)?.subject).toBe(strategies.body[0]?.name);
    const cleared = await owner.patch<ChainDetail>(`/effect-chains/${id}`, { strategyId: null }, { version: 2 });
    expect(cleared.body).toMatchObject({ name: `Ny ${id}`, strategyId: null });
  });

  it('are called by one name only', async () => {
    const { name } = await draw();
    expect((await owner.post('/effect-chains', newChain({ name }).input)).status).toBe(409);
  });

  it('do not exist for another region, whole or in part', async () => {
    const { id } = await draw(toGoal());
    const neighbour = await api.as('neighbour');
    expect((await neighbour.get(`/effect-chains/${id}`)).status).toBe(404);
    expect((await neighbour.get(`/effect-chains/${id}/references`)).status).toBe(404);
    expect((await neighbour.patch(`/effect-chains/${id}`, { name: 'Stulen' }, { version: 1 })).status).toBe(404);
    expect((await neighbour.delete(`/effect-chains/${id}`, { version: 1 })).status).toBe(404);
    expect((await neighbour.get<ChainSummary[]>('/effect-chains')).body).toEqual([]);
    expect((await neighbour.post('/effect-chains', toGoal())).status).toBe(422);
  });

  it('are read by a reader but not drawn', async () => {
    const reader = await api.as('reader');
    expect((await reader.get('/effect-chains')).status).toBe(200);
    expect((await reader.post('/effect-chains', newChain().input)).status).toBe(403);
  });
});
