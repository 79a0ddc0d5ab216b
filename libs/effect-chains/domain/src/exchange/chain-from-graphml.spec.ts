import { chainFromGraphMl } from './chain-from-graphml';

const graph = (content: string, keys = '') =>
  `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys}<graph edgedefault="directed">${content}</graph></graphml>`;
const codes = (text: string) => chainFromGraphMl(text).issues.map(({ code }) => code);

describe('GraphML from another program', () => {
  const keys = '<key id="d6" for="node" attr.name="label" attr.type="string"/>';
  const nodes = ['Praktik', 'Deltagare', 'Färdighet', 'Arbete'].map(
    (label, at) => `<node id="n${at}"><data key="d6">${label}</data></node>`,
  );
  const edges = [0, 1, 2].map((at) => `<edge source="n${at}" target="n${at + 1}"/>`);

  it('gives boxes by their labels, in the columns their places tell', () => {
    const { chain } = chainFromGraphMl(graph([...nodes, ...edges].join(''), keys));
    expect(chain?.nodes.map(({ kind, text }) => [kind, text])).toEqual([
      ['activity', 'Praktik'],
      ['output', 'Deltagare'],
      ['mid_outcome', 'Färdighet'],
      ['long_outcome', 'Arbete'],
    ]);
    expect(chain?.edges).toHaveLength(3);
  });

  it('is read also where boxes lie in a box, and where a label lies deep', () => {
    const inner = graph(
      '<node id="g"><graph><node id="n"><data key="d9"><y><l>Djup</l></y></data></node></graph></node>',
    );
    expect(chainFromGraphMl(inner).chain?.nodes.map(({ text }) => text)).toContain('Djup');
  });

  it('numbers a box that has no text', () =>
    expect(chainFromGraphMl(graph('<node id="a"/>')).chain?.nodes[0]?.text).toBe('1'));
});

describe('a GraphML file that cannot be read', () => {
  it('is one with entities of its own, in any disguise', () => {
    expect(codes('<!DOCTYPE a [<!ENTITY b "c">]><graphml><graph/></graphml>')).toEqual(['chain-file.doctype']);
    expect(codes('<!doctype a SYSTEM "file:///etc/passwd"><graphml/>')).toEqual(['chain-file.doctype']);
    expect(codes(graph('<node id="a"><data key="text">&lol;</data></node>'))).toEqual(['chain-file.malformed']);
  });
  it('is one that breaks off, and says where', () => {
    const { issues } = chainFromGraphMl('<graphml>\n  <graph>\n');
    expect(issues[0]?.message.sv).toMatch(/^Filen är inte hel XML: det går inte att läsa vidare från rad \d+/);
  });
  it('is other XML', () => expect(codes('<svg/>')).toEqual(['chain-file.no-graph']));
  it('is one with an arrow to a box that is not there', () =>
    expect(codes(graph('<node id="a"/><edge source="a" target="b"/>'))).toEqual(['chain-file.points-nowhere']));
  it('is one with the same box twice', () =>
    expect(codes(graph('<node id="a"/><node id="a"/>'))).toEqual(['chain-file.twice']));
  it('is one nested a hundred thousand deep, and it still answers', () =>
    expect(codes(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`)).toHaveLength(1));
});
