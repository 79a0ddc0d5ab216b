import { verdictKnot, verdictWord } from '@rt/readiness/ui';
import type { GoalRow } from './goal-rows';

/** How a row says whether its goal can be followed up: nothing is asked of a vision, and others than sub-goals may be followed through those below. */
export function rowVerdict({ level, verdict, followedBelow }: Pick<GoalRow, 'level' | 'verdict' | 'followedBelow'>) {
  if (verdict !== 'ready' && level === 'vision')
    return { knot: 'not_asked' as const, word: $localize`:@@goal-tree.not-asked:krävs inte` };
  if (verdict !== 'ready' && level !== 'sub_goal' && followedBelow)
    return { knot: 'thin' as const, word: $localize`:@@goal-tree.below:genom målen under` };
  return { knot: verdictKnot(verdict), word: verdictWord(verdict) };
}
