import type { Fix } from './review';

export type FixTiming = 'done' | 'overdue' | 'open';

/** How a fix stands on a day (ÅÅÅÅ-MM-DD); one that is due today is not late. */
export const fixTiming = ({ done, dueOn }: Pick<Fix, 'done' | 'dueOn'>, today: string): FixTiming =>
  done ? 'done' : dueOn < today ? 'overdue' : 'open';
