import type { Id } from '@rt/shared/domain';
import type { Statuses, TargetStatus, Trend } from './status';

/** What a person makes of an indicator, beside what is computed. Only ever added: the newest one counts. */
export interface AssessmentInput {
  /** null where the person leaves it to the computed one. */
  trend: Trend | null;
  target: TargetStatus | null;
  /** Why the person judges otherwise; required where `trend` or `target` differs from the computed status. */
  reason: string | null;
  /** What the figures mean, in words. */
  text: string | null;
}

/** What an assessment rests on: the newest figures of the region's own series, the target and the baseline. */
export const ASSESSMENT_GROUNDS = ['values', 'target', 'baseline'] as const;
export type AssessmentGround = (typeof ASSESSMENT_GROUNDS)[number];

export interface Assessment extends AssessmentInput {
  id: Id;
  madeAt: string;
  madeBy: string | null;
  /** Whether what it was written on has changed since: a new or revised value, another target or baseline. */
  needsReview: boolean;
  /** Which of it has changed; empty where nothing has. */
  changed: AssessmentGround[];
}

export const ASSESSMENT_LIMITS = { reason: { min: 3, max: 2000 }, text: { min: 1, max: 8000 } } as const;

/** Whether a person judges otherwise than what is computed; what is left to the computed one never differs. */
export const differsFrom = (
  computed: Statuses,
  { trend, target }: Pick<AssessmentInput, 'trend' | 'target'>,
): boolean =>
  (trend !== null && trend !== computed.trend.status) || (target !== null && target !== computed.target.status);
