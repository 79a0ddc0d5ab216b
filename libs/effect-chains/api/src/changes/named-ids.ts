import { PART_KINDS, type PartChange, type PartKind } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';

/** The field of each kind of part that points at another, and what it points at. */
const POINTERS: Readonly<Record<string, PartKind>> = {
  groupId: 'group',
  fromId: 'node',
  toId: 'node',
  edgeId: 'edge',
};

/** The ids a set of changes names, by kind: the parts it changes and those they are to point at. */
export interface NamedIds {
  ids: Record<PartKind, Set<Id>>;
  /** Those it removes: what hangs on them goes too. */
  removed: Record<PartKind, Set<Id>>;
}

const empty = () => Object.fromEntries(PART_KINDS.map((kind) => [kind, new Set<Id>()])) as Record<PartKind, Set<Id>>;

export function namedIds(changes: readonly PartChange[]): NamedIds {
  const named = { ids: empty(), removed: empty() };
  for (const { part, id, is } of changes) {
    named.ids[part].add(id);
    if (is === null) named.removed[part].add(id);
    for (const [field, value] of Object.entries(is ?? {})) {
      const kind = POINTERS[field];
      if (kind && typeof value === 'string') named.ids[kind].add(value);
    }
  }
  return named;
}
