/** The levels of a goal tree, from the top. Each region names them in its concept profile. */
export const LEVELS = ['vision', 'overall_goal', 'sub_goal', 'priority'] as const;

export type Level = (typeof LEVELS)[number];
