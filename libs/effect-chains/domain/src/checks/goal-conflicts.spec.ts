import { chain, edge, node } from '../../testing/chains';
import { graphOf } from './chain-graph';
import { goalConflicts } from './goal-conflicts';

describe('goals in conflict', () => {
  const nodes = [
    node('a', 'activity', { text: 'Bygga ut flyget' }),
    node('s', 'short_outcome'),
    node('t', 'short_outcome'),
    node('g', 'goal', { text: 'Fler besökare' }),
    node('h', 'goal', { text: 'Lägre utsläpp' }),
  ];
  const found = (edges: ReturnType<typeof edge>[]) => goalConflicts(graphOf(chain({ nodes, edges })));
  const less = { sign: 'decreases' } as const;

  it('are found where one activity helps one and harms another, with the way that harms', () => {
    const [conflict] = found([edge('as'), edge('sg'), edge('at'), edge('th', less)]);
    expect(conflict).toMatchObject({ nodeIds: ['a', 'g', 'h'], edgeIds: ['at', 'th'] });
    expect(conflict?.says.sv).toBe(
      'Aktiviteten ”Bygga ut flyget” hjälper målet ”Fler besökare” men motverkar ”Lägre utsläpp”.',
    );
  });

  it('are none where less of something harmful helps: two arrows that decrease make one that helps', () =>
    expect(found([edge('as'), edge('sg'), edge('at', less), edge('th', less)])).toEqual([]));
  it('are none where it harms both', () =>
    expect(found([edge('as'), edge('sg', less), edge('at'), edge('th', less)])).toEqual([]));
  it('are none where it helps and harms the same goal only', () =>
    expect(found([edge('as'), edge('sg'), edge('at'), edge('tg', less)])).toEqual([]));
  it('end even where the chain goes in a circle that turns the sign', () =>
    expect(found([edge('as'), edge('st', less), edge('ts'), edge('sg'), edge('th')])).toHaveLength(1));
});
