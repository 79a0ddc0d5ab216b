import {
  adding,
  type ChainContent,
  changing,
  compareChains,
  type ComparedPart,
  contentOf,
  type PartChange,
  type PartContents,
  type PartKind,
  removing,
  type StoredParts,
} from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';

/** What makes a chain what it was: what has come since goes, what has gone comes back, and the rest is as it was. */
export function goingBack(now: ChainContent, then: ChainContent): PartChange[] {
  const { groups, nodes, edges, evidence } = compareChains(now, then);
  const arrows = new Map(edges.flatMap(({ was, is }): [Id, Id][] => (was && is ? [[is.id, was.id]] : [])));
  const restored = evidence.map((part) => ({ ...part, is: part.is && hungOn(part.is, arrows) })) as typeof evidence;
  const kept = new Set(then.edges.map(({ id }) => id));
  const gone = [...groups, ...nodes, ...edges, ...evidence].filter(
    ({ state, id }) => state === 'removed' && !kept.has(id),
  );
  return [
    ...turned<'group'>('group', groups),
    ...turned<'node'>('node', nodes),
    ...turned<'edge'>(
      'edge',
      edges.map((edge) => sameArrow(edge, now)),
    ),
    ...turned<'evidence'>('evidence', restored),
    ...removing(now, new Set(gone.map(({ id }) => id))),
  ];
}

/** An arrow that has been moved since then is there under its id, between other boxes. */
function sameArrow(edge: ComparedPart<'edge'>, now: ChainContent): ComparedPart<'edge'> {
  const there = edge.state === 'added' ? now.edges.find(({ id }) => id === edge.id) : undefined;
  return there && edge.is ? { state: 'same', id: edge.id, was: there, is: edge.is, fields: [] } : edge;
}

function turned<K extends PartKind>(kind: K, parts: readonly ComparedPart<K>[]): PartChange[] {
  return parts.flatMap(({ was, is }): PartChange | PartChange[] => {
    if (!is) return [];
    if (!was) return adding(kind, is.id, contentOf<K>(is as StoredParts[K]));
    return changing(kind, was as StoredParts[K], decided(contentOf<K>(is as StoredParts[K]))) ?? [];
  });
}

const PLACE = new Set(['x', 'y', 'pinned']);

/** Where a box stands is left as it is. */
const decided = <K extends PartKind>(content: PartContents[K]) =>
  Object.fromEntries(Object.entries(content).filter(([field]) => !PLACE.has(field))) as Partial<PartContents[K]>;

/** An arrow that was drawn anew since then keeps the id it has now. */
const hungOn = (evidence: StoredParts['evidence'], arrows: ReadonlyMap<Id, Id>) => ({
  ...evidence,
  edgeId: arrows.get(evidence.edgeId) ?? evidence.edgeId,
});
