import { randomUUID } from 'node:crypto';
import { type AppliedChanges, type ChangeSet, type PartChange } from '@rt/effect-chains/domain';
import type { TestClient } from '@rt/shared/api/testing';
import type { Id } from '@rt/shared/domain';
import { addition, newEdge, newNode, newSet } from '../../testing';
import { type Conflicted, textChange, TwoEditors } from '../../testing/two-editors';

describe('changes to a chain', () => {
  let editors: TwoEditors;
  let anna: TestClient;
  let bo: TestClient;
  const drawn = () => editors.drawn();
  const stored = (id: Id) => editors.stored(id);
  const send = <T = AppliedChanges>(client: TestClient, id: Id, set: ChangeSet) => editors.send<T>(client, id, set);

  beforeAll(async () => {
    editors = await TwoEditors.start();
    ({ anna, bo } = editors);
  });
  afterAll(() => editors?.api.close());

  it('answer with what was stored, its number, versions, when and by whom', async () => {
    const { id, activity } = await drawn();
    const box = newNode('output', 'Deltagare');
    const set = newSet(addition('node', box), textChange(activity.id, 'Praktik', '  Längre praktik '));
    const { status, body } = await send(anna, id, set);
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: set.id, seq: 1, versions: [1, 2], by: { name: 'strategy_owner' } });
    expect(body.changes[1]).toEqual(textChange(activity.id, 'Praktik', 'Längre praktik'));
    expect(body.at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    const chain = await stored(id);
    expect(chain.seq).toBe(1);
    expect(chain.nodes.map((node) => [node.text, node.version])).toEqual([
      ['Längre praktik', 2],
      ['Deltagare', 1],
      ['Fler har arbete', 1],
    ]);
  });

  it('of two people in different fields of the same box are both kept', async () => {
    const { id, activity } = await drawn();
    await send(anna, id, newSet(textChange(activity.id, 'Praktik', 'Lång praktik')));
    const late = await send(
      bo,
      id,
      newSet({ part: 'node', id: activity.id, was: { amount: null }, is: { amount: 40 } }),
    );
    expect(late).toMatchObject({ status: 200, body: { seq: 2, versions: [3] } });
    expect((await stored(id)).nodes[0]).toMatchObject({ text: 'Lång praktik', amount: 40, version: 3 });
  });

  it('of two people in the same field are refused with both, and nothing of the set is stored', async () => {
    const { id, activity, goal } = await drawn();
    await send(anna, id, newSet(textChange(activity.id, 'Praktik', 'Annas')));
    const set = newSet(textChange(goal.id, 'Fler har arbete', 'Alla'), textChange(activity.id, 'Praktik', 'Bos'));
    const late = await send<Conflicted>(bo, id, set);
    expect(late).toMatchObject({ status: 412, body: { code: 'chain-part.changed-since' } });
    expect(late.body.current.conflicts).toMatchObject([
      { part: 'node', id: activity.id, fields: ['text'], by: 'strategy_owner', current: { text: 'Annas', version: 2 } },
    ]);
    expect(late.body.current.conflicts[0]?.at).toMatch(/Z$/);
    expect((await stored(id)).nodes.map((node) => node.text)).toEqual(['Annas', 'Fler har arbete']);
  });

  it('that two people make alike are no conflict', async () => {
    const { id, activity } = await drawn();
    const change = textChange(activity.id, 'Praktik', 'Samma');
    await send(anna, id, newSet(change));
    expect(await send(bo, id, newSet(change))).toMatchObject({
      status: 200,
      body: { seq: 2, changes: [], versions: [] },
    });
  });

  it('sent again under the same id are stored once and answered as the first time', async () => {
    const { id, activity } = await drawn();
    const set = newSet(textChange(activity.id, 'Praktik', 'En gång'));
    const [first, again] = [await send(anna, id, set), await send(anna, id, set)];
    expect(again.body).toEqual(first.body);
    expect((await stored(id)).seq).toBe(1);
  });

  it('are not answered to somebody else, or at another chain, who uses the same id', async () => {
    const [one, other] = [await drawn(), await drawn()];
    const set = newSet(textChange(one.activity.id, 'Praktik', 'Mitt'));
    await send(anna, one.id, set);
    expect((await send(bo, one.id, set)).status).toBe(409);
    expect((await send(anna, other.id, set)).status).toBe(409);
  });

  it('may turn two arrows’ ends round with each other', async () => {
    const { id, activity, goal, edge } = await drawn();
    const more = newNode('goal', 'Ännu ett mål');
    const arrow = newEdge(activity.id, more.id);
    await send(anna, id, newSet(addition('node', more), addition('edge', arrow)));
    const turn = (edgeId: Id, was: Id, is: Id): PartChange => ({
      part: 'edge',
      id: edgeId,
      was: { toId: was },
      is: { toId: is },
    });
    const swap = await send(anna, id, newSet(turn(edge.id, goal.id, more.id), turn(arrow.id, more.id, goal.id)));
    expect(swap.status).toBe(200);
    expect((await stored(id)).edges.map(({ toId }) => toId)).toEqual([more.id, goal.id]);
  });

  it('of twenty people at once are all kept, numbered without gaps', async () => {
    const { id } = await drawn();
    const boxes = Array.from({ length: 20 }, (_, at) => newNode('output', `Ruta ${at}`));
    await send(anna, id, newSet(...boxes.map((box) => addition('node', box))));
    const write = async (box: { id: Id; text: string }) => {
      let was = box.text;
      const seqs: number[] = [];
      for (let turn = 1; turn <= 5; turn += 1) {
        const is = `${box.text}, gång ${turn}`;
        seqs.push((await send(turn % 2 ? anna : bo, id, newSet(textChange(box.id, was, is)))).body.seq);
        was = is;
      }
      return seqs;
    };
    const seqs = (await Promise.all(boxes.map(write))).flat();
    expect(seqs.sort((one, next) => one - next)).toEqual(Array.from({ length: 100 }, (_, at) => at + 2));
    const outputs = (await stored(id)).nodes.filter(({ kind }) => kind === 'output');
    expect(outputs.map((node) => [node.text, node.version])).toEqual(boxes.map(({ text: t }) => [`${t}, gång 5`, 6]));
  });

  it('that only move boxes are kept, with new versions, however many there are', async () => {
    const { id } = await drawn();
    const before = await stored(id);
    const moves = before.nodes.map(({ id: node }, at): PartChange => ({
      part: 'node',
      id: node,
      was: { x: null, y: null, pinned: false },
      is: { x: at * 100.5, y: at ? -at : 0, pinned: at > 0 },
    }));
    expect((await send(anna, id, newSet(...moves))).body.versions).toEqual([2, 2]);
    const after = await stored(id);
    expect(after.nodes.map(({ x, y, pinned, version }) => [x, y, pinned, version])).toEqual([
      [0, 0, false, 2],
      [100.5, -1, true, 2],
    ]);
    expect(after.nodes.map(({ text, indicatorIds }) => [text, indicatorIds])).toEqual(
      before.nodes.map(({ text, indicatorIds }) => [text, indicatorIds]),
    );
  });

  it('leave a trail: what, by whom, before and after, but not that a box was moved', async () => {
    const { id, activity } = await drawn();
    await editors.api.dataSource.query('TRUNCATE audit_entry');
    await send(bo, id, newSet(textChange(activity.id, 'Praktik', 'Ny')));
    await send(bo, id, newSet({ part: 'node', id: activity.id, was: { x: null, y: null }, is: { x: 1, y: 1 } }));
    const trail = await editors.api.dataSource.query<object[]>(
      `SELECT action, object_type, object_id, before, after, name FROM audit_entry JOIN account ON account.id = account_id`,
    );
    expect(trail).toEqual([
      {
        action: 'changed',
        object_type: 'chain_node',
        object_id: id,
        before: { text: 'Praktik' },
        after: { text: 'Ny' },
        name: 'evaluator',
      },
    ]);
  });

  it('are not for a reader, and not there for another region', async () => {
    const { id, activity } = await drawn();
    const set = newSet(textChange(activity.id, 'Praktik', 'Ny'));
    expect((await send(await editors.api.as('reader'), id, set)).status).toBe(403);
    expect((await send(await editors.api.as('neighbour'), id, set)).status).toBe(404);
    expect((await send(anna, randomUUID(), set)).status).toBe(404);
    expect((await send(anna, 'x', set)).status).toBe(404);
  });
});
