import { chain, edge, node } from '../../testing/chains';
import type { ChainContent } from '../chain';
import { graphOf } from './chain-graph';
import { cycles, deadEnds, leaps, orphans, outputsWithoutOutcome } from './shape-checks';

const concerned = (check: typeof leaps, content: Partial<ChainContent>) =>
  check(graphOf(chain(content))).map(({ nodeIds }) => nodeIds);
const a = node('a', 'activity', { text: 'Praktik i sex månader.' });
const o = node('o', 'output');
const s = node('s', 'short_outcome');
const g = node('g', 'goal', { text: 'Fler har arbete' });

describe('a leap', () => {
  it('is an arrow from an activity straight to a goal', () => {
    const [found] = leaps(graphOf(chain({ nodes: [a, g], edges: [edge('ag')] })));
    expect(found).toMatchObject({ code: 'leap', nodeIds: ['a', 'g'], edgeIds: ['ag'] });
    expect(found?.says.sv).toBe(
      'Pilen går direkt från ”Praktik i sex månader” till målet ”Fler har arbete”. Vad som ska hända däremellan står inte.',
    );
  });
  it('is none from an effect to a goal', () =>
    expect(concerned(leaps, { nodes: [s, g], edges: [edge('sg')] })).toEqual([]));
  it('is none between two goals', () =>
    expect(concerned(leaps, { nodes: [g, node('h', 'goal')], edges: [edge('gh')] })).toEqual([]));
});

describe('a dead end', () => {
  it('is a box that is led to and leads nowhere', () =>
    expect(concerned(deadEnds, { nodes: [a, s], edges: [edge('as')] })).toEqual([['s']]));
  it('is not a goal', () => expect(concerned(deadEnds, { nodes: [s, g], edges: [edge('sg')] })).toEqual([]));
  it('is not a box that stands alone, which is an orphan', () =>
    expect(concerned(deadEnds, { nodes: [a, s] })).toEqual([]));
});

describe('an orphan', () => {
  it('is a box without arrows', () =>
    expect(concerned(orphans, { nodes: [a, s, g], edges: [edge('sg')] })).toEqual([['a']]));
  it('is not the first box of a new chain', () => expect(concerned(orphans, { nodes: [a] })).toEqual([]));
  it('is not saved by an arrow to a box that is gone', () =>
    expect(concerned(orphans, { nodes: [a, g], edges: [edge('ax')] })).toEqual([['a'], ['g']]));
});

describe('an output without outcome', () => {
  it('leads to a goal but by no effect', () =>
    expect(concerned(outputsWithoutOutcome, { nodes: [o, g], edges: [edge('og')] })).toEqual([['o']]));
  it('leads to another output only', () =>
    expect(
      concerned(outputsWithoutOutcome, { nodes: [a, o, node('p', 'output')], edges: [edge('ao'), edge('op')] }),
    ).toEqual([['o'], ['p']]));
  it('is none where an effect follows, also later', () =>
    expect(
      concerned(outputsWithoutOutcome, { nodes: [o, node('p', 'output'), s], edges: [edge('op'), edge('ps')] }),
    ).toEqual([]));
});

describe('a circle', () => {
  it('names its boxes and the arrows within it, not those that lead into it', () => {
    const content = chain({ nodes: [a, o, s], edges: [edge('ao'), edge('os'), edge('so')] });
    const [found] = cycles(graphOf(content));
    expect(found?.nodeIds.toSorted()).toEqual(['o', 's']);
    expect(found?.edgeIds).toEqual(['os', 'so']);
    expect(found?.says.sv).toContain(' och ');
  });
});
