import fc from 'fast-check';
import { arbitraryChain, edge } from '../testing/chains';
import { onTheWayTo } from './on-the-way';

describe('what leads to a box', () => {
  it('is everything before it, however far back', () => {
    expect(onTheWayTo({ edges: [edge('ab'), edge('bc'), edge('cd')] }, 'c')).toEqual(new Set(['c', 'b', 'a']));
  });

  it('ends even where the chain bites its own tail', () => {
    expect(onTheWayTo({ edges: [edge('ab'), edge('ba')] }, 'a')).toEqual(new Set(['a', 'b']));
  });

  it('never loses the box itself and never names a box without an arrow, on any graph', () =>
    fc.assert(
      fc.property(arbitraryChain, ({ edges }) => {
        const found = onTheWayTo({ edges }, 'a');
        const named = new Set(edges.map(({ fromId }) => fromId));
        return found.has('a') && [...found].every((id) => id === 'a' || named.has(id));
      }),
    ));
});
