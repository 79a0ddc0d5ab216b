import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';

/** Where a goal stands among its siblings. */
export interface Standing {
  id: Id;
  parentId: Id | null;
  position: number;
}

/** The positions that differ once every group of siblings is numbered from 0 without gaps, in the order it has. */
export function renumbered(goals: readonly Standing[]): { id: Id; position: number }[] {
  const groups = new Map<Id | null, Standing[]>();
  for (const goal of goals) {
    const siblings = groups.get(goal.parentId);
    if (siblings) siblings.push(goal);
    else groups.set(goal.parentId, [goal]);
  }
  return [...groups.values()].flatMap((siblings) =>
    siblings
      .sort((a, b) => a.position - b.position)
      .flatMap(({ id, position }, at) => (position === at ? [] : [{ id, position: at }])),
  );
}

// A neighbour that makes room is not changed by anybody: no new version of it, no line in the trail.
const SHIFT = `
  UPDATE goal SET position = moved.position
  FROM unnest($1::uuid[], $2::integer[]) AS moved (id, position) WHERE goal.id = moved.id`;

export async function saveOrder(manager: EntityManager, moved: readonly { id: Id; position: number }[]): Promise<void> {
  if (moved.length > 0) await manager.query(SHIFT, [moved.map(({ id }) => id), moved.map(({ position }) => position)]);
}
