import fc from 'fast-check';
import {
  BEARINGS,
  type ChainContent,
  type ChainEdge,
  type ChainEvidence,
  type ChainNode,
  CONFIDENCES,
  NEW_EDGE,
  NEW_NODE,
  NODE_KINDS,
  type NodeKind,
  SIGNS,
  STRENGTHS,
} from '../src';

export const node = (id: string, kind: NodeKind, rest: Partial<ChainNode> = {}): ChainNode => ({
  ...NEW_NODE,
  id,
  kind,
  text: `Ruta ${id}`,
  version: 1,
  ...rest,
});

/** An arrow between boxes named by one letter each: `ab` leads from a to b. */
export const edge = (id: string, rest: Partial<ChainEdge> = {}): ChainEdge => ({
  ...NEW_EDGE,
  id,
  fromId: id.charAt(0),
  toId: id.charAt(1),
  version: 1,
  ...rest,
});

export const evidence = (edgeId: string, rest: Partial<ChainEvidence> = {}): ChainEvidence => ({
  id: `e-${edgeId}`,
  edgeId,
  bearing: 'supports',
  strength: 'moderate',
  source: 'En utvärdering',
  url: null,
  date: null,
  note: null,
  version: 1,
  ...rest,
});

export const chain = (content: Partial<ChainContent>): ChainContent => ({
  nodes: [],
  edges: [],
  evidence: [],
  groups: [],
  ...content,
});

const LETTERS = [...'abcdefghij'];
const letter = fc.constantFrom(...LETTERS);

const arbitraryEdge = fc
  .record({
    from: letter,
    to: letter,
    sign: fc.constantFrom(...SIGNS),
    confidence: fc.option(fc.constantFrom(...CONFIDENCES)),
    assumption: fc.option(fc.constant('Det håller.')),
    effect: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ from, to, ...rest }) => edge(from + to, rest));

export const arbitraryEvidence = fc
  .record({
    at: fc.tuple(letter, letter),
    bearing: fc.constantFrom(...BEARINGS),
    strength: fc.constantFrom(...STRENGTHS),
  })
  .map(({ at, ...rest }) => evidence(at.join(''), rest));

/** Any graph at all: circles, arrows to themselves and to boxes that are not there, evidence for arrows that are not. */
export const arbitraryChain: fc.Arbitrary<ChainContent> = fc
  .record({
    kinds: fc.array(fc.constantFrom(...NODE_KINDS), { maxLength: LETTERS.length }),
    amounts: fc.array(fc.option(fc.nat(5000)), { minLength: LETTERS.length, maxLength: LETTERS.length }),
    edges: fc.uniqueArray(arbitraryEdge, { selector: ({ id }) => id, maxLength: 30 }),
    evidence: fc.array(arbitraryEvidence, { maxLength: 10 }),
  })
  .map(({ kinds, amounts, edges, evidence: shown }) =>
    chain({
      nodes: kinds.map((kind, at) => node(LETTERS[at] as string, kind, { amount: amounts[at] ?? null })),
      edges,
      evidence: shown.map((each, at) => ({ ...each, id: `${each.id}-${at}` })),
    }),
  );
