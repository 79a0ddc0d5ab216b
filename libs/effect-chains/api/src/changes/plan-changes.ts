import {
  changing,
  contentOf,
  fieldsInConflict,
  NEW_EDGE,
  NEW_NODE,
  type PartChange,
  type PartConflict,
  type PartContents,
  type PartKind,
  type StoredParts,
} from '@rt/effect-chains/domain';
import { removeWithAll } from './cascade';
import type { PartDesk } from './part-desk';

/** A change, and how the sender calls the place where the part's fields stand: `changes[3].is`. */
export interface PlacedChange {
  change: PartChange;
  place: string;
}

/** What comes of a set of changes: the changes as they are stored, or what stands against them. */
export interface Plan {
  applied: PartChange[];
  conflicts: Omit<PartConflict, 'by' | 'at'>[];
}

/** Where a box stands is no news to whoever removes it. */
const PLACE = new Set(['x', 'y', 'pinned']);

/**
 * Makes changes on the desk, one after the other. What is already as it is to be is passed over; what somebody else has
 * changed meanwhile is a conflict, except that fields nobody else touched go through. `was` of what comes out is what was
 * really there, so that it can be undone exactly.
 */
export function planChanges(desk: PartDesk, changes: readonly PlacedChange[]): Plan {
  const plan: Plan = { applied: [], conflicts: [] };
  for (const { change } of changes) {
    const current = desk.get(change.part, change.id);
    const fields = current ? conflicting(current, change) : [];
    if (fields.length || (!current && change.was !== null && change.is !== null))
      plan.conflicts.push({ part: change.part, id: change.id, current, fields });
    else plan.applied.push(...applied(desk, change, current));
  }
  return plan;
}

function conflicting(current: StoredParts[PartKind], change: PartChange): string[] {
  const fields = fieldsInConflict(current, change);
  return change.is === null ? fields.filter((field) => !PLACE.has(field)) : fields;
}

function applied(desk: PartDesk, change: PartChange, current: StoredParts[PartKind] | null): PartChange[] {
  const { part, id, is } = change;
  if (is === null) return current ? removeWithAll(desk, part, current) : [];
  if (!current) return [added(desk, part, id, is)];
  const real = changing(part, current, is);
  if (real) desk.put(part, { ...current, ...real.is });
  return real ? [real] : [];
}

const ABSENT: { [K in PartKind]: Partial<PartContents[K]> } = {
  group: {},
  node: NEW_NODE,
  edge: NEW_EDGE,
  evidence: { url: null, date: null, note: null },
};

function added(desk: PartDesk, part: PartKind, id: string, is: object): PartChange {
  const stored = { ...ABSENT[part], ...is, id, version: 0 } as StoredParts[PartKind];
  desk.put(part, stored);
  return { part, id, was: null, is: contentOf(stored) } as PartChange;
}
