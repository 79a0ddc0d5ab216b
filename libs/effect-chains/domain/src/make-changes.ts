import { type Id, without } from '@rt/shared/domain';
import { SHELVES } from './apply-changes';
import type { ChainContent } from './chain';
import type { PartChange, PartContents, PartKind, StoredParts } from './part-change';

/** What a part holds without what it is stored under. */
export const contentOf = <K extends PartKind>(part: StoredParts[K]): PartContents[K] =>
  without(part, 'id', 'version') as unknown as PartContents[K];

/** A new part. */
export const adding = <K extends PartKind>(part: K, id: Id, is: PartContents[K]) =>
  ({ part, id, was: null, is }) as PartChange;

/** A change to some fields of a part, with what they were; null where nothing differs. */
export function changing<K extends PartKind>(
  part: K,
  before: StoredParts[K],
  after: Partial<PartContents[K]>,
): PartChange | null {
  const old = before as unknown as Record<string, unknown>;
  const fields = Object.entries(after).filter(([field, value]) => !sameValue(old[field], value));
  if (!fields.length) return null;
  const was = Object.fromEntries(fields.map(([field]) => [field, old[field]]));
  return { part, id: before.id, was, is: Object.fromEntries(fields) } as PartChange;
}

/** The removal of parts together with what cannot be without them: a box takes its arrows, an arrow its evidence. */
export function removing(content: ChainContent, ids: ReadonlySet<Id>): PartChange[] {
  const edges = content.edges.filter(({ id, fromId, toId }) => ids.has(id) || ids.has(fromId) || ids.has(toId));
  const gone = new Set([...ids, ...edges.map(({ id }) => id)]);
  const evidence = content.evidence.filter(({ id, edgeId }) => gone.has(id) || gone.has(edgeId));
  const groups = content.groups.filter(({ id }) => ids.has(id));
  const left = content.nodes.filter(({ id, groupId }) => !ids.has(id) && groupId !== null && ids.has(groupId));
  return [
    ...evidence.map((each) => removal('evidence', each)),
    ...edges.map((each) => removal('edge', each)),
    ...content.nodes.filter(({ id }) => ids.has(id)).map((each) => removal('node', each)),
    ...left.flatMap((node) => changing('node', node, { groupId: null }) ?? []),
    ...groups.map((each) => removal('group', each)),
  ];
}

/** Which fields of a change are no longer what they were, unless they already are what they are to be. */
export function fieldsInConflict(current: StoredParts[PartKind], { was, is }: PartChange): string[] {
  const now = current as unknown as Record<string, unknown>;
  const [before, after] = [(was ?? {}) as Record<string, unknown>, is as Record<string, unknown> | null];
  const fields = Object.keys(after ?? before);
  return fields.filter(
    (field) => !sameValue(now[field], before[field]) && !(after && sameValue(now[field], after[field])),
  );
}

/** Every part of a chain, as one list. */
export const partsOf = (content: ChainContent): StoredParts[PartKind][] =>
  Object.values(SHELVES).flatMap((shelf): StoredParts[PartKind][] => content[shelf]);

const removal = <K extends PartKind>(part: K, stored: StoredParts[K]) =>
  ({ part, id: stored.id, was: contentOf<K>(stored), is: null }) as PartChange;

/** Two field values: lists of ids are the same whatever their order. */
function sameValue(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());
}
