import type { Id } from '@rt/shared/domain';
import { isSettled, type Standing } from '../ledger/standing';

/** What can be waited for: a study to be done, or the next step of a recommendation. */
export const AWAITED_STEPS = ['study', 'answer', 'decision', 'change'] as const;
export type AwaitedStep = (typeof AWAITED_STEPS)[number];

/** The next step of a recommendation that has come so far; null where nothing more is waited for. */
export function stepAwaited(standing: Standing): Exclude<AwaitedStep, 'study'> | null {
  if (isSettled(standing)) return null;
  if (standing === 'decided') return 'change';
  return standing === 'answered' ? 'decision' : 'answer';
}

/** Something that waits for one person. */
export interface Awaited {
  step: AwaitedStep;
  /** The study, or the recommendation. */
  id: Id;
  text: string;
  studyId: Id;
  studyTitle: string;
  /** ÅÅÅÅ-MM-DD. */
  dueOn: string | null;
  /** From the day after it was due. */
  overdue: boolean;
}

/** How many are told of at most; `total` says how many there are. */
export const AWAITED_MOST = 50;

export interface AwaitedList {
  /** What is overdue first, then by day; what has no day last. */
  items: Awaited[];
  total: number;
  overdue: number;
}
