import fc from 'fast-check';
import { onTheWayTo } from './on-the-way';

const edge = (fromId: string, toId: string) => ({ id: `${fromId}${toId}`, fromId, toId, assumption: null, version: 1 });

describe('what leads to a box', () => {
  it('is everything before it, however far back', () => {
    expect(onTheWayTo({ edges: [edge('a', 'b'), edge('b', 'c'), edge('c', 'd')] }, 'c')).toEqual(
      new Set(['c', 'b', 'a']),
    );
  });

  it('ends even where the chain bites its own tail', () => {
    expect(onTheWayTo({ edges: [edge('a', 'b'), edge('b', 'a')] }, 'a')).toEqual(new Set(['a', 'b']));
  });

  it('never loses the box itself and never names a box without an arrow, on any graph', () => {
    const name = fc.constantFrom(...'abcdef');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name)), name, (pairs, start) => {
        const edges = pairs.map(([from, to]) => edge(from, to));
        const found = onTheWayTo({ edges }, start);
        const named = new Set(edges.map(({ fromId }) => fromId));
        return found.has(start) && [...found].every((id) => id === start || named.has(id));
      }),
    );
  });
});
