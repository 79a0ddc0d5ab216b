import {
  adding,
  type ChainContent,
  invertChanges,
  type PartChange,
  type PartKind,
  partsOf,
} from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { needs } from './change-fields';

const ORDER: Readonly<Record<PartKind, number>> = { group: 0, node: 1, edge: 2, evidence: 3 };

/**
 * What puts a removed part back from the changes that removed it: the part, the boxes it needs, and the arrows and
 * evidence that went with it where everything they need is there.
 */
export function restoring(removal: readonly PartChange[], id: Id, content: ChainContent): PartChange[] {
  const lost = new Map(
    invertChanges(removal.filter(({ is }) => is === null)).map((change): [Id, PartChange] => [change.id, change]),
  );
  const back = new Set<Id>();
  const bring = (partId: Id) => {
    const change = lost.get(partId);
    if (!change || back.has(partId)) return;
    back.add(partId);
    needs(change).forEach(bring);
  };
  bring(id);
  const there = new Set(partsOf(content).map((part) => part.id));
  const whole = (change: PartChange) => needs(change).every((needed) => there.has(needed) || back.has(needed));
  for (const kind of ['edge', 'evidence'] as const)
    for (const change of lost.values())
      if (change.part === kind && needs(change).some((needed) => back.has(needed)) && whole(change))
        back.add(change.id);
  return [...lost.values()]
    .filter((change) => back.has(change.id) && !there.has(change.id))
    .map((change) => ungrouped(change, there))
    .sort((one, other) => ORDER[one.part] - ORDER[other.part]);
}

/** A box whose group is gone stands by itself. */
function ungrouped(change: PartChange, there: ReadonlySet<Id>): PartChange {
  if (change.part !== 'node' || !change.is?.groupId || there.has(change.is.groupId)) return change;
  return adding('node', change.id, { ...change.is, groupId: null } as Parameters<typeof adding<'node'>>[2]);
}
