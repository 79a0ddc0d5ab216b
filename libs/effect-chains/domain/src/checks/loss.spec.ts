import fc from 'fast-check';
import { arbitraryChain, chain, edge, node } from '../../testing/chains';
import { lossWithout, lossWithoutIntervention } from './loss';

describe('what is lost when something falls away', () => {
  const content = chain({
    nodes: [
      node('a', 'activity', { interventionIds: ['one'] }),
      node('b', 'activity', { interventionIds: ['one', 'two'] }),
      node('s', 'short_outcome'),
      node('g', 'goal'),
      node('h', 'goal'),
    ],
    edges: [edge('as'), edge('sg'), edge('bh'), edge('ah')],
  });

  it('is the goal that only it leads to, and the strength of one that others lead to too', () =>
    expect(lossWithout(content, new Set(['a']))).toEqual({
      goalsCutOff: ['g'],
      goalsWeakened: ['h'],
      inVain: [],
      unfed: ['s', 'g'],
    }));

  it('is the work that then leads nowhere, when an arrow falls away', () =>
    expect(lossWithout(content, new Set(['sg']))).toMatchObject({ goalsCutOff: ['g'], inVain: ['s'] }));

  it('is nothing when nothing falls away', () =>
    expect(lossWithout(content, new Set())).toEqual({ goalsCutOff: [], goalsWeakened: [], inVain: [], unfed: [] }));

  it('counts only what an intervention carries alone', () => {
    expect(lossWithoutIntervention(content, 'one')).toMatchObject({ goalsCutOff: ['g'], goalsWeakened: ['h'] });
    expect(lossWithoutIntervention(content, 'two').goalsWeakened).toEqual([]);
  });

  it('never grows smaller when more falls away, on any graph', () =>
    fc.assert(
      fc.property(arbitraryChain, fc.nat(9), fc.nat(9), (any, first, second) => {
        const ids = any.nodes.map(({ id }) => id);
        const [one, both] = [[ids[first]], [ids[first], ids[second]]].map(
          (some) => new Set(some.filter((id) => id !== undefined)),
        );
        const cut = new Set(lossWithout(any, both ?? new Set()).goalsCutOff);
        return lossWithout(any, one ?? new Set()).goalsCutOff.every((id) => cut.has(id) || both?.has(id));
      }),
    ));
});
