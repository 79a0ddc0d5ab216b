import type { GoalMeasures } from './goal-facts';
import { LEVEL_DEMANDS } from './level-demand';

/**
 * How a goal can be followed up: by its own wording, by its indicators although the wording is vague, or through the
 * goals under it. null: it cannot, or nothing is asked of it.
 */
export type Followed = 'wording' | 'indicators' | 'below' | null;

/** Linked indicators cover a vague wording when every one of them has a baseline, a target and current data. */
export const coveredByIndicators = ({ indicators, baselines, targets, current }: GoalMeasures): boolean =>
  indicators > 0 && Math.min(baselines, targets, current) === indicators;

/** How a goal is followed up by what is its own. */
export function followedByOwn(goal: GoalMeasures): Followed {
  if (LEVEL_DEMANDS[goal.level] === 'nothing') return null;
  if (goal.verdict === 'ready') return 'wording';
  return coveredByIndicators(goal) ? 'indicators' : null;
}

/**
 * How a goal is followed up, given every goal under it. An overall goal or a priority may be followed through its
 * sub-goals when each of them can be; one that cannot leaves a part of the goal out of sight.
 */
export function followedWith(goal: GoalMeasures, under: readonly GoalMeasures[]): Followed {
  const own = followedByOwn(goal);
  if (own || LEVEL_DEMANDS[goal.level] !== 'own_or_below') return own;
  const subGoals = under.filter(({ level }) => level === 'sub_goal');
  return subGoals.length > 0 && subGoals.every((each) => followedByOwn(each) !== null) ? 'below' : null;
}
