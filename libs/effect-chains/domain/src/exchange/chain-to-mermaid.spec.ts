import { DEFAULT_STAGE_NAMES } from '@rt/goals/domain';
import { chain, edge, node } from '../../testing/chains';
import { NODE_KINDS, type NodeKind } from '../node-kind';
import { chainToMermaid } from './chain-to-mermaid';

const names = Object.fromEntries(NODE_KINDS.map((kind) => [kind, DEFAULT_STAGE_NAMES[kind].name])) as Record<
  NodeKind,
  string
>;

describe('a chain as Mermaid', () => {
  it('is a flowchart with a frame a column, read from the left', () => {
    const content = chain({ nodes: [node('a', 'activity'), node('g', 'goal')], edges: [edge('ag')] });
    expect(chainToMermaid(content, names, 'sv')).toBe(
      'flowchart LR\n  subgraph activity["Aktivitet"]\n    b1["Ruta a"]\n  end\n  subgraph goal["Mål"]\n    b2["Ruta g"]\n  end\n  b1 --> b2\n',
    );
  });
  it('says in words which arrow decreases', () => {
    const content = chain({
      nodes: [node('a', 'activity'), node('g', 'goal')],
      edges: [edge('ag', { sign: 'decreases' })],
    });
    expect(chainToMermaid(content, names, 'sv')).toContain('b1 -. minskar .-> b2');
  });
  it('lets no text end its own box', () => {
    const content = chain({ nodes: [node('a', 'activity', { text: 'Säg "hej"] --> #x;' })] });
    expect(chainToMermaid(content, names, 'sv')).toContain('b1["Säg #34;hej#34;#93; --#62; #35;x#59;"]');
  });
  it('breaks long texts between words', () => {
    const content = chain({
      nodes: [node('a', 'activity', { text: 'Sex månaders praktik med språkstöd på arbetsplatsen' })],
    });
    expect(chainToMermaid(content, names, 'sv')).toContain('Sex månaders praktik med<br/>språkstöd');
  });
  it('leaves out an arrow to a box that is gone', () =>
    expect(chainToMermaid(chain({ nodes: [node('a', 'activity')], edges: [edge('ax')] }), names, 'sv')).not.toContain(
      '-->',
    ));
});
