import { randomUUID } from 'node:crypto';
import { adding, CHAIN_LIMITS, type ChainDetail, type PartChange } from '@rt/effect-chains/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import type { Id, ProblemBody } from '@rt/shared/domain';
import { createChainsApi, newChain, newEdge, newEvidence, newGoal, newNode } from '../../testing';

type Made = ReturnType<typeof newChain>;

describe('changes that cannot be made', () => {
  let api: TestApi;
  let owner: TestClient;
  let made: Made & { id: Id };
  let other: Made & { id: Id };

  beforeAll(async () => {
    api = await createChainsApi();
    owner = await api.as('strategy_owner');
    [made, other] = [await drawn(), await drawn()];
  });
  afterAll(() => api?.close());

  async function drawn() {
    const chain = newChain();
    return { ...chain, id: (await owner.post<ChainDetail>('/effect-chains', chain.input)).body.id };
  }
  const send = (changes: unknown, id: string = randomUUID()) =>
    owner.post<ProblemBody>(`/effect-chains/${made.id}/changes`, { id, changes });
  const stored = async () => (await owner.get<ChainDetail>(`/effect-chains/${made.id}`)).body;
  const box = (more: object = {}) => {
    const node = newNode('output', 'Deltagare');
    return { part: 'node', id: node.id, was: null, is: { ...node, id: undefined, ...more } };
  };
  const edit = (is: object, was: object) => ({ part: 'node', id: made.activity.id, was, is });
  const arrow = (fromId: Id, toId: Id) => {
    const { id, ...is } = newEdge(fromId, toId);
    return adding('edge', id, is);
  };

  it.each<[string, () => unknown, number, string | null]>([
    ['no list', () => 'allt', 400, 'changes'],
    ['an empty list', () => [], 400, 'changes'],
    ['a change that is no object', () => ['x'], 400, 'changes'],
    ['a kind of part there is none of', () => [{ ...box(), part: 'cloud' }], 400, 'changes[0].part'],
    ['an id that is none', () => [{ ...box(), id: 'x' }], 400, 'changes[0].id'],
    [
      'neither before nor after',
      () => [{ part: 'node', id: made.activity.id, was: null, is: null }],
      400,
      'changes[0].is',
    ],
    ['no before at all', () => [{ part: 'node', id: made.activity.id, is: { text: 'Ny' } }], 400, 'changes[0].was'],
    ['other fields after than before', () => [edit({ text: 'Ny' }, { amount: 3 })], 400, 'changes[0].was'],
    ['a field before that does not exist', () => [edit({ colour: 'röd' }, { colour: 'blå' })], 400, 'changes[0].was'],
    ['a new box without a text', () => [box(), box({ text: undefined })], 400, 'changes[1].is.text'],
    ['null for a text', () => [edit({ text: null }, { text: 'Praktik' })], 400, 'changes[0].is.text'],
    [
      'a text of 100 000 characters',
      () => [edit({ text: 'a'.repeat(100_000) }, { text: 'Praktik' })],
      400,
      'changes[0].is.text',
    ],
    ['control characters', () => [box({ text: 'a\u0000b' })], 400, 'changes[0].is.text'],
    ['an amount without end', () => [box({ amount: 1e300 })], 400, 'changes[0].is.amount'],
    ['a place off the canvas', () => [box({ x: 1e6, y: 0 })], 400, 'changes[0].is.x'],
    ['the same indicator twice', () => [box({ indicatorIds: [made.id, made.id] })], 400, 'changes[0].is.indicatorIds'],
    ['half a place', () => [box({ x: 1 })], 422, 'changes[0].is.y'],
    ['a group of another chain', () => [box({ groupId: randomUUID() })], 422, 'changes[0].is.groupId'],
    ['an arrow to a box of another chain', () => [arrow(made.activity.id, other.goal.id)], 422, 'changes[0].is.toId'],
    ['an arrow to itself', () => [arrow(made.goal.id, made.goal.id)], 422, 'changes[0].is.toId'],
    ['an arrow where one is', () => [arrow(made.activity.id, made.goal.id)], 409, 'changes[0].is.toId'],
    [
      'evidence on an arrow of another chain',
      () => [{ part: 'evidence', id: randomUUID(), was: null, is: { ...newEvidence(other.edge.id), id: undefined } }],
      422,
      'changes[0].is.edgeId',
    ],
    [
      'a goal that is not there',
      () => [box({ kind: 'goal', goalLineageId: randomUUID() })],
      422,
      'changes[0].is.goalLineageId',
    ],
    [
      'an intervention that is not there',
      () => [box({ interventionIds: [randomUUID()] })],
      422,
      'changes[0].is.interventionIds[0]',
    ],
    ['a new box with the id of a box of another chain', () => [{ ...box(), id: other.activity.id }], 409, null],
    [
      'a change to a box of another chain',
      () => [{ part: 'node', id: other.activity.id, was: { text: 'Praktik' }, is: { text: 'Min' } }],
      412,
      null,
    ],
  ])('%s: refused by its place, and nothing of the set is stored', async (_, changes, status, path) => {
    const before = await stored();
    const { status: answered, body } = await send(changes());
    expect([answered, body.issues?.[0]?.path ?? null]).toEqual([status, path]);
    expect(await stored()).toEqual(before);
  });

  it('a set without an id of its own', async () => expect((await send([box()], 'ett')).status).toBe(400));

  it('a goal of another region', async () => {
    const theirs = await newGoal(await api.as('neighbour'), 'Deras');
    const { status, body } = await send([box({ kind: 'goal', goalLineageId: theirs.lineageId })]);
    expect([status, body.code]).toEqual([422, 'goal.not-found']);
  });

  it('more boxes than a chain can hold', async () => {
    const many = Array.from({ length: CHAIN_LIMITS.node }, () => box());
    const { status, body } = await send(many);
    expect([status, body.code]).toEqual([422, 'effect-chain.full']);
    expect((await stored()).nodes).toHaveLength(2);
  });

  it('ten thousand boxes, or a million, are refused before they are looked at', async () => {
    const changes: PartChange[] = Array.from({ length: 10_001 }, () => ({
      part: 'node',
      id: made.activity.id,
      was: {},
      is: {},
    }));
    expect((await send(changes)).body).toMatchObject({ status: 422, code: 'chain-input.too-many' });
    const nodes = Array.from({ length: 10_000 }, () => newNode('need', 'Behov'));
    const drawing = await owner.post<ProblemBody>('/effect-chains', newChain({ nodes }).input);
    expect(drawing.body).toMatchObject({ status: 422, code: 'effect-chain.full' });
    const began = performance.now();
    expect((await send(Array.from({ length: 1_000_000 }, () => ({})))).body.code).toBe('chain-input.too-many');
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('more than eight megabytes', async () => {
    const { status, body } = await send([{ ...box(), is: { text: 'a'.repeat(9_000_000) } }]);
    expect([status, body.code]).toEqual([413, 'request.too-large']);
  });
});
