import fc from 'fast-check';
import { chain, edge, node } from '../../testing/chains';
import { graphOf } from './chain-graph';
import { bestWaysTo, wayFrom } from './way';

const MOST = 24;
const ids = Array.from({ length: MOST }, (_, at) => `n${at}`);
const arrow = fc.record({ from: fc.nat(MOST - 1), to: fc.nat(MOST - 1), effect: fc.integer({ min: 1, max: 9 }) });
const drawn = (arrows: readonly { from: number; to: number; effect: number }[]) =>
  graphOf(
    chain({
      nodes: ids.map((id) => node(id, 'activity')),
      edges: arrows.map(({ from, to, effect }, at) =>
        edge(`e${at}`, { fromId: ids[from] as string, toId: ids[to] as string, effect: effect / 10 }),
      ),
    }),
  );
const share = (worth: number, { effect }: { effect: number | null }) => Math.min(worth, 1) * (effect ?? 1);

describe('the best ways to a box', () => {
  it('are worth as much as trying every way again and again would find, on any graph', () =>
    fc.assert(
      fc.property(fc.array(arrow, { maxLength: 120 }), (arrows) => {
        const graph = drawn(arrows);
        const found = bestWaysTo(graph, 'n0', share);
        const tried = new Map([['n0', 1]]);
        for (let round = 0; round < MOST; round += 1)
          for (const each of graph.edges) {
            const along = (tried.get(each.toId) ?? 0) * (each.effect ?? 1);
            if (along > (tried.get(each.fromId) ?? 0)) tried.set(each.fromId, along);
          }
        expect(new Set(found.keys())).toEqual(new Set(tried.keys()));
        for (const [id, worth] of tried) if (id !== 'n0') expect(found.get(id)?.worth).toBeCloseTo(worth, 12);
      }),
    ));

  it('can be walked from any of their beginnings', () =>
    fc.assert(
      fc.property(fc.array(arrow, { maxLength: 60 }), (arrows) => {
        const found = bestWaysTo(drawn(arrows), 'n0', share);
        for (const [id, { worth }] of found) {
          const way = wayFrom(found, id);
          if (id !== 'n0') expect(way.at(-1)?.toId).toBe('n0');
          expect(way.reduce((left, { effect }) => left * (effect ?? 1), 1)).toBeCloseTo(Math.min(worth, 1), 12);
        }
      }),
    ));

  it('do not pass through a box they must stop at, but may begin there', () => {
    const found = bestWaysTo(
      drawn([
        { from: 1, to: 0, effect: 5 },
        { from: 2, to: 1, effect: 5 },
      ]),
      'n0',
      share,
      (id) => id === 'n1',
    );
    expect([...found.keys()]).toEqual(['n0', 'n1']);
  });
});
