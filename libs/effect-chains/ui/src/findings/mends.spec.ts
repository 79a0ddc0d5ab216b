import { applyChanges, type ChainDetail, checkChain, type CheckCode } from '@rt/effect-chains/domain';
import { arrow, box, chainFixture } from '../testing/live-fixture';
import { mendsOf } from './mends';

function mended(chain: ChainDetail, code: CheckCode) {
  const finding = checkChain(chain).find((each) => each.code === code);
  const mends = finding ? mendsOf(chain, finding) : [];
  const after = applyChanges(chain, mends[0]?.changes ?? []);
  return { mends, after, left: checkChain(after).map((each) => each.code) };
}

describe('a mend', () => {
  it('puts a box in the middle of a leap, and keeps what is known of the arrow', () => {
    const leap = chainFixture({
      nodes: [box('a', 'activity'), box('g', 'goal')],
      edges: [arrow('ag', { assumption: 'Det håller.' })],
    });
    const { after, left, mends } = mended(leap, 'leap');
    expect(left).not.toContain('leap');
    expect(after.nodes).toHaveLength(3);
    expect(after.edges.map(({ assumption }) => assumption)).toEqual(['Det håller.', null]);
    expect(mends[0]?.at).toEqual({ id: after.nodes[2]?.id, place: 'text' });
  });

  it('adds the outcome of an output', () => {
    const counted = chainFixture({ nodes: [box('a', 'activity'), box('b', 'output')], edges: [arrow('ab')] });
    expect(mended(counted, 'output_without_outcome').left).not.toContain('output_without_outcome');
  });

  it('removes the one arrow of a circle that goes back', () => {
    const circle = chainFixture({
      nodes: [box('a', 'activity'), box('b', 'output')],
      edges: [arrow('ab'), arrow('ba')],
    });
    const { after, left } = mended(circle, 'cycle');
    expect(left).not.toContain('cycle');
    expect(after.edges.map(({ id }) => id)).toEqual(['ab']);
  });

  it('does not choose among several arrows that go back', () => {
    const knot = chainFixture({
      nodes: [box('a', 'activity'), box('b', 'output'), box('c', 'output')],
      edges: [arrow('ab'), arrow('ba'), arrow('ac'), arrow('ca')],
    });
    expect(mended(knot, 'cycle').mends).toEqual([]);
  });

  it('leads to the field for the assumption, and changes nothing by itself', () => {
    const bare = chainFixture({ nodes: [box('a', 'activity'), box('b', 'output')], edges: [arrow('ab')] });
    const { mends } = mended(bare, 'edge_without_assumption');
    expect(mends).toMatchObject([{ label: 'Skriv antagandet', changes: [], at: { id: 'ab', place: 'assumption' } }]);
  });

  it('offers evidence and a date for the weakest link', () => {
    const weak = chainFixture({ nodes: [box('a', 'activity'), box('g', 'goal')], edges: [arrow('ag')] });
    expect(mended(weak, 'weakest_link').mends.map(({ at }) => at?.place)).toEqual(['evidence', 'next-test']);
  });
});
