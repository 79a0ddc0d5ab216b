import { arrow, box, chainFixture } from './testing/live-fixture';
import { threadTo } from './goal-thread';

const chain = chainFixture({
  nodes: [
    box('g', 'goal', { goalLineageId: 'l' }),
    box('h', 'goal', { goalLineageId: 'm' }),
    box('a', 'activity', { text: 'Praktik' }),
    box('b', 'output', { text: 'Platser' }),
    box('c', 'activity'),
  ],
  edges: [arrow('ab'), arrow('bg'), arrow('ch')],
});

describe('the thread to a goal', () => {
  it('has a knot for each column on the way, and not the goal itself', () =>
    expect(threadTo(chain, 'l').steps.map(({ kind, nodes }) => [kind, nodes.map(({ id }) => id)])).toEqual([
      ['activity', ['a']],
      ['output', ['b']],
    ]));
  it('does not show what leads to another goal', () =>
    expect(threadTo(chain, 'l').steps.flatMap(({ nodes }) => nodes.map(({ id }) => id))).not.toContain('c'));
  it('runs where something that is done leads all the way', () => expect(threadTo(chain, 'l').runs).toBe(true));
  it('does not run where nothing that is done does', () => {
    const cut = { ...chain, edges: [arrow('bg')] };
    expect(threadTo(cut, 'l')).toMatchObject({ runs: false, steps: [{ kind: 'output' }] });
  });
  it('names the weakest link and what its evidence says', () =>
    expect(threadTo(chain, 'l').weakest).toMatchObject({ from: 'Praktik', to: 'Platser', standing: 'untested' }));
  it('is empty where nothing leads to the goal', () =>
    expect(threadTo({ ...chain, edges: [] }, 'l')).toEqual({ steps: [], runs: false, weakest: null }));
});
