import { LEVELS, type GoalSummary, type Level, type Verdict } from '@rt/goals/domain';

/** What of the tree to show, as the address says it. */
export interface TreeFilter {
  text: string;
  level: Level | null;
  /** `review`: what an evaluator has to look at, everything that is not ready and is asked to be. */
  verdict: Verdict | 'review' | null;
}

const VERDICTS: readonly string[] = ['ready', 'partly', 'not', 'review'];

/** The filter in an address: `?sok=unga&niva=sub_goal&verdikt=not`; what is not understood is left out. */
export function filterFrom(params: { get(name: string): string | null }): TreeFilter {
  const level = params.get('niva') ?? '';
  const verdict = params.get('visa') === 'granska' ? 'review' : (params.get('verdikt') ?? '');
  return {
    text: params.get('sok') ?? '',
    level: (LEVELS as readonly string[]).includes(level) ? (level as Level) : null,
    verdict: VERDICTS.includes(verdict) ? (verdict as TreeFilter['verdict']) : null,
  };
}

/** The filter as it stands in the address; null takes a part away. */
export const filterParams = ({ text, level, verdict }: TreeFilter) => ({
  sok: text || null,
  niva: level,
  verdikt: verdict,
  visa: null,
});

/** Which goals fit; null where nothing is asked for. */
export function fitting({ text, level, verdict }: TreeFilter): ((goal: GoalSummary) => boolean) | null {
  const words = text.trim().toLocaleLowerCase('sv');
  if (!words && !level && !verdict) return null;
  return (goal) =>
    (!words || `${goal.code ?? ''} ${goal.wording}`.toLocaleLowerCase('sv').includes(words)) &&
    (!level || goal.level === level) &&
    (!verdict ||
      (verdict === 'review' ? goal.verdict !== 'ready' && goal.level !== 'vision' : goal.verdict === verdict));
}
