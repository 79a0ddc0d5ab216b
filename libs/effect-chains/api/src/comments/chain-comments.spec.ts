import { randomUUID } from 'node:crypto';
import { type ChainComment, type ChainCommentInput, type ChainMention, removing } from '@rt/effect-chains/domain';
import type { TestClient } from '@rt/shared/api/testing';
import type { Id, ProblemBody } from '@rt/shared/domain';
import { newSet } from '../../testing';
import { EventReader } from '../../testing/event-reader';
import { TwoEditors } from '../../testing/two-editors';

interface Person {
  id: Id;
  name: string;
}

describe('comments on a chain', () => {
  let editors: TwoEditors;
  let anna: TestClient;
  let bo: TestClient;
  let people: Person[];

  beforeAll(async () => {
    editors = await TwoEditors.start();
    ({ anna, bo } = editors);
    people = (await anna.get<Person[]>('/chain-people')).body;
  });
  afterAll(() => editors?.api.close());

  const idOf = (name: string) => people.find((person) => person.name === name)?.id ?? '';
  const said = (partId: Id, more: Partial<ChainCommentInput> = {}): ChainCommentInput => ({
    id: randomUUID(),
    part: 'node',
    partId,
    text: 'Stämmer det här?',
    mentionIds: [],
    ...more,
  });
  const write = <T = ChainComment>(id: Id, input: object, client = anna) =>
    client.post<T>(`/effect-chains/${id}/comments`, input);
  const list = async (id: Id) => (await anna.get<ChainComment[]>(`/effect-chains/${id}/comments`)).body;
  const mentions = async (client: TestClient) => (await client.get<ChainMention[]>('/chain-mentions')).body;

  it('are told with who wrote them and when, oldest first', async () => {
    const { id, activity, edge } = await editors.drawn();
    const first = await write(id, said(activity.id));
    await write(id, said(edge.id, { part: 'edge', text: 'Och pilen?' }), bo);
    expect(first).toMatchObject({ status: 201, body: { by: { name: 'strategy_owner' }, resolution: null } });
    expect(first.body.at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect((await list(id)).map(({ text, by }) => [text, by.name])).toEqual([
      ['Stämmer det här?', 'strategy_owner'],
      ['Och pilen?', 'evaluator'],
    ]);
  });

  it('sent again under the same id are stored once', async () => {
    const { id, activity } = await editors.drawn();
    const comment = said(activity.id, { mentionIds: [idOf('reader')] });
    const [once, again] = [await write(id, comment), await write(id, comment)];
    expect(again.body).toEqual(once.body);
    expect(await list(id)).toHaveLength(1);
    expect((await write(id, comment, bo)).status).toBe(409);
  });

  it('reach those they mention until they are settled, and again when they are reopened', async () => {
    const { id, activity, input } = await editors.drawn();
    const { body } = await write(id, said(activity.id, { mentionIds: [idOf('reader')] }));
    const reader = await editors.api.as('reader');
    const mine = async () => (await mentions(reader)).filter(({ chainId }) => chainId === id);
    expect(await mine()).toMatchObject([
      { commentId: body.id, chainName: input.name, part: 'node', partId: activity.id, by: 'strategy_owner' },
    ]);
    const settled = await bo.put<ChainComment>(`/chain-comments/${body.id}/resolution`, {});
    expect(settled.body.resolution).toMatchObject({ by: 'evaluator', at: expect.stringMatching(/T.*\.\d{3}Z$/) });
    expect((await anna.put<ChainComment>(`/chain-comments/${body.id}/resolution`, {})).body).toEqual(settled.body);
    expect(await mine()).toEqual([]);
    const reopened = await anna.delete<ChainComment>(`/chain-comments/${body.id}/resolution`);
    expect(reopened).toMatchObject({ status: 200, body: { resolution: null } });
    expect(await mine()).toHaveLength(1);
  });

  it('do not mention those who are not mentioned', async () => expect(await mentions(bo)).toEqual([]));

  it('outlive the box they are about', async () => {
    const { id, activity } = await editors.drawn();
    await write(id, said(activity.id));
    await editors.send(anna, id, newSet(...removing(await editors.stored(id), new Set([activity.id]))));
    expect(await list(id)).toMatchObject([{ partId: activity.id }]);
  });

  it('are told to those who follow the chain', async () => {
    const { id, activity } = await editors.drawn();
    const reader = await EventReader.open(editors.api, 'reader', `/effect-chains/${id}/events?client=${id}`);
    await reader.until((events) => events.some(({ event }) => event === 'presence'));
    await write(id, said(activity.id));
    await reader.until((events) => events.some(({ event }) => event === 'comments'));
    await reader.leave();
  });

  it.each<[string, (input: ChainCommentInput) => object, number, string | null]>([
    ['on a box that is not there', (c) => ({ ...c, partId: randomUUID() }), 422, 'partId'],
    ['on a box as if it were an arrow', (c) => ({ ...c, part: 'edge' }), 422, 'partId'],
    ['on evidence', (c) => ({ ...c, part: 'evidence' }), 400, 'part'],
    ['without a text', (c) => ({ ...c, text: '  ' }), 400, 'text'],
    ['longer than anybody reads', (c) => ({ ...c, text: 'a'.repeat(100_000) }), 400, 'text'],
    [
      'that mention somebody who is not there',
      (c) => ({ ...c, mentionIds: [idOf('reader'), randomUUID()] }),
      422,
      'mentionIds[1]',
    ],
    [
      'that mention the same person twice',
      (c) => ({ ...c, mentionIds: [idOf('reader'), idOf('reader')] }),
      400,
      'mentionIds',
    ],
  ])('are refused %s', async (_, spoil, status, path) => {
    const { id, activity } = await editors.drawn();
    const answer = await write<ProblemBody>(id, spoil(said(activity.id)));
    expect([answer.status, answer.body.issues?.[0]?.path ?? null]).toEqual([status, path]);
    expect(await list(id)).toEqual([]);
  });

  it('are written by those who work at the region’s chains, not by those who only read', async () => {
    const { id, activity } = await editors.drawn();
    expect((await write(id, said(activity.id), await editors.api.as('project_manager'))).status).toBe(201);
    expect((await write(id, said(activity.id), await editors.api.as('reader'))).status).toBe(403);
  });

  it('do not exist for another region, and cannot mention its people', async () => {
    const { id, activity } = await editors.drawn();
    const { body } = await write(id, said(activity.id));
    const neighbour = await editors.api.as('neighbour');
    expect((await neighbour.get(`/effect-chains/${id}/comments`)).status).toBe(404);
    expect((await write(id, said(activity.id), neighbour)).status).toBe(404);
    expect((await neighbour.put(`/chain-comments/${body.id}/resolution`, {})).status).toBe(404);
    expect((await anna.put('/chain-comments/x/resolution', {})).status).toBe(404);
    const theirs = (await neighbour.get<Person[]>('/chain-people')).body;
    expect(theirs.map(({ name }) => name)).toEqual(['neighbour']);
    expect((await write(id, said(activity.id, { mentionIds: [theirs[0]?.id ?? ''] }))).status).toBe(422);
  });
});
