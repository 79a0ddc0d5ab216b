import { checkChain } from '../checks';
import { NODE_KINDS } from '../node-kind';
import { chainFromPattern, PATTERNS } from './index';

const drawn = (at: number) => {
  const pattern = PATTERNS[at];
  if (!pattern) throw new Error('No such pattern.');
  const chain = chainFromPattern(pattern, 'sv');
  return {
    ...chain,
    nodes: chain.nodes.map((n) => ({ ...n, version: 1 })),
    edges: chain.edges.map((e) => ({ ...e, version: 1 })),
    evidence: [],
    groups: [],
  };
};

describe.each(PATTERNS.map(({ key, name }, at) => [name.sv, key, at] as const))('the pattern %s', (_, key, at) => {
  it('has the same boxes and arrows in both languages', () => {
    const [sv, en] = (['sv', 'en'] as const).map((language) =>
      chainFromPattern(PATTERNS[at] as (typeof PATTERNS)[number], language),
    );
    expect(sv?.nodes.map(({ kind }) => kind)).toEqual(en?.nodes.map(({ kind }) => kind));
    expect(sv?.nodes.every(({ text }, index) => text !== en?.nodes[index]?.text)).toBe(true);
    expect(key).toMatch(/^[a-z]+$/);
  });

  it('holds together: only testing and measuring is left to do', () =>
    expect(new Set(checkChain(drawn(at)).map(({ code }) => code))).toEqual(
      new Set(['weakest_link', 'outcome_without_indicator']),
    ));

  it('uses every column once, in order', () =>
    expect(drawn(at).nodes.map(({ kind }) => kind)).toEqual([...NODE_KINDS]));
});
