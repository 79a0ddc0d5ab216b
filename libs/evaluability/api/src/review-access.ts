import type { Actor } from '@rt/identity/domain';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { ReviewRow } from './entities/review.entity';
import { ReviewerRow } from './entities/reviewer.entity';
import type { ReviewReads } from './reads/review-reads';
import { bothHandedIn, handedIn, notReviewer, questionNotFound, withdrawn } from './review-problems';

/** A review held for this transaction alone, so that two who hand in at once stand in line. */
export interface HeldReview {
  review: ReviewRow;
  reviewers: ReviewerRow[];
  mine: ReviewerRow | null;
  bothHandedIn: boolean;
}

/** The review, where the reader may see it; 404 otherwise. */
export async function heldReview(tx: EntityManager, reads: ReviewReads, actor: Actor, id: Id): Promise<HeldReview> {
  await reads.row(actor, id, tx);
  const review = await tx.findOneOrFail(ReviewRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  const reviewers = await tx.find(ReviewerRow, { where: { reviewId: id }, order: { place: 'ASC' } });
  const mine = reviewers.find(({ accountId }) => accountId === actor.accountId) ?? null;
  return { review, reviewers, mine, bothHandedIn: reviewers.every(({ handedInAt }) => handedInAt !== null) };
}

/** As `heldReview`, for one of its two reviewers; 403 for anybody else, and nothing where it was taken back. */
export async function ownReview(tx: EntityManager, reads: ReviewReads, actor: Actor, id: Id) {
  const held = await heldReview(tx, reads, actor, id);
  if (!held.mine) throw notReviewer();
  if (held.review.withdrawnAt) throw withdrawn();
  return { ...held, mine: held.mine };
}

/** As `ownReview`, while the reviewer can still write. */
export async function writableReview(tx: EntityManager, reads: ReviewReads, actor: Actor, id: Id) {
  const own = await ownReview(tx, reads, actor, id);
  if (own.bothHandedIn) throw bothHandedIn();
  if (own.mine.handedInAt) throw handedIn();
  return own;
}

export function assertAsked({ questions }: ReviewRow, key: string): void {
  if (!questions.some((question) => question.key === key)) throw questionNotFound();
}
