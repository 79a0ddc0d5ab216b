import { randomUUID } from 'node:crypto';
import {
  type AppliedChanges,
  type ChangeSet,
  invertChanges,
  type PartChange,
  removing,
} from '@rt/effect-chains/domain';
import type { TestClient } from '@rt/shared/api/testing';
import type { Id } from '@rt/shared/domain';
import { addition, newEdge, newEvidence, newNode, newSet } from '../../testing';
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

  it('that remove a box take arrows and evidence along, also what the sender did not know of', async () => {
    const { id, activity, goal, edge, evidence } = await drawn();
    const known = removing(await stored(id), new Set([activity.id]));
    const more = newNode('output', 'Deltagare');
    const [arrow, proof] = [newEdge(activity.id, more.id), newEvidence(edge.id)];
    await send(bo, id, newSet(addition('node', more), addition('edge', arrow), addition('evidence', proof)));
    const { body } = await send(anna, id, newSet(...known));
    expect(body.changes.map((change) => change.id)).toEqual([evidence.id, proof.id, edge.id, arrow.id, activity.id]);
    expect(body.versions).toEqual([null, null, null, null, null]);
    expect(await stored(id)).toMatchObject({ nodes: [{ id: more.id }, { id: goal.id }], edges: [], evidence: [] });
  });

  it('that remove a group leave its boxes ungrouped, also those put in it meanwhile', async () => {
    const { id, activity } = await drawn();
    const group = { id: randomUUID(), name: 'Skolan' };
    await send(anna, id, newSet(addition('group', group)));
    await send(bo, id, newSet({ part: 'node', id: activity.id, was: { groupId: null }, is: { groupId: group.id } }));
    const { body } = await send(anna, id, newSet({ part: 'group', id: group.id, was: { name: 'Skolan' }, is: null }));
    expect(body.changes[0]).toMatchObject({ part: 'node', was: { groupId: group.id }, is: { groupId: null } });
    expect(await stored(id)).toMatchObject({ groups: [], nodes: [{ groupId: null, version: 3 }, {}] });
  });

  it('that remove what somebody else has changed are refused, but not where it was only moved', async () => {
    const { id, activity, edge, evidence } = await drawn();
    const chain = await stored(id);
    const move: PartChange = { part: 'node', id: activity.id, was: { x: null, y: null }, is: { x: 10, y: 20 } };
    await send(bo, id, newSet(move));
    await send(bo, id, newSet({ part: 'edge', id: edge.id, was: { lagMonths: null }, is: { lagMonths: 6 } }));
    const refused = await send<Conflicted>(anna, id, newSet(...removing(chain, new Set([activity.id]))));
    expect(refused.status).toBe(412);
    expect(refused.body.current.conflicts).toMatchObject([{ part: 'edge', id: edge.id, fields: ['lagMonths'] }]);
    const now = await stored(id);
    expect(now.evidence).toMatchObject([{ id: evidence.id }]);
    expect((await send(anna, id, newSet(...removing(now, new Set([activity.id]))))).status).toBe(200);
  });

  it('to what somebody else has removed are refused, and say that it is gone', async () => {
    const { id, activity } = await drawn();
    await send(bo, id, newSet(...removing(await stored(id), new Set([activity.id]))));
    const late = await send<Conflicted>(anna, id, newSet(textChange(activity.id, 'Praktik', 'Mer')));
    expect(late.status).toBe(412);
    expect(late.body.current.conflicts).toMatchObject([
      { part: 'node', id: activity.id, current: null, fields: [], by: 'evaluator' },
    ]);
    const removal = await send(anna, id, newSet({ part: 'node', id: activity.id, was: {}, is: null }));
    expect(removal).toMatchObject({ status: 200, body: { changes: [] } });
  });

  it('are undone by their inverse, back to every field and part', async () => {
    const { id, activity } = await drawn();
    const before = await stored(id);
    const { body } = await send(anna, id, newSet(...removing(before, new Set([activity.id]))));
    expect((await send(anna, id, newSet(...invertChanges(body.changes)))).status).toBe(200);
    const after = await stored(id);
    expect({ ...after, seq: 0 }).toEqual(before);
  });
});
