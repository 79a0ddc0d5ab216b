import fc from 'fast-check';
import { findCycle } from './cycle';

const arrows = (text: string) => text.split(' ').map((pair) => ({ fromId: pair.charAt(0), toId: pair.charAt(1) }));
const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');

describe('a circle in a chain', () => {
  it('is none where everything leads onwards, also by two ways', () =>
    expect(findCycle(arrows('ab ac bd cd de'))).toEqual([]));
  it('is found wherever it is, without what leads into it', () =>
    expect(findCycle(arrows('ab bc cd db'))).toEqual(['b', 'c', 'd']));
  it('is none in a chain without arrows', () => expect(findCycle([])).toEqual([]));

  it('is a real one: every step of it is an arrow, and the last leads back to the first', () =>
    fc.assert(
      fc.property(fc.array(fc.record({ fromId: letter, toId: letter })), (edges) => {
        const cycle = findCycle(edges);
        cycle.forEach((fromId, at) => expect(edges).toContainEqual({ fromId, toId: cycle[(at + 1) % cycle.length] }));
      }),
    ));

  it('is never missed: arrows that all lead forwards are the only ones without', () =>
    fc.assert(
      fc.property(fc.array(fc.record({ fromId: letter, toId: letter })), (edges) => {
        const forwards = edges.filter(({ fromId, toId }) => fromId < toId);
        expect(findCycle(forwards)).toEqual([]);
        const [first] = forwards;
        if (first) expect(findCycle([...forwards, { fromId: first.toId, toId: first.fromId }])).not.toEqual([]);
      }),
    ));
});
