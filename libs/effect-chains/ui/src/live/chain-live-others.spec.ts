import type { PartChange } from '@rt/effect-chains/domain';
import { arrow, box } from '../testing/live-fixture';
import { applied, AtAChain, settled, written } from './testing/at-a-chain';

const node = box('a', 'activity', { text: 'Praktik' });
const content = { nodes: [node, box('b', 'output')], edges: [arrow('ab')] };

describe('others at the same chain', () => {
  it('are listened to from the change that is shown', async () => {
    const at = await new AtAChain().open({ ...content, seq: 7 });
    expect(at.stream.address).toMatch(/^\/api\/effect-chains\/chain\/events\?client=[\w-]+&after=7$/);
  });

  it('change what is shown here, with their names on it', async () => {
    const at = await new AtAChain().open(content);
    at.stream.say('changes', applied(1, [written('a', 'Praktik', 'Bos text')]));
    expect(at.text('a')).toBe('Bos text');
    expect(at.live.recent().get('a')?.by).toBe('Bo');
  });

  it('do not take away what is being written here in another field', async () => {
    const at = await new AtAChain().open(content);
    at.live.change([written('b', 'Ruta b', 'Min')], 'x');
    at.stream.say('changes', applied(1, [written('a', 'Praktik', 'Bos text')]));
    expect([at.text('a'), at.text('b')]).toEqual(['Bos text', 'Min']);
  });

  it('are heard once, however often a change is told', async () => {
    const at = await new AtAChain().open(content);
    at.live.change([written('a', 'Praktik', 'Min')], 'x');
    const { set } = at.sent();
    at.stream.say('changes', applied(1, set.changes, { id: set.id, by: 'Anna' }));
    at.stream.say('changes', applied(2, [written('a', 'Min', 'Bos')]));
    await settled();
    expect([at.text('a'), at.live.saved().waiting]).toEqual(['Bos', 0]);
    expect([...at.live.recent().keys()]).toEqual(['a']);
  });

  it('are waited for a moment when a change is missing, and then the chain is read anew', async () => {
    const at = await new AtAChain().open(content);
    at.stream.say('changes', applied(2, [written('b', 'Ruta b', 'Tvåan')]));
    expect(at.text('b')).toBe('Ruta b');
    at.stream.say('changes', applied(1, [written('a', 'Praktik', 'Ettan')]));
    expect([at.text('a'), at.text('b')]).toEqual(['Ettan', 'Tvåan']);
    at.stream.say('changes', applied(5, [written('b', 'Tvåan', 'Femman')]));
    await settled(260);
    at.read({ ...content, nodes: [node, box('b', 'output', { text: 'Femman' })], seq: 5 });
    await settled();
    expect(at.text('b')).toBe('Femman');
  });

  it('do not make what is stored here flicker while theirs before it is on its way', async () => {
    const at = await new AtAChain().open(content);
    at.live.change([written('a', 'Praktik', 'Min')], 'x');
    await at.store(2);
    expect(at.text('a')).toBe('Min');
    at.stream.say('changes', applied(1, [written('b', 'Ruta b', 'Bos')]));
    expect([at.text('a'), at.text('b')]).toEqual(['Min', 'Bos']);
    await settled(260);
    at.http.expectNone('/api/effect-chains/chain');
  });

  it('are read anew when the server says that too much was missed', async () => {
    const at = await new AtAChain().open(content);
    at.stream.say('reload');
    await settled();
    at.read({ ...content, name: 'Nytt namn', seq: 40 });
    await settled();
    expect(at.live.chain()).toMatchObject({ name: 'Nytt namn', seq: 40 });
  });

  it('tie boxes to what has no name here yet, which is asked for', async () => {
    const at = await new AtAChain().open(content);
    const tie: PartChange = { part: 'node', id: 'a', was: { indicatorIds: [] }, is: { indicatorIds: ['i'] } };
    at.stream.say('changes', applied(1, [tie]));
    const references = { goals: [], indicators: [{ id: 'i', name: 'Andel i arbete', unit: '%' }], interventions: [] };
    at.http.expectOne('/api/effect-chains/chain/references').flush(references);
    expect(at.live.chain()?.references).toEqual(references);
  });

  it('are seen, but not oneself', async () => {
    const at = await new AtAChain().open(content);
    at.stream.open();
    at.live.selection.set(new Set(['a']));
    await settled(100);
    const tells = at.http.match('/api/effect-chains/chain/presence').map(({ request }) => request.body);
    expect(tells.at(-1)).toMatchObject({ at: { part: 'node', id: 'a' } });
    const me = { clientId: tells[0].clientId, accountId: 'anna', name: 'Anna', at: null };
    at.stream.say('presence', [me, { ...me, clientId: 'x', name: 'Bo' }]);
    expect(at.live.others().map(({ name }) => name)).toEqual(['Bo']);
  });
});
