import { chain, edge, evidence, node } from '../../testing/chains';
import type { ChainContent } from '../chain';
import { graphOf } from './chain-graph';
import {
  contradictedEdges,
  edgesWithoutAssumption,
  outcomesWithoutIndicator,
  weakestUntested,
} from './evidence-checks';

const nodes = [node('a', 'activity'), node('s', 'short_outcome'), node('g', 'goal')];
const edges = [edge('as'), edge('sg')];
const arrows = (check: typeof contradictedEdges, content: Partial<ChainContent>) =>
  check(graphOf(chain({ nodes, edges, ...content }))).map(({ edgeIds }) => edgeIds[0]);

describe('an arrow without assumption', () => {
  it('is one that says nothing, or only spaces', () => {
    const said = [edge('as', { assumption: '  ' }), edge('sg', { assumption: 'Det finns arbeten.' })];
    expect(arrows(edgesWithoutAssumption, { edges: said })).toEqual(['as']);
  });
});

describe('a contradicted arrow', () => {
  it('has evidence, all of it against', () =>
    expect(arrows(contradictedEdges, { evidence: [evidence('as', { bearing: 'contradicts' })] })).toEqual(['as']));
  it('is none when one piece supports it', () => {
    const both = [evidence('as', { bearing: 'contradicts' }), evidence('as', { id: 'e2' })];
    expect(arrows(contradictedEdges, { evidence: both })).toEqual([]);
  });
  it('is none without evidence', () => expect(arrows(contradictedEdges, {})).toEqual([]));
});

describe('an outcome without indicator', () => {
  it('is an effect at any range that nothing measures, never an activity or a goal', () => {
    const found = outcomesWithoutIndicator(graphOf(chain({ nodes })));
    expect(found.map(({ nodeIds }) => nodeIds)).toEqual([['s']]);
  });
  it('is none when one is tied to it', () => {
    const measured = node('s', 'short_outcome', { indicatorIds: ['i'] });
    expect(outcomesWithoutIndicator(graphOf(chain({ nodes: [measured] })))).toEqual([]);
  });
});

describe('the weakest untested link', () => {
  it('is the one nobody has tested, on the only way', () =>
    expect(arrows(weakestUntested, { evidence: [evidence('as')] })).toEqual(['sg']));
  it('is none where every step of the way is tested', () =>
    expect(arrows(weakestUntested, { evidence: [evidence('as'), evidence('sg', { strength: 'weak' })] })).toEqual([]));
  it('is none where a tested way leads past it', () => {
    const past = [...edges, edge('ab'), edge('bg')];
    const tested = [evidence('as'), evidence('ab'), evidence('bg')];
    expect(
      arrows(weakestUntested, { nodes: [...nodes, node('b', 'mid_outcome')], edges: past, evidence: tested }),
    ).toEqual([]);
  });
  it('names the goals it leads to, and counts those beyond three', () => {
    const goals = [...'uvwx'].map((id) => node(id, 'goal', { text: `Mål ${id}` }));
    const content = chain({
      nodes: [...nodes, ...goals],
      edges: [...edges, ...goals.map(({ id }) => edge(`g${id}`))],
      evidence: ['sg', ...goals.map(({ id }) => `g${id}`)].map((id) => evidence(id)),
    });
    expect(weakestUntested(graphOf(content)).map(({ says }) => says.sv)).toEqual([
      'Steget från ”Ruta a” till ”Ruta s” är den svagaste länken mot ”Ruta g”, ”Mål u” och ”Mål v” och 2 mål till: ingen har prövat det.',
    ]);
  });
});
