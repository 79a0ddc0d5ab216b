import type { GoalSummary } from '@rt/goals/domain';
import type { Id } from '@rt/shared/domain';

/** A goal as a row of the tree on the screen. */
export interface GoalRow extends GoalSummary {
  /** From 1, as screen readers count. */
  depth: number;
  /** Its place among the siblings shown, from 1, and how many they are. */
  place: number;
  siblings: number;
  /** How many goals stand right under it. */
  children: number;
  expanded: boolean;
  /** Whether a goal under it can be followed up, through which it may be followed itself. */
  followedBelow: boolean;
  /** Shown only because something under it fits the filter. */
  passing: boolean;
}

/** What to show of the tree. */
export interface TreeView {
  collapsed: ReadonlySet<Id>;
  /** Which goals fit the filter; null where there is none. */
  fits: ((goal: GoalSummary) => boolean) | null;
}

/** The goals by the id of the one they stand under, in their order. */
export function goalsByParent(goals: readonly GoalSummary[]): Map<Id | null, GoalSummary[]> {
  const byParent = new Map<Id | null, GoalSummary[]>();
  for (const goal of goals.toSorted((one, other) => one.position - other.position)) {
    const siblings = byParent.get(goal.parentId);
    if (siblings) siblings.push(goal);
    else byParent.set(goal.parentId, [goal]);
  }
  return byParent;
}

/** The rows to show, in tree order. With a filter, what fits and all that stands above it, opened. */
export function goalRows(goals: readonly GoalSummary[], { collapsed, fits }: TreeView): GoalRow[] {
  const byParent = goalsByParent(goals);
  const shown = fits ? withAncestors(goals, fits) : null;
  const ready = withAncestors(goals, ({ verdict }) => verdict === 'ready');
  const under = (parentId: Id | null, depth: number): GoalRow[] => {
    const siblings = (byParent.get(parentId) ?? []).filter(({ id }) => !shown || shown.has(id));
    return siblings.flatMap((goal, index) => {
      const children = (byParent.get(goal.id) ?? []).filter(({ id }) => !shown || shown.has(id)).length;
      const expanded = children > 0 && (shown !== null || !collapsed.has(goal.id));
      const place = { depth, place: index + 1, siblings: siblings.length, children, expanded };
      const followedBelow = (byParent.get(goal.id) ?? []).some(({ id }) => ready.has(id));
      const row = { ...goal, ...place, followedBelow, passing: fits ? !fits(goal) : false };
      return expanded ? [row, ...under(goal.id, depth + 1)] : [row];
    });
  };
  return under(null, 1);
}

function withAncestors(goals: readonly GoalSummary[], fits: (goal: GoalSummary) => boolean): Set<Id> {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const shown = new Set<Id>();
  for (const goal of goals.filter(fits))
    for (let at: GoalSummary | undefined = goal; at && !shown.has(at.id); at = byId.get(at.parentId ?? ''))
      shown.add(at.id);
  return shown;
}

/** The ids of a goal and everything under it. */
export function subtreeIds(goals: readonly GoalSummary[], id: Id): Set<Id> {
  const byParent = goalsByParent(goals);
  const within = (goalId: Id): Id[] => [goalId, ...(byParent.get(goalId) ?? []).flatMap((goal) => within(goal.id))];
  return new Set(within(id));
}
