import type { GoalPlace, GoalSummary } from '@rt/goals/domain';
import type { Id } from '@rt/shared/domain';
import { goalsByParent, subtreeIds, type GoalRow } from './goal-rows';

export const MOVES = ['up', 'down', 'in', 'out'] as const;
export type Move = (typeof MOVES)[number];

/** Where a goal goes by a key: among its siblings, in under the one before it, or out beside its parent. Null where it cannot. */
export function placeAfterMove(goals: readonly GoalSummary[], id: Id, move: Move): GoalPlace | null {
  const byParent = goalsByParent(goals);
  const goal = goals.find((one) => one.id === id);
  if (!goal) return null;
  const { parentId, position } = goal;
  const siblings = byParent.get(parentId) ?? [];
  if (move === 'up') return position > 0 ? { parentId, position: position - 1 } : null;
  if (move === 'down') return position < siblings.length - 1 ? { parentId, position: position + 1 } : null;
  if (move === 'in') {
    const before = siblings[position - 1];
    return before ? { parentId: before.id, position: byParent.get(before.id)?.length ?? 0 } : null;
  }
  const parent = goals.find((one) => one.id === parentId);
  return parent ? { parentId: parent.parentId, position: parent.position + 1 } : null;
}

/**
 * Where a goal dropped as row number `index` goes (counted without itself and what is under it): beside the row it pushes down,
 * last of all at the top, or, drawn to the right, under the row above. Null where it is there already.
 */
export function placeAfterDrop(
  goals: readonly GoalSummary[],
  rows: readonly GoalRow[],
  id: Id,
  index: number,
  inwards: boolean,
): GoalPlace | null {
  const moved = subtreeIds(goals, id);
  const left = rows.filter((row) => !moved.has(row.id));
  const above = left[index - 1];
  const below = left[index];
  const place = inwards && above ? lastUnder(goals, above.id, id) : beside(goals, id, below);
  const goal = goals.find((one) => one.id === id);
  const same = goal?.parentId === place.parentId && goal.position === place.position;
  return same ? null : place;
}

function beside(goals: readonly GoalSummary[], id: Id, below: GoalRow | undefined): GoalPlace {
  if (!below) return lastUnder(goals, null, id);
  const siblings = (goalsByParent(goals).get(below.parentId) ?? []).filter((goal) => goal.id !== id);
  return { parentId: below.parentId, position: siblings.findIndex((goal) => goal.id === below.id) };
}

const lastUnder = (goals: readonly GoalSummary[], parentId: Id | null, id: Id): GoalPlace => ({
  parentId,
  position: goals.filter((goal) => goal.parentId === parentId && goal.id !== id).length,
});

/** The goals as they will be once one has been moved, so that the screen need not wait. */
export function withMoved(goals: readonly GoalSummary[], id: Id, { parentId, position }: GoalPlace): GoalSummary[] {
  const goal = goals.find((one) => one.id === id);
  if (!goal) return [...goals];
  return goals.map((one) => {
    if (one.id === id) return { ...one, parentId, position };
    let at = one.position;
    if (one.parentId === goal.parentId && at > goal.position) at -= 1;
    if (one.parentId === parentId && at >= position) at += 1;
    return at === one.position ? one : { ...one, position: at };
  });
}
