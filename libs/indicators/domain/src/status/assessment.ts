import type { Id } from '@rt/shared/domain';
import type { TargetStatus, Trend } from './status';

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

export interface Assessment extends AssessmentInput {
  id: Id;
  madeAt: string;
  madeBy: string | null;
  /** Whether what it was written on has changed since: a new or revised value, another target or baseline. */
  needsReview: boolean;
}

export const ASSESSMENT_LIMITS = { reason: { min: 3, max: 2000 }, text: { min: 1, max: 8000 } } as const;
