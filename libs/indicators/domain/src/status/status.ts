import type { Bilingual } from '@rt/shared/domain';

/** Where the values are heading. `untold`: too few values since the series broke, values that jump, or no polarity to tell by. */
export const TRENDS = ['improving', 'stable', 'worsening', 'untold'] as const;
export type Trend = (typeof TRENDS)[number];

/** How the values stand to the target. `untold`: there is a target, but no baseline or no value that can be compared with it. */
export const TARGET_STATUSES = [
  'reached',
  'on_track',
  'acceleration_needed',
  'limited_progress',
  'moving_away',
  'ended_unreached',
  'no_target',
  'untold',
] as const;
export type TargetStatus = (typeof TARGET_STATUSES)[number];

/** Whether the values can be relied on. Never mixed with how they develop: missing is not neutral. */
export const DATA_STATUSES = ['current', 'late', 'missing', 'retired_source', 'broken_series', 'noisy'] as const;
export type DataStatus = (typeof DATA_STATUSES)[number];

/** One line of a calculation laid open: what, how, and what came out. */
export interface ArithmeticLine {
  label: Bilingual;
  /** The sum itself with its figures, in the reader's own way of writing them: `(82 − 78,4) / 13 år`. */
  formula: Bilingual;
  /** null where it could not be calculated. */
  value: number | null;
}

/** A status with the sentence that says why, and the sums it rests on (empty where nothing was calculated). */
export interface Judged<S extends string> {
  status: S;
  reason: Bilingual;
  arithmetic: ArithmeticLine[];
}

/** The three statuses that are never mixed. */
export interface Statuses {
  trend: Judged<Trend>;
  target: Judged<TargetStatus>;
  data: Judged<DataStatus>;
}
