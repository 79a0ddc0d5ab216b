/** The levels of a goal tree, from the top. Each region names them in its concept profile. */
export const LEVELS = ['vision', 'overall_goal', 'sub_goal', 'priority'] as const;

export type Level = (typeof LEVELS)[number];

/** Under which levels a level may stand; null is the top of the tree. A priority may stand both above and below sub-goals. */
export const PARENT_LEVELS: Readonly<Record<Level, readonly (Level | null)[]>> = {
  vision: [null],
  overall_goal: [null, 'vision'],
  sub_goal: [null, 'vision', 'overall_goal', 'sub_goal', 'priority'],
  priority: [null, 'vision', 'overall_goal', 'sub_goal'],
};

/** Whether a goal of a level may stand under a goal of another, or at the top (null). */
export const mayStandUnder = (level: Level, parent: Level | null): boolean => PARENT_LEVELS[level].includes(parent);

/** The level a new goal gets under a parent: the next one down; at the top an overall goal. */
export function levelUnder(parent: Level | null): Level {
  if (parent === null || parent === 'vision') return 'overall_goal';
  return 'sub_goal';
}
