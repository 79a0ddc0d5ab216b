import type { ChangeSet, PartChange } from '@rt/effect-chains/domain';

/** A set of changes made here that the server has not confirmed yet. */
export interface WaitingSet extends ChangeSet {
  /** Written key by key: what is written next in the same field may still be put into it, as long as it is not sent. */
  typed: boolean;
}

/** Two sets of typing in the same fields as one, or null where they are not that. */
export function joined(one: WaitingSet | undefined, next: WaitingSet): WaitingSet | null {
  if (!one?.typed || !next.typed) return null;
  const change = joinedChange(one.changes, next.changes);
  return change && { ...one, changes: [change] };
}

/** A change and the one made after it in the same fields as one, or null where they are not that. */
export function joinedChange(before: readonly PartChange[], after: readonly PartChange[]): PartChange | null {
  const [[first, ...more], [second, ...others]] = [before, after];
  if (!first || !second || more.length || others.length) return null;
  if (first.part !== second.part || first.id !== second.id || !first.was || !first.is || !second.is) return null;
  if (!second.was || fieldsOf(first) !== fieldsOf(second)) return null;
  return { ...second, was: first.was } as PartChange;
}

const fieldsOf = ({ is }: PartChange) =>
  Object.keys(is ?? {})
    .sort()
    .join();
