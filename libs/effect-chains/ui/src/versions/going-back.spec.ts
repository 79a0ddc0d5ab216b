import { applyChanges, type ChainContent, compareChains, differs } from '@rt/effect-chains/domain';
import { arrow, box, chainFixture, source } from '../testing/live-fixture';
import { goingBack } from './going-back';

const then = chainFixture({
  nodes: [box('a', 'activity'), box('b', 'output'), box('c', 'goal')],
  edges: [arrow('ab', { claim: 'Så här' }), arrow('bc')],
  evidence: [source('s', 'ab')],
});
const back = (now: ChainContent) => applyChanges(now, goingBack(now, then));

describe('going back to a version', () => {
  it.each([
    ['brings back what has gone', { ...then, nodes: then.nodes.slice(1), edges: [arrow('bc')], evidence: [] }],
    [
      'takes away what has come',
      { ...then, nodes: [...then.nodes, box('d', 'need')], edges: [...then.edges, arrow('da')] },
    ],
    ['writes back what was written', { ...then, nodes: [box('a', 'need', { text: 'Annat' }), ...then.nodes.slice(1)] }],
    ['moves back an arrow that was moved', { ...then, edges: [{ ...arrow('ab'), toId: 'c' }, arrow('bc')] }],
    [
      'hangs evidence on an arrow that was drawn anew',
      { ...then, edges: [{ ...arrow('ab'), id: 'ny' }, arrow('bc')], evidence: [] },
    ],
  ])('%s', (_, now) => {
    const after = back(now);
    expect(differs(compareChains({ ...then, evidence: [] }, { ...after, evidence: [] }))).toBe(false);
    expect(after.evidence.map(({ source: said }) => said)).toEqual(['Utvärdering 2024']);
    const ids = new Set(after.edges.map(({ id }) => id));
    expect(after.evidence.every(({ edgeId }) => ids.has(edgeId))).toBe(true);
  });

  it('does nothing where nothing has changed, nor to where boxes stand', () =>
    expect(goingBack({ ...then, nodes: then.nodes.map((node) => ({ ...node, x: 5, y: 5 })) }, then)).toEqual([]));
});
