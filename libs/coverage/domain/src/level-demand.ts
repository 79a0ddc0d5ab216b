import type { Level } from '@rt/goals/domain';

/**
 * What a level asks of its goals. `nothing`: a vision never fails. `own_or_below`: may be followed through the goals under
 * it, which counts as partly. `own`: stands by itself. After the notes of the readiness rubric.
 */
export type Demand = 'nothing' | 'own_or_below' | 'own';

export const LEVEL_DEMANDS: Readonly<Record<Level, Demand>> = {
  vision: 'nothing',
  overall_goal: 'own_or_below',
  sub_goal: 'own',
  priority: 'own_or_below',
};

/** Whether anything is asked of a goal, so that it belongs to "of 40 goals". */
export const goalAsks = ({ level }: { level: Level }): boolean => LEVEL_DEMANDS[level] !== 'nothing';
