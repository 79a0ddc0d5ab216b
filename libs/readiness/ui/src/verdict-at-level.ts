import type { GoalLevel, Verdict } from '@rt/readiness/domain';
import { verdictKnot, verdictWord } from './criterion-name';

/** An overall goal or a priority may be followed through the goals under it; a sub-goal stands by itself. */
const mayLeaveItBelow = (verdict: Verdict, level: GoalLevel) =>
  verdict !== 'ready' && (level === 'overall_goal' || level === 'priority');

/** What the margin says of a wording at its level: nothing is asked of a vision, and an overall goal need not stand alone. */
export function verdictSentence(verdict: Verdict, level: GoalLevel): string {
  if (level === 'vision') return $localize`:@@verdict.vision:En vision behöver inte gå att följa upp.`;
  if (mayLeaveItBelow(verdict, level))
    return $localize`:@@verdict.below:Formuleringen räcker inte ensam. Målet kan följas upp genom målen under det.`;
  return $localize`:@@wording-notes.verdict:Målet ${verdictWord(verdict)}:verdict:.`;
}

/** The mark beside the sentence; what may be left to the goals below is not drawn as missing. */
export const verdictKnotAt = (verdict: Verdict, level: GoalLevel) =>
  level === 'vision' || mayLeaveItBelow(verdict, level) ? ('not_asked' as const) : verdictKnot(verdict);
