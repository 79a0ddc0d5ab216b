import { without } from '@rt/shared/domain';
import fc from 'fast-check';
import { type ChainInput, CONFIDENCES, NODE_KINDS, SIGNS, STRENGTHS, BEARINGS, type WrittenChain } from '../src';

const id = fc.uuid().map((text) => text.toLowerCase());
const letter = fc.constantFrom(...'aAåÄö09 ,.;:"\'<>&=+-@#%/\\\n|{}[]()”…–😀ß漢');
/** As a form leaves a text: trimmed. */
const text = fc
  .oneof(
    fc.string({ unit: letter, minLength: 2, maxLength: 60 }),
    fc.constantFrom('=1+1', "'-x", '"a;b"', '+46', "''=x"),
  )
  .map((any) => any.trim())
  .filter((any) => any.length > 1);
const number = fc.double({ min: 0, max: 1e6, noNaN: true }).map((any) => Math.abs(Number(any.toFixed(3))));
const maybe = <T>(any: fc.Arbitrary<T>) => fc.option(any);

const part = { id, version: fc.constant(1) };
const arbitraryGroup = fc.record({ ...part, name: text });
const nodeIn = (groups: readonly string[]) =>
  fc.record({
    ...part,
    kind: fc.constantFrom(...NODE_KINDS),
    text,
    goalLineageId: maybe(id),
    indicatorIds: fc.uniqueArray(id, { maxLength: 3 }),
    interventionIds: fc.uniqueArray(id, { maxLength: 3 }),
    groupId: groups.length ? maybe(fc.constantFrom(...groups)) : fc.constant(null),
    amount: maybe(number),
    x: maybe(number),
    y: maybe(number),
    pinned: fc.boolean(),
  });
const edgeIn = (nodes: readonly string[]) =>
  fc.record({
    ...part,
    fromId: fc.constantFrom(...nodes),
    toId: fc.constantFrom(...nodes),
    claim: maybe(text),
    assumption: maybe(text),
    confidence: maybe(fc.constantFrom(...CONFIDENCES)),
    sign: fc.constantFrom(...SIGNS),
    lagMonths: maybe(fc.nat(600)),
    externalFactors: maybe(text),
    effect: maybe(number),
    critical: fc.boolean(),
    nextTestOn: maybe(fc.constant('2027-03-01')),
  });
const evidenceFor = (edges: readonly string[]) =>
  fc.record({
    ...part,
    edgeId: fc.constantFrom(...edges),
    bearing: fc.constantFrom(...BEARINGS),
    strength: fc.constantFrom(...STRENGTHS),
    source: text,
    url: maybe(fc.webUrl()),
    date: maybe(fc.constant('2025-11-02')),
    note: maybe(text),
  });
const ids = (parts: readonly { id: string }[]) => parts.map((each) => each.id);
/** A few parts that name others; none where there is nothing to name. */
const some = <T>(naming: (ids: readonly string[]) => fc.Arbitrary<T>, named: readonly { id: string }[]) =>
  named.length ? fc.array(naming(ids(named)), { maxLength: 6 }) : fc.constant<T[]>([]);

/** A chain that could be stored: every part names only parts that are there. */
export const arbitraryWrittenChain: fc.Arbitrary<WrittenChain> = fc
  .array(arbitraryGroup, { maxLength: 3 })
  .chain((groups) => fc.record({ groups: fc.constant(groups), nodes: fc.array(nodeIn(ids(groups)), { maxLength: 6 }) }))
  .chain((made) =>
    fc.record({
      groups: fc.constant(made.groups),
      nodes: fc.constant(made.nodes),
      edges: some(edgeIn, made.nodes),
    }),
  )
  .chain((made) =>
    fc.record({
      ...{ name: text, strategyId: maybe(id), interventionId: fc.constant(null) },
      ...{ groups: fc.constant(made.groups), nodes: fc.constant(made.nodes), edges: fc.constant(made.edges) },
      evidence: some(evidenceFor, made.edges),
    }),
  );

/** What an import of it should give: the same, with ids but no versions yet. */
export function asInput(chain: WrittenChain): ChainInput {
  const { nodes, edges, evidence, groups } = chain;
  const bare = <T extends { version: number }>(parts: readonly T[]) => parts.map((part) => without(part, 'version'));
  const parts = { nodes: bare(nodes), edges: bare(edges), evidence: bare(evidence), groups: bare(groups) };
  return { ...without(chain, 'references'), ...parts };
}
