import { randomUUID } from 'node:crypto';
import { type ChainAt, type ChainDetail, type ChainVersion, invertChanges, removing } from '@rt/effect-chains/domain';
import type { StrategyDetail, VersionSummary } from '@rt/goals/domain';
import type { TestClient } from '@rt/shared/api/testing';
import type { Id } from '@rt/shared/domain';
import { addition, newGoal, newNode, newSet } from '../../testing';
import { textChange, TwoEditors } from '../../testing/two-editors';

describe('the history of a chain', () => {
  let editors: TwoEditors;
  let anna: TestClient;

  beforeAll(async () => {
    editors = await TwoEditors.start();
    ({ anna } = editors);
  });
  afterAll(() => editors?.api.close());

  const versions = async (id: Id) => (await anna.get<ChainVersion[]>(`/effect-chains/${id}/versions`)).body;
  const at = async (id: Id, seq: number) => (await anna.get<ChainAt>(`/effect-chains/${id}/at/${seq}`)).body;
  const contents = ({ nodes, edges, evidence, groups }: ChainAt | ChainDetail) =>
    JSON.parse(
      JSON.stringify({ nodes, edges, evidence, groups }, (key, value) => (key === 'version' ? undefined : value)),
    );

  it('gives the chain as it was after each change, back to how it was drawn', async () => {
    const { id, activity } = await editors.drawn();
    const box = newNode('resource', 'Handledare');
    const was = [contents(await editors.stored(id))];
    const sets = [
      newSet(textChange(activity.id, 'Praktik', 'Lång praktik')),
      newSet(addition('node', box)),
      newSet(
        ...removing(await editors.stored(id), new Set([activity.id])).map((change) =>
          change.id === activity.id
            ? ({ ...change, was: { ...change.was, text: 'Lång praktik' } } as typeof change)
            : change,
        ),
      ),
    ];
    for (const set of sets) {
      await editors.send(anna, id, set);
      was.push(contents(await editors.stored(id)));
    }
    expect(was[3].nodes).toHaveLength(2);
    for (const [seq, content] of was.entries()) {
      const then = await at(id, seq);
      expect([then.seq, contents(then)]).toEqual([seq, content]);
    }
  });

  it('is not lost by undoing', async () => {
    const { id, activity } = await editors.drawn();
    const { body } = await editors.send(anna, id, newSet(textChange(activity.id, 'Praktik', 'Annat')));
    await editors.send(anna, id, newSet(...invertChanges(body.changes)));
    expect((await at(id, 1)).nodes[0]?.text).toBe('Annat');
    expect((await at(id, 2)).nodes[0]?.text).toBe('Praktik');
  });

  it('has the points that somebody named, newest first', async () => {
    const { id, activity } = await editors.drawn();
    const first = await anna.post<ChainVersion>(`/effect-chains/${id}/versions`, { name: ' Efter verkstaden ' });
    expect(first).toMatchObject({ status: 201, body: { name: 'Efter verkstaden', seq: 0, by: 'strategy_owner' } });
    await editors.send(anna, id, newSet(textChange(activity.id, 'Praktik', 'Annat')));
    await anna.post(`/effect-chains/${id}/versions`, { name: 'Till nämnden' });
    expect(await versions(id)).toMatchObject([
      { name: 'Till nämnden', seq: 1 },
      { ...first.body, name: 'Efter verkstaden', seq: 0 },
    ]);
  });

  it('has the day a strategy it serves was adopted, by its goals or by what it is drawn for', async () => {
    const { id, activity, goal: end } = await editors.drawn();
    await editors.send(anna, id, newSet(textChange(activity.id, 'Praktik', 'Före beslutet')));
    const goal = await newGoal(anna, 'Beslutad strategi');
    const tie = {
      part: 'node',
      id: end.id,
      was: { goalLineageId: null },
      is: { goalLineageId: goal.lineageId },
    } as const;
    await editors.send(anna, id, newSet(tie));
    const strategies = (await anna.get<{ id: Id; name: string }[]>('/strategies')).body;
    const strategyId = strategies.find(({ name }) => name === 'Beslutad strategi')?.id;
    const { body: strategy } = await anna.get<StrategyDetail>(`/strategies/${strategyId}`);
    const version = strategy.versions[0] as VersionSummary;
    const decision = { decidedOn: '2026-06-15', reference: '§ 45' };
    const path = `/strategy-versions/${version.id}/adoption`;
    expect((await anna.put(path, decision, { version: version.version })).status).toBe(200);
    await editors.send(anna, id, newSet(textChange(activity.id, 'Före beslutet', 'Efter beslutet')));
    const expected = { id: null, name: 'Beslutad strategi, version 1', seq: 2, by: 'strategy_owner' };
    expect(await versions(id)).toMatchObject([expected]);
    expect((await at(id, 2)).nodes[0]?.text).toBe('Före beslutet');
    const other = await editors.drawn();
    await anna.patch(`/effect-chains/${other.id}`, { strategyId }, { version: 1 });
    expect(await versions(other.id)).toEqual([]); // adopted before the chain was drawn
  });

  it('ends with the last change, and does not answer to what is no number', async () => {
    const { id } = await editors.drawn();
    for (const seq of ['1', '-1', 'nu', '1e3', '99999999999'])
      expect((await anna.get(`/effect-chains/${id}/at/${seq}`)).status).toBe(404);
  });

  it.each(['', 'a'.repeat(101), 'a\u0000'])('does not take %j as a name', async (name) => {
    const { id } = await editors.drawn();
    expect((await anna.post(`/effect-chains/${id}/versions`, { name })).status).toBe(400);
  });

  it('is not there for another region, and not for a reader to name', async () => {
    const { id } = await editors.drawn();
    const neighbour = await editors.api.as('neighbour');
    expect((await neighbour.get(`/effect-chains/${id}/versions`)).status).toBe(404);
    expect((await neighbour.get(`/effect-chains/${id}/at/0`)).status).toBe(404);
    expect((await neighbour.post(`/effect-chains/${id}/versions`, { name: 'Vår' })).status).toBe(404);
    expect((await neighbour.get(`/effect-chains/${randomUUID()}/versions`)).status).toBe(404);
    expect((await (await editors.api.as('reader')).post(`/effect-chains/${id}/versions`, { name: 'Min' })).status).toBe(
      403,
    );
  });
});
