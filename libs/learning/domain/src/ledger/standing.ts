import type { Answer } from './response';

/** How far a recommendation has come, from nothing to an effect that was seen. Declined ends it. */
export const STANDINGS = ['unanswered', 'answered', 'decided', 'changed', 'effect_seen', 'declined'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What counts of a recommendation's history; what was withdrawn does not. */
export interface StandingFacts {
  /** The last answer. */
  answer: Answer | null;
  decisions: number;
  changes: number;
  effects: number;
}

/** The farthest step there is anything of; a change speaks louder than an answer that declined. */
export function standingOf({ answer, decisions, changes, effects }: StandingFacts): Standing {
  if (effects > 0) return 'effect_seen';
  if (changes > 0) return 'changed';
  if (answer === 'declined') return 'declined';
  if (decisions > 0) return 'decided';
  return answer ? 'answered' : 'unanswered';
}

/** Nothing more is waited for. */
export const isSettled = (standing: Standing): boolean =>
  standing === 'changed' || standing === 'effect_seen' || standing === 'declined';

/** Overdue from the day after it was due, while something is still waited for. Days are ÅÅÅÅ-MM-DD. */
export const isOverdue = (standing: Standing, dueOn: string | null, today: string): boolean =>
  dueOn !== null && dueOn < today && !isSettled(standing);
