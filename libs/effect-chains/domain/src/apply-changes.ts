import type { Id } from '@rt/shared/domain';
import type { ChainContent } from './chain';
import { type AppliedChanges, PART_KINDS, type PartChange, type PartKind, type StoredParts } from './part-change';

/** Where each kind of part is kept in a chain. */
export const SHELVES = { group: 'groups', node: 'nodes', edge: 'edges', evidence: 'evidence' } as const;

type AnyPart = StoredParts[PartKind];

/**
 * A chain after changes, one after the other. New parts come last. A change to a part that is not there is passed over, so
 * that changes made here may be laid on top of whatever others have made meanwhile. `versions` are those of the parts
 * afterwards, where they are known; otherwise a part keeps its own. Linear in parts and changes; nothing given is altered.
 */
export function applyChanges<T extends ChainContent>(
  content: T,
  changes: readonly PartChange[],
  versions: readonly (number | null)[] = [],
): T {
  const shelves = Object.fromEntries(
    PART_KINDS.map((kind) => [kind, new Map<Id, AnyPart>(content[SHELVES[kind]].map((part) => [part.id, part]))]),
  ) as Record<PartKind, Map<Id, AnyPart>>;
  changes.forEach(({ part, id, was, is }, at) => {
    const shelf = shelves[part];
    const there = shelf.get(id);
    const version = versions[at] ?? there?.version ?? 0;
    if (is === null) shelf.delete(id);
    else if (there) shelf.set(id, { ...there, ...is, version } as AnyPart);
    else if (was === null) shelf.set(id, { ...is, id, version } as AnyPart);
  });
  const kept = PART_KINDS.map((kind) => [SHELVES[kind], [...shelves[kind].values()]]);
  return { ...content, ...Object.fromEntries(kept) };
}

/** What undoes changes: each turned round, the last first. */
export const invertChanges = (changes: readonly PartChange[]): PartChange[] =>
  changes.map((change) => ({ ...change, was: change.is, is: change.was }) as PartChange).reverse();

/** A chain as it was before the sets applied since then, newest first. */
export const rewind = <T extends ChainContent>(content: T, sets: readonly Pick<AppliedChanges, 'changes'>[]): T =>
  sets.reduce((now, { changes }) => applyChanges(now, invertChanges(changes)), content);
