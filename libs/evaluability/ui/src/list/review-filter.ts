import { REVIEW_STATES, type ReviewState, type ReviewSummary } from '@rt/evaluability/domain';

/** What the list can be narrowed to; `mine` waits for the reader's own answers. */
export type ReviewShown = ReviewState | 'mine' | 'all';

/** Reads the address; anything unknown shows all. */
export const shownFrom = (text: string | null | undefined): ReviewShown =>
  text === 'mine' ? text : (REVIEW_STATES.find((state) => state === text) ?? 'all');

/** Whether the reader has something left to hand in. */
export const waitsForMe = ({ state, reviewers }: ReviewSummary): boolean =>
  state === 'answering' && reviewers.some(({ me, handedInAt }) => me && !handedInAt);

export const filtered = (reviews: readonly ReviewSummary[], shown: ReviewShown): ReviewSummary[] =>
  reviews.filter((review) => {
    if (shown === 'all') return review.state !== 'withdrawn';
    return shown === 'mine' ? waitsForMe(review) : review.state === shown;
  });
