import type { StudyInput } from './study';

/** How a study stands against its own plan. */
export type StudyTiming = 'complete' | 'on_time' | 'overdue' | 'undated';

/** `today` is ÅÅÅÅ-MM-DD; a study is overdue from the day after it was due. */
export function timingOf(study: Pick<StudyInput, 'state' | 'dueOn'>, today: string): StudyTiming {
  if (study.state === 'complete') return 'complete';
  if (study.dueOn === null) return 'undated';
  return study.dueOn < today ? 'overdue' : 'on_time';
}
