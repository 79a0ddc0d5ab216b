import type { Id } from '@rt/shared/domain';
import type { ChainContent } from '../chain';
import { contentOf } from '../make-changes';
import type { PartContents, PartKind, StoredParts } from '../part-change';

/** One field that differs. */
export interface ChangedField {
  field: string;
  was: unknown;
  is: unknown;
}

/** A part in the one version, the other or both. `fields` are those that differ, for one that is changed. */
export type ComparedPart<K extends PartKind = PartKind> =
  | { state: 'added'; id: Id; was: null; is: StoredParts[K]; fields: [] }
  | { state: 'removed'; id: Id; was: StoredParts[K]; is: null; fields: [] }
  | { state: 'changed'; id: Id; was: StoredParts[K]; is: StoredParts[K]; fields: ChangedField[] }
  | { state: 'same'; id: Id; was: StoredParts[K]; is: StoredParts[K]; fields: [] };

export interface ChainComparison {
  nodes: ComparedPart<'node'>[];
  edges: ComparedPart<'edge'>[];
  evidence: ComparedPart<'evidence'>[];
  groups: ComparedPart<'group'>[];
}

/** Where a box stands on the canvas says nothing of the chain. */
const NOT_CONTENT = new Set(['x', 'y', 'pinned']);

/**
 * What differs between two versions of a chain: everything in the later one in its order, then what it has lost. An arrow that was drawn
 * anew between the same boxes is the same arrow, changed. Linear in parts.
 */
export function compareChains(before: ChainContent, after: ChainContent): ChainComparison {
  return {
    nodes: compared<'node'>(before.nodes, after.nodes, ({ id }) => id),
    edges: compared<'edge'>(before.edges, after.edges, ({ fromId, toId }) => `${fromId} ${toId}`),
    evidence: compared<'evidence'>(before.evidence, after.evidence, ({ id }) => id),
    groups: compared<'group'>(before.groups, after.groups, ({ id }) => id),
  };
}

/** Whether anything at all differs. */
export const differs = (comparison: ChainComparison): boolean =>
  Object.values(comparison).some((parts: ComparedPart[]) => parts.some(({ state }) => state !== 'same'));

function compared<K extends PartKind>(
  before: readonly StoredParts[K][],
  after: readonly StoredParts[K][],
  keyOf: (part: StoredParts[K]) => string,
): ComparedPart<K>[] {
  const left = new Map(before.map((part) => [keyOf(part), part]));
  const there = after.map((is): ComparedPart<K> => {
    const was = left.get(keyOf(is));
    if (!was) return { state: 'added', id: is.id, was: null, is, fields: [] };
    left.delete(keyOf(is));
    const fields = changedFields<K>(contentOf<K>(was), contentOf<K>(is));
    return fields.length
      ? { state: 'changed', id: is.id, was, is, fields }
      : { state: 'same', id: is.id, was, is, fields: [] };
  });
  const gone = [...left.values()].map((was): ComparedPart<K> => ({
    state: 'removed',
    id: was.id,
    was,
    is: null,
    fields: [],
  }));
  return [...there, ...gone];
}

function changedFields<K extends PartKind>(before: PartContents[K], after: PartContents[K]): ChangedField[] {
  const old = before as unknown as Record<string, unknown>;
  return Object.entries(after)
    .filter(([field, value]) => !NOT_CONTENT.has(field) && JSON.stringify(old[field]) !== JSON.stringify(value))
    .map(([field, is]) => ({ field, was: old[field], is }));
}
