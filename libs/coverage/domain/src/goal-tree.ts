import type { Id } from '@rt/shared/domain';

interface Placed {
  id: Id;
  parentId: Id | null;
}

/** A goal and how deep it stands: 0 at the top. */
export interface PlacedGoal<T> {
  goal: T;
  depth: number;
}

const childrenOf = <T extends Placed>(goals: readonly T[]): Map<Id | null, T[]> => {
  const known = new Set(goals.map(({ id }) => id));
  const children = new Map<Id | null, T[]>();
  for (const goal of goals) {
    const parent = goal.parentId !== null && known.has(goal.parentId) ? goal.parentId : null;
    children.set(parent, [...(children.get(parent) ?? []), goal]);
  }
  return children;
};

/** Every goal under each goal, however deep. A goal whose parent is not among them stands at the top. */
export function goalsUnder<T extends Placed>(goals: readonly T[]): Map<Id, T[]> {
  const children = childrenOf(goals);
  const under = new Map<Id, T[]>();
  const gather = (goal: T): T[] => {
    const direct = children.get(goal.id) ?? [];
    const all = direct.flatMap((child) => [child, ...gather(child)]);
    under.set(goal.id, all);
    return all;
  };
  (children.get(null) ?? []).forEach(gather);
  return under;
}

/** The goals as they are read: each followed by those under it, siblings by position. */
export function inTreeOrder<T extends Placed & { position: number }>(goals: readonly T[]): PlacedGoal<T>[] {
  const children = childrenOf(goals);
  const walk = (parent: Id | null, depth: number): PlacedGoal<T>[] =>
    [...(children.get(parent) ?? [])]
      .sort((one, other) => one.position - other.position)
      .flatMap((goal) => [{ goal, depth }, ...walk(goal.id, depth + 1)]);
  return walk(null, 0);
}
