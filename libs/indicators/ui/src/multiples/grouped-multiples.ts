import type { IndicatorMultiple } from '@rt/indicators/domain';
import type { Id } from '@rt/shared/domain';

/** A goal as it stands in the tree of a strategy. */
interface GoalPlace {
  id: Id;
  lineageId: Id;
  code: string | null;
  wording: string;
}

/** A goal with the indicators that follow it; without a goal those that follow none of the strategy's. */
export interface GoalGroup {
  goal: GoalPlace | null;
  multiples: IndicatorMultiple[];
}

/** Indicators by goal, the goals in the order of their tree and the key indicators first; one that follows two stands in both. */
export function groupedMultiples(multiples: readonly IndicatorMultiple[], tree: readonly GoalPlace[]): GoalGroup[] {
  const sorted = [...multiples].sort((a, b) => Number(b.isKey) - Number(a.isKey));
  const groups = tree.map((goal) => ({
    goal,
    multiples: sorted.filter(({ goals }) => goals.some(({ lineageId }) => lineageId === goal.lineageId)),
  }));
  const placed = new Set(groups.flatMap((group) => group.multiples.map(({ id }) => id)));
  const others = sorted.filter(({ id }) => !placed.has(id));
  return [
    ...groups.filter((group) => group.multiples.length),
    ...(others.length ? [{ goal: null, multiples: others }] : []),
  ];
}

/** The goals that no indicator follows. */
export const unfollowed = (multiples: readonly IndicatorMultiple[], tree: readonly GoalPlace[]): GoalPlace[] => {
  const followed = new Set(multiples.flatMap(({ goals }) => goals.map(({ lineageId }) => lineageId)));
  return tree.filter(({ lineageId }) => !followed.has(lineageId));
};
