import { randomUUID } from 'node:crypto';
import type { ChainDetail, ChainSummary } from '@rt/effect-chains/domain';
import type { GoalDetail } from '@rt/goals/domain';
import type { TestClient } from '@rt/shared/api/testing';
import type { Id, ProblemBody } from '@rt/shared/domain';
import { newChain, newGoal, newNode, newSet } from '../testing';
import { textChange, TwoEditors } from '../testing/two-editors';

describe('a removed chain', () => {
  let editors: TwoEditors;
  let anna: TestClient;
  let bo: TestClient;
  let goal: GoalDetail;

  beforeAll(async () => {
    editors = await TwoEditors.start();
    ({ anna, bo } = editors);
    goal = await newGoal(anna);
  });
  afterAll(() => editors?.api.close());

  /** A chain to the goal that has been changed, named and talked about. */
  async function workedOn() {
    const activity = newNode('activity', 'Praktik');
    const end = newNode('goal', 'Fler har arbete', { goalLineageId: goal.lineageId });
    const { input } = newChain({ nodes: [activity, end], edges: [], evidence: [] });
    const { id } = (await anna.post<ChainDetail>('/effect-chains', input)).body;
    const set = newSet(textChange(activity.id, 'Praktik', 'Lång praktik'));
    await editors.send(bo, id, set);
    await anna.post(`/effect-chains/${id}/versions`, { name: 'Före samrådet' });
    const people = (await anna.get<{ id: Id; name: string }[]>('/chain-people')).body;
    const mentionIds = people.filter(({ name }) => name === 'evaluator').map((person) => person.id);
    const comment = { id: randomUUID(), part: 'node', partId: activity.id, text: 'Stämmer det?', mentionIds };
    await anna.post(`/effect-chains/${id}/comments`, comment);
    await bo.put(`/chain-comments/${comment.id}/resolution`, {});
    await bo.post(`/effect-chains/${id}/comments`, { ...comment, id: randomUUID(), text: 'Hör efter.' });
    return { id, name: input.name, comment, set };
  }

  const remove = async (id: Id) => anna.delete(`/effect-chains/${id}`, { version: (await editors.stored(id)).version });
  const restore = (id: Id, client = anna) => client.put<ChainDetail>(`/effect-chains/${id}/restoration`, {});

  /** Everything that a person can read of a chain. */
  const readings = async (id: Id) => {
    const read = async (address: string) => (await bo.get<object>(address)).body;
    return {
      chain: { ...(await editors.stored(id)), version: 0 },
      ...{
        versions: await read(`/effect-chains/${id}/versions`),
        comments: await read(`/effect-chains/${id}/comments`),
      },
      ...{ drawn: await read(`/effect-chains/${id}/at/0`), mentions: await read('/chain-mentions') },
      log: await editors.api.dataSource.query<object[]>('SELECT * FROM chain_change WHERE chain_id = $1', [id]),
      ofGoal: ((await read(`/goals/${goal.id}/chains`)) as ChainDetail[]).map((each) => each.id),
    };
  };

  it('is back with its comments, named versions and log when the removal is undone', async () => {
    const { id } = await workedOn();
    const before = await readings(id);
    expect(before).toMatchObject({ comments: [{}, {}], versions: [{ name: 'Före samrådet' }], log: [{ seq: 1 }] });
    expect((await remove(id)).status).toBe(204);
    expect(await restore(id)).toMatchObject({ status: 200, body: { id, name: before.chain.name } });
    expect(await readings(id)).toEqual(before);
  });

  it('is nowhere to be found until then', async () => {
    const { id, comment, set } = await workedOn();
    await remove(id);
    const tried = [
      anna.get(`/effect-chains/${id}`),
      anna.get(`/effect-chains/${id}/references`),
      anna.get(`/effect-chains/${id}/versions`),
      anna.get(`/effect-chains/${id}/at/0`),
      anna.get(`/effect-chains/${id}/comments`),
      anna.get(`/effect-chains/${id}/events?client=${randomUUID()}`),
      anna.put(`/effect-chains/${id}/presence`, { clientId: randomUUID(), at: null }),
      anna.post(`/effect-chains/${id}/versions`, { name: 'Efteråt' }),
      anna.post(`/effect-chains/${id}/changes`, set),
      anna.post(`/effect-chains/${id}/comments`, { ...comment, id: randomUUID() }),
      anna.delete(`/chain-comments/${comment.id}/resolution`),
      anna.patch(`/effect-chains/${id}`, { name: 'Nytt namn' }, { version: 2 }),
      anna.delete(`/effect-chains/${id}`, { version: 2 }),
    ];
    expect((await Promise.all(tried)).map(({ status }) => status)).toEqual(tried.map(() => 404));
    const listed = (await anna.get<ChainSummary[]>('/effect-chains')).body;
    const ofGoal = (await anna.get<ChainDetail[]>(`/goals/${goal.id}/chains`)).body;
    expect([...listed, ...ofGoal].filter((chain) => chain.id === id)).toEqual([]);
    const mentions = (await bo.get<{ chainId: Id }[]>('/chain-mentions')).body;
    expect(mentions.filter(({ chainId }) => chainId === id)).toEqual([]);
  });

  it('leaves its name to others, and comes back under a free one', async () => {
    const { id, name } = await workedOn();
    await remove(id);
    expect((await anna.post('/effect-chains', newChain({ name }).input)).status).toBe(201);
    expect((await restore(id)).body.name).toBe(`${name} (2)`);
  });

  it('keeps its id to itself', async () => {
    const { id } = await workedOn();
    await remove(id);
    const answer = await anna.post<ProblemBody>('/effect-chains', { ...newChain().input, id });
    expect([answer.status, answer.body.code]).toEqual([409, 'effect-chain.already-there']);
  });

  it('may be brought back twice, by those who draw and in its own region', async () => {
    const { id } = await workedOn();
    await remove(id);
    const neighbour = await editors.api.as('neighbour');
    const reader = await editors.api.as('reader');
    expect([(await restore(id, neighbour)).status, (await restore(id, reader)).status]).toEqual([404, 403]);
    expect([(await restore(id)).status, (await restore(id, bo)).status]).toEqual([200, 200]);
    expect((await restore(randomUUID())).status).toBe(404);
  });

  it('is told of in the trail as removed, and as there again', async () => {
    const { id, name } = await workedOn();
    await remove(id);
    await restore(id);
    const trail = await editors.api.dataSource.query<object[]>(
      `SELECT action, before ->> 'name' AS before, after ->> 'name' AS after FROM audit_entry
       WHERE object_type = 'effect_chain' AND object_id = $1 ORDER BY id`,
      [id],
    );
    expect(trail).toEqual([
      { action: 'created', before: null, after: name },
      { action: 'removed', before: name, after: null },
      { action: 'created', before: null, after: name },
    ]);
  });
});
