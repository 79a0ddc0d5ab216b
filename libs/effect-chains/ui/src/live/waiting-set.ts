import type { AppliedChanges, ChangeSet, PartChange } from '@rt/effect-chains/domain';
import { type Fields, isEdit, isOf, samePart, wasOf } from './change-fields';

/** A set of changes made here that the server has not confirmed yet. */
export interface WaitingSet extends ChangeSet {
  /** Written key by key: what is written next in the same field may still be put into it, as long as it is not sent. */
  typed: boolean;
  /** The parts it edits, as they were when it was made: see lastSeen. */
  seen: readonly PartChange[];
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
  if (!samePart(first, second) || !isEdit(first) || !isEdit(second)) return null;
  return fieldsOf(first) === fieldsOf(second) ? ({ ...second, was: first.was } as PartChange) : null;
}

/**
 * A set made on top of another that is now stored: where the server stored something else than was sent (a text without
 * its last space), that is what was there before.
 */
export function rebased(set: WaitingSet, sent: readonly PartChange[], { changes }: AppliedChanges): WaitingSet {
  return { ...set, changes: set.changes.map((change) => onTopOf(change, sent, changes)) };
}

function onTopOf(change: PartChange, sent: readonly PartChange[], stored: readonly PartChange[]): PartChange {
  const mine = sent.find((each) => samePart(each, change));
  const theirs = stored.find((each) => samePart(each, change));
  const [was, before, after] = [wasOf(change), mine && isOf(mine), theirs && isOf(theirs)];
  if (!was || !before || !after) return change;
  const seen = Object.entries(was).map(([field, value]) => [
    field,
    value === before[field] ? kept(after, field, value) : value,
  ]);
  return { ...change, was: Object.fromEntries(seen) } as PartChange;
}

const kept = (after: Fields, field: string, value: unknown) => (field in after ? after[field] : value);
const fieldsOf = (change: PartChange) =>
  Object.keys(isOf(change) ?? {})
    .sort()
    .join();
