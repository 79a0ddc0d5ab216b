import type { ReadinessReport, Verdict } from './report';

type Judged = Pick<ReadinessReport, 'direction' | 'measure' | 'target' | 'deadline' | 'kind' | 'vague'>;

/**
 * The verdict that follows from the criteria. `ready` needs a measure, a level and a time, no vague word left, and a claim that
 * could be false; `partly` has a measure and a direction, or a level and a time without a clear measure; "alla" with a mere quality is no level to follow.
 */
export function verdictOf(judged: Judged): Verdict {
  const { measure, deadline, kind, vague } = judged;
  const target = judged.target !== 'none';
  if (measure && target && deadline && kind !== 'vision' && vague.length === 0) return 'ready';
  if (measure && (judged.direction !== 'none' || target)) return 'partly';
  const quality = judged.target === 'total' && vague.length > 0;
  return target && deadline && !quality ? 'partly' : 'not';
}
