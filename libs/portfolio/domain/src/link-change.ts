import type { GoalLinkInput } from './goal-link';

type Judged = Pick<GoalLinkInput, 'share' | 'directness' | 'mechanism'>;

/**
 * Whether a change touches what a strategy owner has judged, so that the link must be proposed again.
 * That an assumed share is now called judged (or the reverse) at the same figure does not.
 */
export const touchesDecision = (before: Judged, after: Judged): boolean =>
  before.share !== after.share || before.directness !== after.directness || before.mechanism !== after.mechanism;
