import type { Id } from '@rt/shared/domain';
import type { StudyKind, StudyState } from '../study';
import type { PlannedStudy } from './learning-plan';

/** What the register knows of a study. Days are ÅÅÅÅ-MM-DD. */
export interface RegisteredStudy {
  id: Id;
  title: string;
  kind: StudyKind;
  state: StudyState;
  dueOn: string | null;
  completedOn: string | null;
}

/** What became of a study a plan promised; `late` is complete after the promised day, `overdue` begun and not complete by it. */
export const STUDY_FATES = ['in_time', 'late', 'overdue', 'moved', 'underway', 'not_begun'] as const;
export type StudyFate = (typeof STUDY_FATES)[number];

/** The day a plan of `year` promises; the last of the year where no day was written. */
export const promisedDay = ({ dueOn }: Pick<PlannedStudy, 'dueOn'>, year: number): string => dueOn ?? `${year}-12-31`;

/**
 * What became of a promised study by `today` (ÅÅÅÅ-MM-DD). It has moved while the register holds a later day that has not
 * passed; one that nobody has begun is not begun, however late it is.
 */
export function fateOf(
  promised: string,
  study: Pick<RegisteredStudy, 'state' | 'dueOn' | 'completedOn'> | null,
  today: string,
): StudyFate {
  if (!study) return 'not_begun';
  if (study.state === 'complete') return (study.completedOn ?? promised) <= promised ? 'in_time' : 'late';
  if (study.dueOn !== null && study.dueOn > promised && study.dueOn >= today) return 'moved';
  if (study.state === 'planned') return 'not_begun';
  return promised < today ? 'overdue' : 'underway';
}
