import { NEW_EDGE, NEW_NODE, NODE_KINDS, type NodeKind } from '@rt/effect-chains/domain';
import fc from 'fast-check';
import { placeByColumns } from '../layout/place-by-columns';
import { textWidth } from '@rt/shared/domain';
import { chainSvg } from './chain-svg';

const names = Object.fromEntries(NODE_KINDS.map((kind) => [kind, `Kolumn ${kind}`])) as Record<NodeKind, string>;
const options = { names, language: 'sv' as const, title: 'Fler unga <i> arbete & skola' };
const node = (id: string, kind: NodeKind, text: string, change = {}) => ({
  ...NEW_NODE,
  id,
  kind,
  text,
  version: 1,
  ...change,
});
const edge = (id: string, change = {}) => ({
  ...NEW_EDGE,
  id,
  fromId: id.charAt(0),
  toId: id.charAt(1),
  version: 1,
  ...change,
});
const chain = {
  nodes: [node('a', 'activity', 'Praktik'), node('b', 'output', '300 fullföljer'), node('c', 'goal', 'Fler i arbete')],
  edges: [edge('ab', { sign: 'decreases', critical: true }), edge('bc', { confidence: 'low' })],
  evidence: [],
  groups: [],
  references: { goals: [], indicators: [], interventions: [] },
};
const draw = (drawn: typeof chain) => chainSvg(drawn, placeByColumns(drawn), options);
const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

describe('the picture of a chain', () => {
  it('is an SVG with a title and a description', () => {
    const root = parse(draw(chain)).documentElement;
    expect(root.localName).toBe('svg');
    expect(root.querySelector('title')?.textContent).toBe(options.title);
    expect(root.querySelector('desc')?.textContent).toMatch(/3 rutor och 2 pilar/);
  });

  it('holds every box, every arrow with its head, and the columns in use', () => {
    const svg = parse(draw(chain));
    const said = [...svg.querySelectorAll('tspan, text')].map(({ textContent }) => textContent);
    for (const { text } of chain.nodes) expect(said).toContain(text);
    expect(svg.querySelectorAll('rect')).toHaveLength(1 + chain.nodes.length);
    const heads = [...svg.querySelectorAll('path')].filter((path) =>
      /^M[\d.,-]+L[\d.,-]+L[\d.,-]+Z$/.test(path.getAttribute('d') ?? ''),
    );
    expect(heads).toHaveLength(chain.edges.length);
    expect(said).toContain('Kolumn output');
    expect(said).not.toContain('Kolumn need');
  });

  it('holds nothing that Word and PowerPoint cannot draw', () => {
    const svg = draw(chain);
    for (const unknown of ['foreignObject', '<marker', '<style', 'var(', 'class=', '@font-face', 'href']) {
      expect(svg).not.toContain(unknown);
    }
  });

  it('explains the arrows that are in it', () => {
    expect(draw(chain)).toMatch(/Streckad pil.*Romb.*Plus och minus/s);
    expect(draw({ ...chain, edges: [edge('ab')] })).not.toMatch(/Streckad|Romb/);
  });

  it('names the column of a box that lies outside it', () => {
    const stray = { ...chain, nodes: [...chain.nodes, node('d', 'need', 'För få söker', { x: 400, y: 300 })] };
    expect(draw(stray)).toContain('Kolumn need');
  });

  it('has frames for groups', () => {
    const grouped = {
      ...chain,
      nodes: chain.nodes.map((each) => ({ ...each, groupId: 'g' })),
      groups: [{ id: 'g', name: 'Skolan', version: 1 }],
    };
    expect(parse(draw(grouped as typeof chain)).documentElement.textContent).toContain('Skolan');
  });

  it('is a picture also of an empty chain', () => {
    expect(parse(draw({ ...chain, nodes: [], edges: [] })).querySelector('title')).not.toBeNull();
  });

  it('has no text outside its box, whatever it says, and is always XML', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, maxLength: 500, unit: 'binary' }), (text) => {
        const svg = parse(draw({ ...chain, nodes: [node('a', 'activity', text)], edges: [] }));
        expect(svg.querySelector('parsererror')).toBeNull();
        const box = svg.querySelector('g > rect');
        const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(box?.getAttribute(name)));
        for (const line of box?.parentElement?.querySelectorAll('tspan') ?? []) {
          const [left, base] = [Number(line.getAttribute('x')), Number(line.getAttribute('y'))];
          expect(left).toBeGreaterThan(x ?? NaN);
          expect(left + textWidth(line.textContent ?? '')).toBeLessThanOrEqual((x ?? NaN) + (width ?? NaN));
          expect(base - 12).toBeGreaterThanOrEqual(y ?? NaN);
          expect(base + 4).toBeLessThanOrEqual((y ?? NaN) + (height ?? NaN));
        }
      }),
      { numRuns: 60 },
    );
  });
});
